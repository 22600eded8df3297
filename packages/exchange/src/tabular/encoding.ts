import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const sampleSize = 4096;

/**
 * The encoding of a text file: its byte-order mark, else UTF-16 by its zero bytes, else UTF-8 if all of it is valid, else
 * Windows-1252. Reads the whole file, because one byte at its end can tell Windows-1252 from UTF-8.
 */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  let held: Uint8Array = new Uint8Array(0);
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    if (isFirst && bytes.length >= 4) {
      isFirst = false;
      const wide = utf16Of(bytes.subarray(0, sampleSize));
      if (wide !== null) return wide;
    }
    const end = endOfWholeCharacters(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return 'windows-1252';
    held = bytes.slice(end);
  }
  return isUtf8(held) ? 'utf-8' : 'windows-1252';
}

/** UTF-16 by mark or by zero bytes: text that is mostly Latin has a zero in every second byte. */
function utf16Of(sample: Uint8Array): Encoding | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs / 4 && even < pairs / 20) return 'utf-16le';
  if (even > pairs / 4 && odd < pairs / 20) return 'utf-16be';
  return null;
}

/** Where the last whole UTF-8 character ends; up to three bytes of a cut one may follow. */
function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** All of a text whose encoding is told from its bytes, without the byte-order mark. */
export async function wholeText(open: () => AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of decodeText(open(), await detectEncoding(open()))) text += piece;
  return text;
}

/** Bytes to text, chunk by chunk, without the byte-order mark. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
