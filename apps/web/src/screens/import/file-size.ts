const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size for people, in steps of a thousand: `1.4 MB`. */
export function fileSizeText(bytes: number): string {
  let size = bytes;
  let step = 0;
  while (size >= 1000 && step < units.length - 1) {
    size /= 1000;
    step += 1;
  }
  return `${size >= 10 || step === 0 ? Math.round(size) : size.toFixed(1)} ${units[step] ?? 'GB'}`;
}

/** The names of files that are larger than the server takes. */
export function oversized(
  files: readonly { readonly name: string; readonly size: number }[],
  limit: number,
): readonly string[] {
  return files.filter(({ size }) => size > limit).map(({ name }) => name);
}
