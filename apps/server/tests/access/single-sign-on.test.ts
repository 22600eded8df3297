import { once } from 'node:events';
import { createServer } from 'node:http';
import type { DistrictId } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import {
  databasesForTests,
  startIdentityProvider,
  type Identity,
  type IdentityProvider,
} from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seal } from '../../src/access/sealed-secret.ts';
import { aSignInServer, publicUrl, type Browser, type SignInServer } from './sign-in-server.ts';

const grace: Identity = {
  sub: 'grace-1',
  email: 'grace@lake.example',
  emailVerified: true,
  name: 'Grace Hopper',
};

/** Goes through the pages of a provider as a browser does, up to the address that leads back. */
async function through(address: string, provider: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = new URL(address);
  for (let step = 0; url.origin === provider && step < 10; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    url = new URL(answer.headers.get('location') ?? '', url);
  }
  return url;
}

describe.each(databasesForTests())('a district’s own sign-in on $name', (database) => {
  let store: Store;
  let server: SignInServer;
  let provider: IdentityProvider;
  let lead: Browser;
  let districtId: DistrictId;

  beforeAll(async () => {
    store = await database.open();
    server = await aSignInServer(store, { hubStaff: ['@lake.example'] });
    lead = server.browser();
    await lead.signIn('lead@lake.example');
    ({ id: districtId } = await lead.client.districts.create({ name: 'Lakeside', state: null }));
    provider = await startIdentityProvider(`${publicUrl.origin}/api/auth/callback/${districtId}`);
    await lead.client.singleSignOn.set({ ...settings(), clientSecret: provider.clientSecret });
  });
  afterAll(async () => {
    await provider.stop();
    await server.stop();
    await store.close();
  });

  const settings = () => ({
    districtId,
    issuer: provider.issuer,
    clientId: provider.clientId,
    emailDomains: ['lake.example'],
    isEnabled: true,
  });

  async function begin(browser: Browser): Promise<string> {
    const answer = await browser.post('/api/auth/sign-in/social', {
      provider: districtId,
      callbackURL: '/d',
    });
    const { url } = (await answer.json()) as { url: string };
    return url;
  }

  async function signIn(browser: Browser, identity: Identity): Promise<Response> {
    provider.signInAs(identity);
    const back = await through(await begin(browser), provider.issuer);
    return browser.send(`${back.pathname}${back.search}`);
  }

  it('lets somebody of the district in, as a viewer, with state, nonce and PKCE', async () => {
    const browser = server.browser();
    const answer = await signIn(browser, grace);
    expect(answer.headers.get('location')).toBe('/d');
    expect(provider.asked.at(-1)?.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(provider.asked.at(-1)?.get(name)?.length).toBeGreaterThan(20);

    const session = await browser.client.session.get();
    expect(session.user).toMatchObject({ name: 'Grace Hopper', email: 'grace@lake.example' });
    expect(session.memberships).toEqual([
      { districtId, districtName: 'Lakeside', role: 'viewer', schoolId: null },
    ]);
    const trail = await lead.client.audit.list({ districtId });
    expect(trail.items[0]).toMatchObject({ action: 'member.join', actor: { name: 'Grace Hopper' } });
  });

  it('opens the desk of the hub to whom the settings name by their own mail, not by the word of a district', async () => {
    const browser = server.browser();
    await signIn(browser, grace);
    expect((await browser.client.session.get()).isHubStaff).toBe(false);
    expect((await browser.send('/api/v1/hub/messages')).status).toBe(403);
    expect((await lead.client.session.get()).isHubStaff).toBe(true);
  });

  it('lets nobody in whose address is of another domain', async () => {
    const browser = server.browser();
    const answer = await signIn(browser, { ...grace, sub: 'eve', email: 'eve@evil.example' });
    expect(answer.headers.get('location')).toContain('error=email_domain');
    expect((await browser.client.session.get()).user).toBeNull();
  });

  it('lets nobody in whose address the issuer has not verified: they may have written that of a lead', async () => {
    const browser = server.browser();
    const forged = { ...grace, sub: 'mallory', email: 'lead@lake.example', emailVerified: false };
    const answer = await signIn(browser, forged);
    expect(answer.headers.get('location')).toContain('error=email_not_verified');
    expect((await browser.client.session.get()).user).toBeNull();
  });

  it('gives what the district vouches for no power elsewhere', async () => {
    // The same person signed in by mail leads another district.
    const byMail = server.browser();
    await byMail.signIn('ada@lake.example');
    const other = await byMail.client.districts.create({ name: 'Hill', state: null });

    const confined = server.browser();
    await signIn(confined, { ...grace, sub: 'says-ada', email: 'ada@lake.example' });
    expect((await confined.client.session.get()).user?.email).toBe('ada@lake.example');
    await expect(confined.client.districts.get({ districtId: other.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(confined.client.districts.create({ name: 'New', state: null })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    for (const place of ['passkey/generate-register-options', 'list-sessions'])
      expect((await confined.send(`/api/auth/${place}`)).status).toBe(403);
    expect((await byMail.client.districts.get({ districtId: other.id })).name).toBe('Hill');
  });

  it('takes an answer only in the browser that asked, and once', async () => {
    provider.signInAs(grace);
    const asking = server.browser();
    const back = await through(await begin(asking), provider.issuer);
    const address = `${back.pathname}${back.search}`;

    const thief = server.browser();
    expect((await thief.send(address)).headers.get('location')).toContain('error=');
    expect((await thief.client.session.get()).user).toBeNull();

    const forged = new URL(back);
    forged.searchParams.set('state', 'x'.repeat(32));
    expect((await asking.send(`${forged.pathname}${forged.search}`)).headers.get('location')).toContain(
      'error=',
    );
    expect((await asking.client.session.get()).user).toBeNull();
  });

  it('begins anew where a portal comes without a state', async () => {
    provider.signInAs(grace);
    const browser = server.browser();
    const sent = await browser.send(`/api/auth/callback/${districtId}?code=from-the-portal`);
    expect(sent.status).toBe(302);
    const back = await through(sent.headers.get('location') ?? '', provider.issuer);
    await browser.send(`${back.pathname}${back.search}`);
    expect((await browser.client.session.get()).user?.email).toBe('grace@lake.example');
  });

  it('finds the district by the domain of an address', async () => {
    const browser = server.browser();
    const answer = await browser.post('/api/auth/sign-in/district', { email: 'Anybody@Lake.example' });
    expect(((await answer.json()) as { url: string }).url).toContain(provider.issuer);
    const nowhere = await browser.post('/api/auth/sign-in/district', { email: 'x@hill.example' });
    expect([nowhere.status, nowhere.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(await nowhere.json()).toMatchObject({
      code: 'NOT_FOUND',
      message: 'No district signs in people with this address by itself.',
    });
  });

  it('keeps the secret sealed, and asks for it again when the issuer changes', async () => {
    expect(await lead.client.singleSignOn.get({ districtId })).toEqual({
      issuer: provider.issuer,
      clientId: provider.clientId,
      emailDomains: ['lake.example'],
      isEnabled: true,
    });
    const { sealed } = await store.withDistrict(districtId, (db) =>
      db.selectFrom('single_sign_on').select('client_secret_sealed as sealed').executeTakeFirstOrThrow(),
    );
    expect(sealed.includes(provider.clientSecret)).toBe(false);
    await expect(
      lead.client.singleSignOn.set({ ...settings(), issuer: 'https://evil.example' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('claims no domain but that of the lead’s own address, and none that is taken', async () => {
    await expect(
      lead.client.singleSignOn.set({ ...settings(), emailDomains: ['hill.example'] }),
    ).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
    const rival = server.browser();
    await rival.signIn('rival@lake.example');
    const { id } = await rival.client.districts.create({ name: 'Copy', state: null });
    await expect(
      rival.client.singleSignOn.set({ ...settings(), districtId: id, clientSecret: 'mine' }),
    ).rejects.toMatchObject({ code: 'IN_USE' });
  });

  it('claims no domain where anybody has an address', async () => {
    const anybody = server.browser();
    await anybody.signIn('mallory@gmail.com');
    const { id } = await anybody.client.districts.create({ name: 'Anybody', state: null });
    await expect(
      anybody.client.singleSignOn.set({
        ...settings(),
        districtId: id,
        emailDomains: ['gmail.com'],
        clientSecret: 'mine',
      }),
    ).rejects.toMatchObject({ code: 'NOT_POSSIBLE', message: expect.stringContaining('gmail.com') });
  });

  it('keeps no keys to the district’s systems', async () => {
    const { rows } = await store.kysely.executeQuery<{ kept: string | null }>(
      (await import('kysely')).sql`
        select coalesce("accessToken", "refreshToken", "idToken") as kept from staffroom_access.account`.compile(
        store.kysely,
      ),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ kept }) => kept === null)).toBe(true);
  });

  it('is over when it is switched off', async () => {
    await lead.client.singleSignOn.set({ ...settings(), isEnabled: false });
    const answer = await server.browser().post('/api/auth/sign-in/social', { provider: districtId });
    expect(answer.status).toBe(404);
    expect((await lead.client.session.get()).signIn.districts).toEqual([]);
    await lead.client.singleSignOn.set(settings());
  });
});

describe.each(databasesForTests())('an issuer that a district names on $name', (database) => {
  let store: Store;
  let server: SignInServer;
  let lead: Browser;
  let districtId: DistrictId;
  const asked: string[] = [];
  const inner = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  let port = 0;

  beforeAll(async () => {
    store = await database.open();
    server = await aSignInServer(store, { privateIssuers: false });
    lead = server.browser();
    await lead.signIn('lead@lake.example');
    ({ id: districtId } = await lead.client.districts.create({ name: 'Lakeside', state: null }));
    inner.listen(0, '127.0.0.1');
    await once(inner, 'listening');
    const address = inner.address();
    port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  });
  afterAll(async () => {
    inner.close();
    await server.stop();
    await store.close();
  });

  const set = (issuer: string) =>
    lead.client.singleSignOn.set({
      districtId,
      issuer,
      clientId: 'staffroom',
      clientSecret: 'secret',
      emailDomains: ['lake.example'],
      isEnabled: true,
    });

  it.each([
    'http://127.0.0.1:9',
    'https://127.0.0.1:9',
    'https://localhost',
    'https://10.0.0.1',
    'https://169.254.169.254',
    'https://[::1]',
    'https://[fe80::1]',
    'https://2130706433',
    'https://no-such-name.invalid',
  ])('is not taken where it is %s', async (issuer) => {
    await expect(set(issuer)).rejects.toMatchObject({
      code: 'NOT_POSSIBLE',
      message: expect.stringContaining('STAFFROOM_PRIVATE_ISSUERS'),
    });
  });

  it('is not asked on the inner network, also where it was set up before that was refused', async () => {
    await store.withDistrict(districtId, (db) =>
      db
        .insertInto('single_sign_on')
        .values({
          district_id: districtId,
          issuer: `http://127.0.0.1:${port}`,
          client_id: 'staffroom',
          client_secret_sealed: seal('secret', districtId, 'a secret of the test that is long enough'),
          email_domains: JSON.stringify(['lake.example']),
          is_enabled: true,
        })
        .execute(),
    );
    const answer = await server.browser().post('/api/auth/sign-in/social', { provider: districtId });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(asked).toEqual([]);
  });
});
