import type { contract, studioContract } from '@staffroom/contract';
import type { ContractRouterClient } from '@orpc/contract';

/** What every workspace can do: the Studio's main job. */
export type StudioClient = ContractRouterClient<typeof studioContract>;

/** What a server can do beside that: people, districts, links. */
export type ServerClient = ContractRouterClient<typeof contract>;

export interface UploadOptions {
  /** Told how much of the file has been taken, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Where schools and designs are kept: a server, or this device alone. Screens speak with a workspace and need not know
 * which one it is, except for what only a server has.
 */
export interface Workspace {
  readonly mode: 'local' | 'server' | 'device';
  readonly client: StudioClient;
  /** Null on this device alone. */
  readonly server: ServerClient | null;
  /**
   * Hands a file over to be imported and gives its upload id. Throws an `ORPCError` whose code says why not, such as
   * TOO_LARGE; throws an `AbortError` when `signal` ends it.
   */
  readonly upload: (districtId: string, file: File, options?: UploadOptions) => Promise<string>;
  /** Saves a file that a job wrote to the person's own downloads. */
  readonly downloadFile: (districtId: string, fileId: string, fileName: string) => Promise<void>;
}

/** The district that stands for this device: its schools are kept in the browser and nowhere else. */
export const deviceDistrictId = '00000000-0000-4000-8000-000000000001';
