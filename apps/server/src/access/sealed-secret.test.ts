import { describe, expect, it } from 'vitest';
import { seal, unseal } from './sealed-secret.ts';

const [secret, district] = ['the secret of a server', 'district-1'];

describe('a sealed secret', () => {
  it('opens under the same secret for the same district', () => {
    expect(unseal(seal('client secret é', district, secret), district, secret)).toBe('client secret é');
  });

  it('looks different each time', () => {
    expect(seal('same', district, secret).equals(seal('same', district, secret))).toBe(false);
  });

  it('opens nowhere else, and not when changed', () => {
    const sealed = seal('client secret', district, secret);
    const changed = Buffer.from(sealed.map((byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte)));
    expect(() => unseal(sealed, 'district-2', secret)).toThrow('STAFFROOM_SECRET');
    expect(() => unseal(sealed, district, 'another secret')).toThrow('STAFFROOM_SECRET');
    expect(() => unseal(changed, district, secret)).toThrow('STAFFROOM_SECRET');
  });
});
