export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const sampleSize = 4096;

/**
 * The encoding of a text file: its byte-order mark, else UTF-16 by its zero bytes, else UTF-8 if all of it is valid, else
 * Windows-1252. Reads the whole file, because one byte at its end can tell Windows-1252 from UTF-8.
 */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start: Uint8Array = new Uint8Array(0);
  let isStart = true;
  for await (const chunk of chunks) {
    if (isStart) {
      // A chunk is valid until the next one is asked for, hence a copy.
      start = start.length === 0 ? chunk.slice(0, sampleSize) : joined(start, chunk.subarray(0, sampleSize));
      isStart = start.length < 4;
      const wide = isStart ? null : utf16Of(start.subarray(0, sampleSize));
      if (wide !== null) return wide;
    }
    if (!isValid(decoder, chunk)) return 'windows-1252';
  }
  return isValid(decoder, null) ? 'utf-8' : 'windows-1252';
}

/** Whether a chunk, or the end where it is null, goes on with what the decoder has seen. */
function isValid(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | null): boolean {
  try {
    if (chunk === null) decoder.decode();
    else decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
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
