import { Inflate } from 'fflate';
import type { Member } from './member.ts';
import { withoutControls } from './split-rows.ts';
import { packedBytes, readZipDirectory, type ZipDirectoryEntry } from './zip-directory.ts';
import { bombReason, zipLimits, type ZipLimits } from './zip-limits.ts';
import { bombRefused, damagedZip, passwordRefused } from './zip-problem.ts';

const stored = 0;
const deflated = 8;
/** Packed bytes that are unpacked at a time. */
const pieceSize = 65_536;

/**
 * Lists the files of a zip in memory without unpacking them; each unpacks piece by piece when it is read, as often as it is.
 * Throws UnreadableSourceError where the zip is damaged, encrypted, leads outside itself, or would unpack to more than the
 * limits allow; sizes are checked again while unpacking.
 */
export function membersOfZip(
  bytes: Uint8Array,
  label: string,
  limits: ZipLimits = zipLimits,
): readonly Member[] {
  try {
    const entries = readZipDirectory(bytes);
    let total = 0;
    return entries.flatMap((entry): readonly Member[] => {
      total += entry.uncompressedSize;
      const bomb = bombReason(entry, total, entries.length, limits);
      if (bomb !== null) throw bombRefused(label, bomb);
      if (entry.isEncrypted) throw passwordRefused(label);
      if (entry.fileName.endsWith('/')) return [];
      return [{ path: withoutControls(entry.fileName), open: () => unpacked(bytes, entry) }];
    });
  } catch (cause) {
    throw damagedZip(label, cause);
  }
}

async function* unpacked(bytes: Uint8Array, entry: ZipDirectoryEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  let size = 0;
  for (const piece of piecesOf(packed, entry)) {
    size += piece.length;
    if (size > entry.uncompressedSize) throw new Error(`too many bytes in ${entry.fileName}`);
    yield piece;
  }
  if (size < entry.uncompressedSize) throw new Error(`not enough bytes in ${entry.fileName}`);
}

function* piecesOf(packed: Uint8Array, { method, fileName }: ZipDirectoryEntry): Generator<Uint8Array> {
  if (method !== stored && method !== deflated)
    throw new Error(
      `${fileName} is packed in a way (${method}) that is not known here; pack it as plain zip`,
    );
  let waiting: Uint8Array[] = [];
  const inflate = new Inflate((piece) => waiting.push(piece));
  for (let at = 0; at < packed.length; at += pieceSize) {
    const piece = packed.subarray(at, at + pieceSize);
    if (method === stored) yield piece;
    else {
      inflate.push(piece, at + pieceSize >= packed.length);
      yield* waiting;
      waiting = [];
    }
  }
}
