import type { ByteSource } from './text-table.ts';

/** A file inside a folder or a zip. */
export interface Member {
  /** The path inside, with `/` between folders. */
  readonly path: string;
  readonly open: ByteSource;
}
