import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedAddress } from './client-address.ts';

describe('whom a limit counts', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['none', 'none'],
  ])('takes %s for %s', (address, counted) => {
    expect(countedAddress(address)).toBe(counted);
  });

  it('takes all addresses of one IPv6 network for one, however they are written', () => {
    fc.assert(
      fc.property(fc.ipV6(), (written) => {
        const network = countedAddress(written);
        fc.pre(/^[\da-f]+(:[\da-f]+){3}$/.test(network));
        expect(countedAddress(`${network}::1`)).toBe(network);
        expect(countedAddress(`${network}:ffff:ffff:ffff:ffff`)).toBe(network);
      }),
    );
  });
});
