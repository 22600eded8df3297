import { zipSync } from 'fflate';
import type { BundleFile } from './write-bundle.ts';

// A zip holds its times as local date parts: built from local parts, they are the same bytes in every time zone.
const archiveTime = new Date(2000, 0, 1);

/**
 * The files as a zip, each at its top. The same files give the same bytes on every machine: fixed time, own order, and
 * a compressor in JavaScript, because the platform's zlib differs from one version of Node to the next.
 */
export function zipFiles(files: readonly BundleFile[]): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, encoder.encode(text)])), {
    mtime: archiveTime,
    level: 6,
  });
}
