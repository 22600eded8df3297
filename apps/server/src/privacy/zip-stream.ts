import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive, whose content is made while it is written. */
export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

interface WrittenEntry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** What an archive without the 64-bit extension can hold. */
const largest = 0xffff_ffff;
const mostEntries = 0xffff;
/** Names are UTF-8; sizes follow the content. */
const flags = 0x0808;
const deflated = 8;
/** 1 January 2000: when something was exported stands in the file's name. */
const date = (2000 - 1980) * 512 + 32 + 1;

function fields(signature: number, ...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(4 + values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = buffer.writeUInt32LE(signature, 0);
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/**
 * Writes files as one zip while they are made (APPNOTE.TXT 6.3.10), so that no more than a piece of one is in memory.
 *
 * @throws RangeError where the archive would be larger than 4 GiB or hold more than 65,535 files
 */
export async function* zipStream(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Uint8Array, void, void> {
  const written: WrittenEntry[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const header = fields(
      0x04034b50,
      [2, 20],
      [2, flags],
      [2, deflated],
      [2, 0],
      [2, date],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    );
    yield Buffer.concat([header, name]);
    let crc = 0;
    let size = 0;
    let packed = 0;
    const counted = async function* () {
      for await (const part of entry.content) {
        crc = crc32(part, crc);
        size += part.length;
        yield part;
      }
    };
    const output: AsyncIterable<Buffer> = Readable.from(counted(), { objectMode: true }).compose(
      createDeflateRaw(),
    );
    for await (const part of output) {
      packed += part.length;
      yield part;
    }
    yield fields(0x08074b50, [4, crc], [4, packed], [4, size]);
    written.push({ name, crc, packed, size, offset });
    offset += header.length + name.length + packed + 16;
    if (Math.max(offset, size) > largest || written.length > mostEntries)
      throw new RangeError('The archive would be larger than 4 GiB or hold more than 65,535 files');
  }
  let length = 0;
  for (const { name, crc, packed, size, offset: at } of written) {
    const header = fields(
      0x02014b50,
      [2, 20],
      [2, 20],
      [2, flags],
      [2, deflated],
      [2, 0],
      [2, date],
      [4, crc],
      [4, packed],
      [4, size],
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    );
    yield Buffer.concat([header, name]);
    length += header.length + name.length;
  }
  yield fields(
    0x06054b50,
    [2, 0],
    [2, 0],
    [2, written.length],
    [2, written.length],
    [4, length],
    [4, offset],
    [2, 0],
  );
}
