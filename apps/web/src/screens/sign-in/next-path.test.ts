import { expect, it } from 'vitest';
import { nextPath } from './next-path.ts';

it('leads back to where a person wanted to go', () => {
  expect(nextPath('/d/1/s/2/roster?tab=files')).toBe('/d/1/s/2/roster?tab=files');
});

it('never leads to another site', () => {
  const elsewhere = [
    'https://example.org',
    '//example.org',
    '/\\example.org',
    'javascript:alert(1)',
    7,
    null,
  ];
  expect(elsewhere.map((text) => nextPath(text))).toEqual(elsewhere.map(() => '/studio'));
});
