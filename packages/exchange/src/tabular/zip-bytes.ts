import { zipSync } from 'fflate';

// A zip holds its times as local date parts: built from local parts, they are the same bytes in every time zone.
const archiveTime = new Date(2000, 0, 1);

/**
 * Entries by name as a zip. The same entries give the same bytes on every machine: fixed time, own order, and a
 * compressor in JavaScript, because the platform's zlib differs from one version of Node to the next.
 */
export function zipBytes(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(entries, { mtime: archiveTime, level: 6 });
}

/** Texts and bytes by name as a zip, in the order in which they are given. */
export function zipEntries(
  files: Iterable<readonly [name: string, content: string | Uint8Array]>,
): Uint8Array {
  const encoder = new TextEncoder();
  return zipBytes(
    Object.fromEntries(
      [...files].map(([name, content]) => [
        name,
        typeof content === 'string' ? encoder.encode(content) : content,
      ]),
    ),
  );
}
