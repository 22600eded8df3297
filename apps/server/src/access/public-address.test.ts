import { describe, expect, it } from 'vitest';
import { isPublicAddress, isPublicHost } from './public-address.ts';

describe('an address of the public network', () => {
  it.each(['8.8.8.8', '100.63.0.1', '172.32.0.1', '192.167.1.1', '2606:4700::1111', '2a00:1450::1'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine by another number', '127.8.9.10'],
    ['this network', '0.0.0.0'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['a provider’s inner network', '100.64.0.1'],
    ['the link, where clouds tell secrets', '169.254.169.254'],
    ['many at once', '224.0.0.1'],
    ['everybody', '255.255.255.255'],
    ['this machine in IPv6', '::1'],
    ['this machine as IPv6 writes IPv4', '::ffff:127.0.0.1'],
    ['a private network in IPv6', 'fd12:3456::1'],
    ['the link in IPv6', 'fe80::1'],
    ['IPv4 behind a translator', '64:ff9b::a00:1'],
    ['IPv4 inside IPv6', '2002:7f00:1::1'],
    ['no address', 'staffroom.example'],
  ])('is not %s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('is asked of a host as a URL writes it, by whatever spelling', async () => {
    for (const host of ['https://localhost/', 'https://[::1]/', 'https://2130706433/', 'https://0x7f.1/'])
      expect(await isPublicHost(new URL(host).hostname)).toBe(false);
    expect(await isPublicHost('8.8.8.8')).toBe(true);
  });
});
