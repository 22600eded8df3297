import { expect, test } from 'vitest';
import { certifies, parseCredential, type Credential } from './credential.ts';

test('a credential names its area and the grades it holds for', () => {
  expect(parseCredential('MATH:6-12')).toEqual({ area: 'MATH', label: 'MATH', from: '6', to: '12' });
  expect(parseCredential('SPED:K-12')).toEqual({ area: 'SPED', label: 'SPED', from: 'K', to: '12' });
  expect(parseCredential('ESL:5')).toEqual({ area: 'ESL', label: 'ESL', from: '5', to: '5' });
});

test.each(['MATH:6–12', 'MATH: 6 - 12', 'MATH 6-12', 'MATH 6—12'])('%s says the same', (text) => {
  expect(parseCredential(text)).toEqual({ area: 'MATH', label: 'MATH', from: '6', to: '12' });
});

test('without grades it holds from PK to 12', () => {
  expect(parseCredential('Physical Education')).toEqual({
    area: 'PE',
    label: 'Physical Education',
    from: 'PK',
    to: '12',
  });
});

test.each(['', 'ALCHEMY:6-12', 'MATH:12-6', 'MATH:six-ish', 'Algebra 1', 'MATH:6-12, SPED:K-12'])(
  '"%s" is no credential',
  (text) => {
    expect(parseCredential(text)).toBeNull();
  },
);

const elementary: Credential = { area: 'ELEMENTARY', label: 'ELEMENTARY', from: 'K', to: '6' };

test('an elementary credential covers the core subjects of its grades and nothing else', () => {
  expect([
    certifies(elementary, 'MATH', '3'),
    certifies(elementary, 'MUSIC', '3'),
    certifies(elementary, 'MATH', '7'),
  ]).toEqual([true, false, false]);
});
