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

export const zipLimits: ZipLimits = {
  entries: 10_000,
  total: 8192 * megabyte,
  ratio: 200,
  ratioFrom: 64 * megabyte,
};

/** An entry as the archive's directory tells it. */
export interface ZipEntrySize {
  readonly fileName: string;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

/**
 * Why an archive must not be unpacked; null where it may be.
 *
 * @param total unpacked bytes of the entries up to this one.
 */
export function bombReason(
  entry: ZipEntrySize,
  total: number,
  entryCount: number,
  limits: ZipLimits,
): string | null {
  if (entryCount > limits.entries) return `it holds ${entryCount} files, more than ${limits.entries}`;
  if (total > limits.total) return `it unpacks to more than ${limits.total / megabyte} MB`;
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > limits.ratioFrom && ratio > limits.ratio) {
    return `${entry.fileName} unpacks to ${Math.round(ratio)} times its size`;
  }
  return null;
}
