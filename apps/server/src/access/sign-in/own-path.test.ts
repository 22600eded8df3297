import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnPath } from './own-path.ts';

const origin = 'https://staffroom.example.org';

describe('a path of this server', () => {
  it.each(['/', '/d', '/d/1?tab=money#top', '/invite/abc', '/name%20with%20spaces'])('is %s', (address) => {
    expect(isOwnPath(address)).toBe(true);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/%09/evil.example',
    '/%2fevil.example',
    '/%5cevil.example',
    'javascript:alert(1)',
    'd',
    '',
    '/%',
  ])('is not %j', (address) => {
    expect(isOwnPath(address)).toBe(false);
  });

  it('leads to this server however it is read', () => {
    const signs = fc.constantFrom(
      '/',
      '\\',
      '\t',
      '\n',
      '%',
      '09',
      '2f',
      '5c',
      'evil.example',
      '.',
      '@',
      ':',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 8 }), (parts) => {
        const address = `/${parts.join('')}`;
        fc.pre(isOwnPath(address));
        expect(new URL(address, origin).origin).toBe(origin);
        expect(new URL(decodeURIComponent(address), origin).origin).toBe(origin);
      }),
    );
  });
});
