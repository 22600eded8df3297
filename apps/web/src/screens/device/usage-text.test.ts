import { describe, expect, it } from 'vitest';
import { bytesText, usageText } from './usage-text.ts';

describe('bytesText', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [3_240_000, '3.2 MB'],
    [64_000_000_000, '64 GB'],
    [5e15, '5,000 TB'],
  ])('%d', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });
});

describe('usageText', () => {
  it('says nothing of a limit that the browser does not tell', () => {
    expect(usageText({ used: 12_000, available: null })).toBe('12 kB are used.');
  });
  it('sets what is used beside what there is', () => {
    expect(usageText({ used: 12_000, available: 4e9 })).toBe(
      '12 kB are used of about 4 GB that this browser gives.',
    );
  });
});
