import { gunzipSync, gzipSync } from 'node:zlib';

/** A value as gzip'd JSON, the form in which rosters and plans are kept. */
export function packJson(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value), { level: 6 });
}

/** The value of gzip'd JSON that this program wrote. The caller names the type; nothing else is stored in these columns. */
export function unpackJson<Value>(bytes: Uint8Array): Value {
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as Value;
}
