import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, detectEncoding } from './encoding.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(bytes: Uint8Array, size = 7): Promise<string> {
  let text = '';
  for await (const piece of decodeText(inPieces(bytes, size), await detectEncoding(inPieces(bytes, size))))
    text += piece;
  return text;
}

const text = 'id,name\n1,José Åsa 先生\n';

test.for([
  ['UTF-8', Buffer.from(text), 'utf-8', text],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8', text],
  ['UTF-16 LE', Buffer.from(text, 'utf16le'), 'utf-16le', text],
  ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le', text],
  ['UTF-16 BE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'utf-16be', text],
  ['UTF-16 BE', Buffer.from(text, 'utf16le').swap16(), 'utf-16be', text],
  ['Windows-1252', Buffer.from([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x80]), 'windows-1252', 'José €'],
] as const)('detects %s', async ([, bytes, encoding, expected]) => {
  expect(await detectEncoding(inPieces(bytes, 7))).toBe(encoding);
  expect(await read(bytes)).toBe(expected);
});

test('one byte at the very end tells Windows-1252 from UTF-8', async () => {
  const bytes = Buffer.concat([Buffer.from('a'.repeat(100_000)), Buffer.from([0xe9])]);
  expect(await detectEncoding(inPieces(bytes, 65_536))).toBe('windows-1252');
});

test('UTF-8 is recognised however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      async (some, size) => {
        expect(await read(Buffer.from(`id,${some}`), size)).toBe(`id,${some}`);
      },
    ),
  );
});

test('an empty file is UTF-8', async () => {
  expect(await read(new Uint8Array(0))).toBe('');
});
