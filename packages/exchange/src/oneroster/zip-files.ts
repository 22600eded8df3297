import { zipEntries } from '../tabular/zip-bytes.ts';
import type { BundleFile } from './write-bundle.ts';

/** The files as a zip, each at its top. The same files give the same bytes on every machine. */
export function zipFiles(files: readonly BundleFile[]): Uint8Array {
  return zipEntries(files.map(({ name, text }) => [name, text]));
}
