import type { contract, DistrictId, FileId, studioContract, UploadId } from '@staffroom/contract';
import type { ContractRouterClient } from '@orpc/contract';

/** What the Studio's main job calls, whoever answers: a server, or this browser on its own. */
export type StudioClient = ContractRouterClient<typeof studioContract>;

/** Everything that a server answers. */
export type ServerClient = ContractRouterClient<typeof contract>;

export interface UploadOptions {
  /** Receives the part that is sent, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/** Where schools are kept and who works on them. */
export interface Workspace {
  /** `device`: nothing leaves this browser. */
  readonly mode: 'server' | 'device';
  readonly client: StudioClient;
  /** Null on the device, where there are no people to invite and no links to share. */
  readonly server: ServerClient | null;
  /** Takes the bytes of a file in, for an import to read. */
  upload(districtId: DistrictId, file: File, options?: UploadOptions): Promise<UploadId>;
  /** Saves the file that a job wrote where the browser keeps downloads. */
  downloadFile(districtId: DistrictId, fileId: FileId, fileName: string): Promise<void>;
}
