import { expect, it } from 'vitest';
import { fileSizeText, oversized } from './file-size.ts';

it('tells sizes in the unit that people use', () => {
  expect([0, 999, 1400, 12_345_678, 5e9].map((size) => fileSizeText(size))).toEqual([
    '0 bytes',
    '999 bytes',
    '1.4 kB',
    '12 MB',
    '5.0 GB',
  ]);
});

it('names the files that are too large', () => {
  expect(
    oversized(
      [
        { name: 'a.zip', size: 10 },
        { name: 'b.zip', size: 11 },
      ],
      10,
    ),
  ).toEqual(['b.zip']);
});
