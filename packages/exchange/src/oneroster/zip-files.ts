import { zipBytes } from '../tabular/zip-bytes.ts';
import type { BundleFile } from './write-bundle.ts';

/** The files as a zip, each at its top. The same files give the same bytes on every machine. */
export function zipFiles(files: readonly BundleFile[]): Uint8Array {
  const encoder = new TextEncoder();
  return zipBytes(Object.fromEntries(files.map(({ name, text }) => [name, encoder.encode(text)])));
}
