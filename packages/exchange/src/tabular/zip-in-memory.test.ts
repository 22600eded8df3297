import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../roster/testkit/roster-files.ts';
import { wholeText } from './encoding.ts';
import { openZip } from './zip-archive.ts';
import { membersOfZip } from './zip-in-memory.ts';
import { readZipDirectory } from './zip-directory.ts';

const encoder = new TextEncoder();

async function contents(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const members = membersOfZip(bytes, 'roster.zip');
  return Object.fromEntries(
    await Promise.all(members.map(async ({ path, open }) => [path, await wholeText(open)] as const)),
  );
}

test('what one program packs is unpacked, stored or deflated, as often as it is read', async () => {
  const files = { 'users.csv': 'id\n1\n', 'deep/orgs.csv': 'a'.repeat(300_000), 'empty.csv': '' };
  const packed = await readFile(await zipOf(files));
  expect(await contents(packed)).toEqual(files);
  expect(await contents(packed)).toEqual(files);
  const stored = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
    { level: 0 },
  );
  expect(await contents(stored)).toEqual(files);
});

test('any files come back from any zip, also where bytes stand before or after it', async () => {
  const name = fc.stringMatching(/^[a-zé]{1,8}\.csv$/u);
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(name, fc.string({ maxLength: 200 }), { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
      fc.uint8Array({ maxLength: 50 }),
      async (files, comment) => {
        const packed = zipSync(
          Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
        );
        const commented = new Uint8Array(packed.length + comment.length);
        commented.set(packed);
        commented.set(comment, packed.length);
        expect(readZipDirectory(commented).map(({ fileName }) => fileName)).toEqual(Object.keys(files));
      },
    ),
    { numRuns: 50 },
  );
});

describe('what must not be unpacked', () => {
  const limits = { entries: 10, total: 1_000_000, ratio: 1000, ratioFrom: 100_000 };
  test.for([
    [{ ...limits, ratio: 100 }, /^roster\.zip was refused: users\.csv unpacks to \d+ times its size/],
    [{ ...limits, total: 400_000 }, 'it unpacks to more than'],
    [{ ...limits, entries: 1 }, 'it holds 2 files, more than 1'],
  ] as const)('is refused by the same words as from the disk', async ([some, message]) => {
    const path = await zipOf({ 'users.csv': 'a'.repeat(500_000), 'orgs.csv': 'b' });
    const bytes = await readFile(path);
    expect(() => membersOfZip(bytes, 'roster.zip', some)).toThrow(message);
    await expect(openZip(path, 'roster.zip', some)).rejects.toThrow(message);
    expect(membersOfZip(bytes, 'roster.zip', limits)).toHaveLength(2);
  });

  test('is more than the directory says', async () => {
    const packed = zipSync({ 'users.csv': encoder.encode('a'.repeat(5000)) });
    const [entry] = readZipDirectory(packed);
    // The size that the directory tells, made smaller.
    const view = new DataView(packed.buffer, packed.byteOffset);
    const at = packed.findLastIndex(
      (byte, index) =>
        byte === 0x50 && index + 4 <= packed.length && view.getUint32(index, true) === 0x02014b50,
    );
    view.setUint32(at + 24, 100, true);
    expect(entry?.uncompressedSize).toBe(5000);
    await expect(contents(packed)).rejects.toThrow('too many bytes in users.csv');
  });

  test.for(['../outside.csv', '/etc/passwd', 'C:/windows.csv'])('leads outside: %s', (name) => {
    const packed = zipSync({ [name]: encoder.encode('x') });
    expect(() => membersOfZip(packed, 'roster.zip')).toThrow('roster.zip is damaged or cut off');
  });

  test('needs a password', () => {
    const packed = zipSync({ 'users.csv': encoder.encode('id') });
    const view = new DataView(packed.buffer, packed.byteOffset);
    const at = packed.findLastIndex(
      (byte, index) =>
        byte === 0x50 && index + 4 <= packed.length && view.getUint32(index, true) === 0x02014b50,
    );
    view.setUint16(at + 8, 1, true);
    expect(() => membersOfZip(packed, 'roster.zip')).toThrow('roster.zip is protected by a password');
  });
});

test('a zip that is cut anywhere is refused or fails to be read, and never gives other bytes', async () => {
  const text = Array.from({ length: 400 }, (_, index) => `row ${index * 7919}`).join('\n');
  const packed = zipSync({ 'users.csv': encoder.encode(text) });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: packed.length - 1 }), async (length) => {
      await expect((async () => contents(packed.subarray(0, length)))()).rejects.toThrow(/./);
    }),
    { numRuns: 60 },
  );
});
