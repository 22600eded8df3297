import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withSignIn } from '../../src/access/sign-in-tables.ts';
import { aSignInServer, linkIn, verifyAddress, type SignInServer } from './sign-in-server.ts';

describe.each(databasesForTests())('signing in by a link on $name', (database) => {
  let store: Store;
  let server: SignInServer;
  beforeAll(async () => {
    store = await database.open();
    server = await aSignInServer(store);
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  it('knows nobody at first, and says how to sign in', async () => {
    const session = await server.browser().client.session.get();
    expect(session).toMatchObject({
      mode: 'server',
      user: null,
      memberships: [],
      isHubStaff: false,
      signIn: { email: true, passkey: true, districts: [] },
    });
  });

  it('signs in by the link, once', async () => {
    const browser = server.browser();
    await browser.post('/api/auth/sign-in/magic-link', { email: 'Ada@lake.example', callbackURL: '/d' });
    const mail = await server.mailTo('ada@lake.example');

    const signedIn = await browser.send(verifyAddress(mail));
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([302, 'http://localhost:4747/d']);
    const { user } = await browser.client.session.get();
    expect(user).toMatchObject({ name: 'ada', email: 'ada@lake.example' });

    const other = server.browser();
    const again = await other.send(verifyAddress(mail));
    expect(again.headers.get('location')).toBe('http://localhost:4747/sign-in?error=INVALID_TOKEN');
    expect((await other.client.session.get()).user).toBeNull();
  });

  it('does not use a link up when something only looks at it', async () => {
    const browser = server.browser();
    await browser.post('/api/auth/sign-in/magic-link', { email: 'scanned@lake.example' });
    const mail = await server.mailTo('scanned@lake.example');
    const page = await server.browser().send(`${linkIn(mail).pathname}${linkIn(mail).search}`);
    expect(await page.text()).toContain('<button type="submit">Sign in</button>');
    await browser.send(verifyAddress(mail));
    expect((await browser.client.session.get()).user?.email).toBe('scanned@lake.example');
  });

  it('signs nobody in by an address to which another site leads', async () => {
    const browser = server.browser();
    await browser.post('/api/auth/sign-in/magic-link', { email: 'mallory@evil.example' });
    const mail = await server.mailTo('mallory@evil.example');
    for (const site of ['cross-site', 'same-site', 'none']) {
      const page = await browser.send(verifyAddress(mail), { headers: { 'sec-fetch-site': site } });
      expect(await page.text()).toContain('<button type="submit">Sign in</button>');
    }
    expect((await browser.client.session.get()).user).toBeNull();
    await browser.send(verifyAddress(mail), { headers: { 'sec-fetch-site': 'same-origin' } });
    expect((await browser.client.session.get()).user?.email).toBe('mallory@evil.example');
  });

  it('keeps the session in a cookie that scripts and other sites do not get', async () => {
    const browser = server.browser();
    await browser.signIn('cookie@lake.example');
    expect(browser.setCookies.map((line) => line.toLowerCase())).toEqual([
      expect.stringMatching(/^staffroom\.session_token=.*httponly; samesite=lax/),
    ]);
  });

  it('does not take a link that is ten minutes old', async () => {
    const browser = server.browser();
    await browser.post('/api/auth/sign-in/magic-link', { email: 'late@lake.example' });
    const mail = await server.mailTo('late@lake.example');
    await store.acrossDistricts((db) =>
      withSignIn(db)
        .updateTable('staffroom_access.verification')
        .set({ expiresAt: sql<Date>`"expiresAt" - interval '10 minutes'` })
        .execute(),
    );
    const answer = await browser.send(verifyAddress(mail));
    expect(answer.headers.get('location')).toBe('http://localhost:4747/sign-in?error=INVALID_TOKEN');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
  ])('leads nobody elsewhere after signing in: %j', async (callbackURL) => {
    const browser = server.browser();
    const asked = await browser.post('/api/auth/sign-in/magic-link', {
      email: 'led@lake.example',
      callbackURL,
    });
    expect(asked.status).toBe(400);
    const query = new URLSearchParams({ token: 'x', callbackURL });
    const verified = await browser.send(`/api/auth/magic-link/verify?${query.toString()}`);
    expect([verified.status, verified.headers.get('location')]).toEqual([400, null]);
  });

  it('answers the same whether there is an account or not', async () => {
    const browser = server.browser();
    const answers = [];
    for (const email of ['ada@lake.example', 'nobody@lake.example']) {
      const answer = await browser.post('/api/auth/sign-in/magic-link', { email });
      answers.push([answer.status, await answer.text(), [...answer.headers.keys()].toSorted()]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('sends one address five links in a quarter of an hour, and does not say so', async () => {
    const browser = server.browser();
    const statuses = [];
    for (let count = 0; count < 7; count += 1)
      statuses.push(
        (await browser.post('/api/auth/sign-in/magic-link', { email: 'often@lake.example' })).status,
      );
    expect(new Set(statuses)).toEqual(new Set([200]));
    const mails = await store.acrossDistricts((db) =>
      db.selectFrom('mail').select('id').where('to_address', '=', 'often@lake.example').execute(),
    );
    expect(mails).toHaveLength(5);
  });

  it('keeps no link once the mail is sent', async () => {
    await server.browser().signIn('gone@lake.example');
    await expect
      .poll(() =>
        store.acrossDistricts((db) =>
          db.selectFrom('mail').select(['text']).where('to_address', '=', 'gone@lake.example').execute(),
        ),
      )
      .toEqual([{ text: '' }]);
  });

  it('lists sessions, ends others, and signs out', async () => {
    const [one, other] = [server.browser(), server.browser()];
    await one.signIn('two@lake.example');
    await other.signIn('two@lake.example');
    const listed: unknown = await (await one.send('/api/auth/list-sessions')).json();
    expect(listed).toHaveLength(2);

    await one.post('/api/auth/revoke-other-sessions');
    expect((await other.client.session.get()).user).toBeNull();
    expect((await one.client.session.get()).user).not.toBeNull();

    await one.post('/api/auth/sign-out');
    expect((await one.client.session.get()).user).toBeNull();
  });

  it('sends nobody on to another site', async () => {
    for (const callbackURL of ['https://evil.example/', '//evil.example', String.raw`/\evil.example`]) {
      const answer = await server
        .browser()
        .post('/api/auth/sign-in/magic-link', { email: 'ada@lake.example', callbackURL });
      expect(answer.status).toBe(400);
    }
  });

  it('takes no change that a page of another site asks for', async () => {
    const browser = server.browser();
    const answer = await browser.send('/api/auth/sign-in/magic-link', {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'text/plain' },
      body: JSON.stringify({ email: 'ada@lake.example' }),
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'application/problem+json']);
  });

  it('reaches nothing of the sign-in library that is not meant to be', async () => {
    const browser = server.browser();
    await browser.signIn('curious@lake.example');
    for (const place of ['link-social', 'change-email', 'delete-user', 'get-access-token', 'sign-up/email'])
      expect((await browser.post(`/api/auth/${place}`)).status).toBe(404);
  });

  it('lets nobody change or take away a passkey or a session of somebody else', async () => {
    const [ada, mallory] = [server.browser(), server.browser()];
    await ada.signIn('ada-passkey@lake.example');
    await mallory.signIn('mallory-passkey@lake.example');
    const { user } = await ada.client.session.get();
    await store.acrossDistricts((db) =>
      sql`insert into staffroom_access.passkey (id, name, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
        values ('adas', 'Ada', 'key', ${user?.id}, 'credential', 0, 'singleDevice', false)`.execute(db),
    );
    const own = (await (await ada.send('/api/auth/passkey/list-user-passkeys')).json()) as readonly unknown[];
    expect(own).toMatchObject([{ id: 'adas', name: 'Ada' }]);
    expect(await (await mallory.send('/api/auth/passkey/list-user-passkeys')).json()).toEqual([]);
    for (const [place, body] of [
      ['delete-passkey', { id: 'adas' }],
      ['update-passkey', { id: 'adas', name: 'Mine' }],
    ] as const)
      expect((await mallory.post(`/api/auth/passkey/${place}`, body)).status).toBeGreaterThanOrEqual(400);
    expect(await (await ada.send('/api/auth/passkey/list-user-passkeys')).json()).toEqual(own);

    const [{ token } = { token: '' }] = (await (
      await ada.send('/api/auth/list-sessions')
    ).json()) as readonly {
      readonly token: string;
    }[];
    await mallory.post('/api/auth/revoke-session', { token });
    expect((await ada.client.session.get()).user?.email).toBe('ada-passkey@lake.example');
  });
});
