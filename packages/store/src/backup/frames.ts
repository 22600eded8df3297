import { StoreError } from '../problems/store-error.ts';

/** The parts of a backup file: what it is, the beginning of a table, rows of it, and the end. */
export type FrameKind = 'header' | 'table' | 'rows' | 'end';

export interface Frame {
  readonly kind: FrameKind;
  readonly payload: Buffer;
}

const letters: Readonly<Record<FrameKind, string>> = { header: 'H', table: 'T', rows: 'R', end: 'E' };
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as FrameKind]));
const headLength = 5;
/** Far above what COPY gives at a time; more is no backup. */
const largest = 1 << 30;

/** One frame as bytes: a letter, the length, the payload. */
export function frameBytes(kind: FrameKind, payload: Buffer): Buffer {
  const head = Buffer.alloc(headLength);
  head.write(letters[kind], 'latin1');
  head.writeUInt32BE(payload.length, 1);
  return Buffer.concat([head, payload]);
}

/**
 * Reads frames from bytes that come in pieces of any size.
 *
 * @throws StoreError `backup` where the bytes are none, or end too early.
 */
export async function* readFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    let at = 0;
    while (held.length - at >= headLength) {
      const kind = kinds.get(held.toString('latin1', at, at + 1));
      const length = held.readUInt32BE(at + 1);
      if (kind === undefined || length > largest) throw notABackup();
      if (held.length - at - headLength < length) break;
      yield { kind, payload: held.subarray(at + headLength, at + headLength + length) };
      at += headLength + length;
    }
    held = held.subarray(at);
  }
  if (held.length > 0) throw incomplete();
}

export function notABackup(cause?: unknown): StoreError {
  return new StoreError(
    'backup',
    'This file is no backup of Staffroom, or it is damaged. Nothing was restored.',
    {
      cause,
    },
  );
}

export function incomplete(cause?: unknown): StoreError {
  return new StoreError(
    'backup',
    'This backup ends too early. Nothing was restored. Maybe it was not copied whole.',
    {
      cause,
    },
  );
}
