import { describe, expect, it } from 'vitest';
import { isFromThisComputer, isLoopbackAddress, isLoopbackHost } from './loopback.ts';

describe('this computer', () => {
  it('is any address of loopback, in either family', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'].map(isLoopbackAddress)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['10.0.0.1', '::ffff:10.0.0.1', '::', '0.0.0.0', '', 'localhost'].map(isLoopbackAddress)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });

  it('is called localhost or by its address, with or without a port', () => {
    expect(['localhost', 'LOCALHOST:80', '127.0.0.1:4747', '[::1]:4747'].map(isLoopbackHost)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['localhost.evil.example', '127.0.0.1.evil.example', 'evil.example:80', '192.168.0.1', ''].map(
        isLoopbackHost,
      ),
    ).toEqual(Array.from({ length: 5 }, () => false));
  });

  it('sends nothing through a proxy', () => {
    expect(isFromThisComputer(new Headers({ host: 'localhost' }), '127.0.0.1')).toBe(true);
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect(isFromThisComputer(new Headers({ host: 'localhost', [name]: 'x' }), '127.0.0.1')).toBe(false);
  });
});
