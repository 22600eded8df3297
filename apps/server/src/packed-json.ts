import { gunzipSync, gzipSync } from 'node:zlib';

/** A value as gzip'd JSON, the form in which rosters and plans are kept. */
export function packJson(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value), { level: 6 });
}

/** The value of gzip'd JSON that this program wrote, as what the caller knows it to be. */
export function unpackJson(bytes: Uint8Array): unknown {
  return JSON.parse(gunzipSync(bytes).toString('utf8'));
}
