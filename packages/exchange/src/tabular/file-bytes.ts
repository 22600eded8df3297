import { open } from 'node:fs/promises';
import type { ByteSource } from './text-table.ts';

const pieceSize = 262_144;

/**
 * The bytes of a file, piece by piece. Every piece is the same buffer filled anew, so that a large file costs no more memory than a
 * small one: a piece is valid until the next one is asked for.
 */
export function fileBytes(path: string): ByteSource {
  return async function* () {
    const file = await open(path);
    try {
      const buffer = Buffer.alloc(pieceSize);
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, pieceSize, null);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  };
}
