import { once } from 'node:events';
import { createServer as createNetServer } from 'node:net';
import type { Store } from '@staffroom/store';
import {
  databasesForTests,
  openBrowser,
  startMailServer,
  type MailServer,
} from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccess } from '../../src/access/create-access.ts';
import { createServer } from '../../src/app/create-server.ts';
import { listen, type Listening } from '../../src/host/listen.ts';
import { startMailSender, type MailSender } from '../../src/mail/mail-sender.ts';
import { postmanOf } from '../../src/mail/send-mail.ts';
import { linkIn, log } from './sign-in-server.ts';

/** What the Studio does in the page, as text: tests are not compiled for a browser. */
const ceremony = (ask: string, method: string, options: string, answerTo: string) => `(async () => {
  const options = await (await fetch('/api/auth/passkey/${ask}')).json();
  const credential = await navigator.credentials.${method}({ publicKey: PublicKeyCredential.${options}(options) });
  const answer = await fetch('/api/auth/passkey/${answerTo}', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response: credential.toJSON() }),
  });
  return answer.status;
})()`;
const addPasskey = ceremony(
  'generate-register-options',
  'create',
  'parseCreationOptionsFromJSON',
  'verify-registration',
);
const signInByPasskey = ceremony(
  'generate-authenticate-options',
  'get',
  'parseRequestOptionsFromJSON',
  'verify-authentication',
);

async function freePort(): Promise<number> {
  const server = createNetServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe.each(databasesForTests())('a passkey in Chromium, on $name', (database) => {
  let store: Store;
  let mailServer: MailServer;
  let sender: MailSender;
  let listening: Listening;
  let origin: string;
  beforeAll(async () => {
    [store, mailServer] = await Promise.all([database.open(), startMailServer()]);
    const port = await freePort();
    origin = `http://localhost:${port}`;
    const signIn = {
      publicUrl: new URL(origin),
      secret: 'a secret of the test that is long enough',
      smtpUrl: mailServer.url,
      mailFrom: null,
      trustedProxies: 0,
      newDistricts: 'anyone' as const,
      privateIssuers: false,
    };
    const access = createAccess({ store, settings: { signIn, uploadBytes: 1000 }, log });
    const limits = { uploadBytes: 1000, bodyBytes: 1_000_000 };
    const app = createServer({ store, access, studioFolder: null, limits, log });
    listening = await listen(app, { host: '127.0.0.1', port, mayMove: false });
    sender = startMailSender({ store, postman: postmanOf(signIn, log), log, interval: 50 });
  });
  afterAll(async () => {
    await listening.close();
    await sender.stop();
    await mailServer.stop();
    await store.close();
  });

  it('is added by somebody who is signed in, and signs in from then on', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('WebAuthn.enable');
      await devtools.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
      await page.request.post(`${origin}/api/auth/sign-in/magic-link`, {
        headers: { origin },
        data: { email: 'ada@lake.example', callbackURL: '/api/v1/session' },
      });
      const [mail] = await mailServer.arrived(1);

      await page.goto(linkIn(mail?.text ?? '').href);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(`${origin}/api/v1/session`);
      expect(await page.content()).toContain('ada@lake.example');

      const added = await page.evaluate(addPasskey);
      expect(added).toBe(200);

      await page.context().clearCookies();
      await page.goto(`${origin}/api/v1/session`);
      expect(await page.content()).toContain('"user":null');

      const signedIn = await page.evaluate(signInByPasskey);
      expect(signedIn).toBe(200);
      await page.goto(`${origin}/api/v1/session`);
      expect(await page.content()).toContain('ada@lake.example');
    } finally {
      await browser.close();
    }
  });
});
