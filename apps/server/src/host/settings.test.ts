import { describe, expect, it } from 'vitest';
import { assertReachable, serverSettings } from './settings.ts';

const secret = 'a-secret-that-is-long-enough-for-this';

describe('the settings of a server', () => {
  it('works for this computer alone where nothing is set', () => {
    expect(serverSettings({})).toEqual({
      signIn: null,
      uploadBytes: 500 * 1024 * 1024,
      messageMonths: 24,
    });
  });

  it('has people sign in where an address is set', () => {
    const env = {
      STAFFROOM_URL: 'https://staffroom.example.org',
      STAFFROOM_SECRET: secret,
      STAFFROOM_UPLOAD_MB: '20',
    };
    const { signIn, uploadBytes } = serverSettings(env);
    expect(signIn?.publicUrl.origin).toBe('https://staffroom.example.org');
    expect(uploadBytes).toBe(20 * 1024 * 1024);
  });

  it.each([
    [undefined, 'anyone'],
    ['anyone', 'anyone'],
    ['nobody', []],
    ['Ana@Lake.example, @hill.example', ['ana@lake.example', '@hill.example']],
  ])('lets districts be added by whom STAFFROOM_NEW_DISTRICTS names: %s', (text, newDistricts) => {
    const env = {
      STAFFROOM_URL: 'https://a.example',
      STAFFROOM_SECRET: secret,
      STAFFROOM_NEW_DISTRICTS: text,
    };
    expect(serverSettings(env).signIn?.newDistricts).toEqual(newDistricts);
  });

  it.each([
    ['https://a.example', undefined, false],
    ['https://a.example', 'allow', true],
    ['http://localhost:4747', undefined, true],
  ])('asks issuers of the inner network where %s is told %s', (url, told, isAsked) => {
    const env = { STAFFROOM_URL: url, STAFFROOM_SECRET: secret, STAFFROOM_PRIVATE_ISSUERS: told };
    expect(serverSettings(env).signIn?.privateIssuers).toBe(isAsked);
  });

  it.each([
    [{ STAFFROOM_URL: 'https://a.example' }, /STAFFROOM_SECRET must be a secret of at least 32 characters/],
    [{ STAFFROOM_URL: 'https://a.example', STAFFROOM_SECRET: 'short' }, /STAFFROOM_SECRET/],
    [{ STAFFROOM_URL: 'a.example', STAFFROOM_SECRET: secret }, /STAFFROOM_URL must be the address/],
    [
      { STAFFROOM_URL: 'https://a.example/path', STAFFROOM_SECRET: secret },
      /STAFFROOM_URL must be the address/,
    ],
    [{ STAFFROOM_URL: 'http://a.example', STAFFROOM_SECRET: secret }, /must begin with https/],
    [
      { STAFFROOM_URL: 'https://a.example', STAFFROOM_SECRET: secret, STAFFROOM_NEW_DISTRICTS: 'ana' },
      /STAFFROOM_NEW_DISTRICTS must be anyone, nobody, or addresses .* "ana" is neither/,
    ],
    [
      { STAFFROOM_URL: 'https://a.example', STAFFROOM_SECRET: secret, STAFFROOM_PRIVATE_ISSUERS: 'yes' },
      /STAFFROOM_PRIVATE_ISSUERS must be allow or refuse, not "yes"/,
    ],
    [{ STAFFROOM_UPLOAD_MB: 'lots' }, /STAFFROOM_UPLOAD_MB must be a whole number of at least 1, not "lots"/],
  ])('says what to write instead of %o', (env, message) => {
    expect(() => serverSettings(env)).toThrow(message);
  });

  it.each(['127.0.0.1', 'localhost', '::1'])('listens on %s without sign-in', (host) => {
    expect(() => assertReachable(host, serverSettings({}))).not.toThrow();
  });

  it.each(['0.0.0.0', '::', '192.168.1.20', 'staffroom.lan'])(
    'refuses to listen on %s without sign-in',
    (host) => {
      expect(() => assertReachable(host, serverSettings({}))).toThrow(/asks nobody to sign in/);
    },
  );
});
