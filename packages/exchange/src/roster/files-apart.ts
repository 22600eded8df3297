/**
 * The files that are each read by themselves: a single one, or the zips where there are several, in their order. None where the files belong
 * together as if they lay in one folder.
 */
export function filesApart<File>(files: readonly File[], nameOf: (file: File) => string): readonly File[] {
  if (files.length === 1) return files;
  const zips = files.filter((file) => /\.zip$/i.test(nameOf(file)));
  return zips.length > 1 ? zips : [];
}
