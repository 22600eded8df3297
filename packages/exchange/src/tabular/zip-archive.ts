import { openPromise, fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { withoutControls } from './split-rows.ts';
import type { ByteSource } from './text-table.ts';
import { UnreadableSourceError } from './unreadable-source.ts';

/** What an archive may hold. Beyond it, it is taken for a zip bomb. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries, unpacked. */
  readonly total: number;
  /** Unpacked bytes for each packed byte; judged only above `ratioFrom` unpacked bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const megabyte = 1024 * 1024;

const zipLimits: ZipLimits = {
  entries: 10_000,
  total: 8192 * megabyte,
  ratio: 200,
  ratioFrom: 64 * megabyte,
};

export interface ZipMember {
  /** The path inside the archive with `/` between folders. */
  readonly path: string;
  readonly open: ByteSource;
}

export interface ZipArchive {
  readonly members: readonly ZipMember[];
  close(): void;
}

/**
 * Opens an archive by path or from memory and lists its files without unpacking them. Throws UnreadableSourceError where it is damaged,
 * encrypted, leads outside itself, or would unpack to more than the limits allow; sizes are checked again while unpacking.
 */
export async function openZip(
  input: string | Buffer,
  label: string,
  limits: ZipLimits = zipLimits,
): Promise<ZipArchive> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
  let zip: ZipFile | null = null;
  try {
    zip =
      typeof input === 'string' ? await openPromise(input, options) : await fromBufferPromise(input, options);
    const members: ZipMember[] = [];
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      const bomb = bombReason(entry, total, zip.entryCount, limits);
      if (bomb !== null)
        throw new UnreadableSourceError(
          `${label} was refused: ${bomb}; unpack it yourself if it is what you expect`,
        );
      if (entry.isEncrypted())
        throw new UnreadableSourceError(`${label} is protected by a password; send it without one`);
      if (!entry.fileName.endsWith('/')) members.push(memberOf(zip, entry));
    }
    const opened = zip;
    return { members, close: () => opened.close() };
  } catch (cause) {
    zip?.close();
    if (cause instanceof UnreadableSourceError) throw cause;
    throw new UnreadableSourceError(
      `${label} is damaged or cut off and cannot be unpacked (${messageOf(cause)}); send it again`,
      { cause },
    );
  }
}

function bombReason(entry: Entry, total: number, entryCount: number, limits: ZipLimits): string | null {
  if (entryCount > limits.entries) return `it holds ${entryCount} files, more than ${limits.entries}`;
  if (total > limits.total) return `it unpacks to more than ${limits.total / megabyte} MB`;
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > limits.ratioFrom && ratio > limits.ratio) {
    return `${entry.fileName} unpacks to ${Math.round(ratio)} times its size`;
  }
  return null;
}

function memberOf(zip: ZipFile, entry: Entry): ZipMember {
  return {
    path: withoutControls(entry.fileName),
    async *open() {
      yield* await zip.openReadStreamPromise(entry);
    },
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
