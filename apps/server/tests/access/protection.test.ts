import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccess } from '../../src/access/create-access.ts';
import { usualRates, type Rates } from '../../src/access/protection/rate-limits.ts';
import { createServer } from '../../src/app/create-server.ts';
import type { ServerEnv } from '../../src/app/server-env.ts';
import type { SignInSettings } from '../../src/host/settings.ts';
import { log } from './sign-in-server.ts';

const csp =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; " +
  "form-action 'self'; frame-ancestors 'none'";

const signIn: SignInSettings = {
  publicUrl: new URL('https://staffroom.example.org'),
  secret: 'a secret of the test that is long enough',
  smtpUrl: null,
  mailFrom: null,
  trustedProxies: 1,
  newDistricts: 'anyone',
  privateIssuers: false,
  hubStaff: [],
  hubReplyTo: null,
};

describe.each(databasesForTests())('what stands before everything on $name', (database) => {
  let store: Store;
  let studioFolder: string;
  beforeAll(async () => {
    store = await database.open();
    studioFolder = mkdtempSync(join(tmpdir(), 'staffroom-studio-'));
    mkdirSync(join(studioFolder, 'assets'));
    writeFileSync(join(studioFolder, 'index.html'), '<!doctype html><title>Staffroom</title>');
    writeFileSync(join(studioFolder, 'assets', 'app-12345678.js'), 'export {};');
  });
  afterAll(async () => {
    rmSync(studioFolder, { recursive: true });
    await store.close();
  });

  function server(settings: SignInSettings | null, rates: Rates | null = usualRates): Hono<ServerEnv> {
    const access = createAccess({
      store,
      settings: { signIn: settings, uploadBytes: 1000, messageMonths: 24 },
      log,
      rates,
    });
    return createServer({
      store,
      access,
      studioFolder,
      hub: null,
      limits: { uploadBytes: 1000, bodyBytes: 1000 },
      log,
    });
  }
  const base = (settings: SignInSettings | null) => settings?.publicUrl.origin ?? 'http://localhost:4747';
  /** The socket of a request, as the server for Node hands it on. */
  const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

  const answers: readonly (readonly [what: string, path: string, init: RequestInit, status: number])[] = [
    ['a page', '/d/somewhere', { headers: { accept: 'text/html' } }, 200],
    ['a script', '/assets/app-12345678.js', {}, 200],
    ['the interface', '/api/v1/session', {}, 200],
    ['its description', '/api/v1/openapi.json', {}, 200],
    ['something that is not there', '/api/v1/nothing', {}, 404],
    [
      'a request that is refused',
      '/api/v1/districts',
      { method: 'POST', headers: { origin: 'https://evil.example' } },
      403,
    ],
    ['a request without a district', '/api/v1/districts/not-an-id', {}, 404],
    ['health', '/api/v1/health', {}, 200],
    [
      'a body that is too large',
      '/api/v1/invitations/accept',
      { method: 'POST', body: 'x'.repeat(2000) },
      413,
    ],
  ];

  describe.each([
    ['where people sign in', signIn],
    ['in local mode', null],
  ] as const)('%s', (_, settings) => {
    it.each(answers)('puts its headers on %s', async (_what, path, init, status) => {
      const answer = await server(settings).request(new URL(path, base(settings)).href, init);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-security-policy')).toBe(csp);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()') as string,
      });
      expect(answer.headers.get('strict-transport-security')).toBe(
        settings === null ? null : 'max-age=31536000; includeSubDomains',
      );
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  it('puts them on the page behind a link and on what sign-in sends on', async () => {
    const app = server(signIn);
    for (const path of ['/api/auth/confirm?token=x', '/api/auth/magic-link/verify?token=x&callbackURL=/']) {
      const answer = await app.request(new URL(path, base(signIn)).href);
      expect([answer.status < 400, answer.headers.get('content-security-policy')]).toEqual([true, csp]);
    }
  });

  it('writes what an address says into the page behind a link as text', async () => {
    const page = await server(signIn).request(
      `${base(signIn)}/api/auth/confirm?token=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(await page.text()).not.toContain('<script>');
  });

  it('takes changes from its own pages, and from programs that carry no cookies of a person', async () => {
    const app = server(signIn);
    const post = async (headers: Record<string, string>) =>
      (await app.request(`${base(signIn)}/api/v1/districts`, { method: 'POST', headers, body: '{}' })).status;
    expect(await post({ origin: base(signIn) })).toBe(401);
    expect(await post({})).toBe(401);
    expect(await post({ origin: 'null' })).toBe(403);
    expect(await post({ origin: 'http://staffroom.example.org' })).toBe(403);
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('counts requests by the address that the outermost trusted proxy saw', async () => {
    const app = server(signIn, { ...usualRates, sharedLinks: { requests: 2, minutes: 1 } });
    const open = (forwarded: string) =>
      app.request(
        `${base(signIn)}/api/v1/shared/a-token-that-leads-nowhere`,
        { headers: { 'x-forwarded-for': forwarded } },
        from('10.0.0.1'),
      );
    const statuses = [];
    for (const made of ['1.1.1.1', '2.2.2.2', '3.3.3.3'])
      statuses.push((await open(`${made}, 198.51.100.7`)).status);
    expect(statuses).toEqual([404, 404, 429]);
    const refused = await open('198.51.100.7');
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await open('198.51.100.8')).status).toBe(404);
  });

  it('counts sign-in apart from other requests', async () => {
    const app = server(signIn, { ...usualRates, signIn: { requests: 1, minutes: 1 } });
    const verify = () => app.request(`${base(signIn)}/api/auth/magic-link/verify?token=x&callbackURL=/`);
    expect([(await verify()).status, (await verify()).status]).toEqual([302, 429]);
    expect((await app.request(`${base(signIn)}/api/v1/session`)).status).toBe(200);
  });

  describe('in local mode', () => {
    const status = async (headers: Record<string, string>, address = '127.0.0.1', path = '/api/v1/session') =>
      (await server(null).request(new URL(path, base(null)).href, { headers }, from(address))).status;

    it('answers the person at this computer', async () => {
      for (const host of ['localhost:4747', '127.0.0.1:4747', '[::1]:4747'])
        expect(await status({ host })).toBe(200);
      expect(await status({ host: 'localhost' }, '::ffff:127.0.0.1')).toBe(200);
    });

    it('answers nobody else: another computer, another name, a proxy, a closed socket', async () => {
      const host = 'localhost:4747';
      expect(await status({ host }, '192.168.1.20')).toBe(403);
      expect(await status({ host: 'evil.example' })).toBe(403);
      expect(await status({ host: 'localhost.evil.example' })).toBe(403);
      expect(await status({ host: '127.0.0.1.evil.example' })).toBe(403);
      expect(await status({ host, 'x-forwarded-for': '203.0.113.9' })).toBe(403);
      expect(await status({ host }, '')).toBe(403);
      expect(await status({ host: 'evil.example' }, '127.0.0.1', '/d/page')).toBe(403);
    });

    it('has one person, who leads every district', async () => {
      const answer = await server(null).request('http://localhost:4747/api/v1/session');
      expect(await answer.json()).toMatchObject({
        mode: 'local',
        user: { id: 'local', name: 'You on this computer', email: null },
        signIn: { email: false, passkey: false, districts: [] },
      });
      expect((await server(null).request('http://localhost:4747/api/auth/get-session')).status).toBe(404);
    });
  });
});
