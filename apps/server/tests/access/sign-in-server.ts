import { createORPCClient } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import {
  contract,
  errorOfProblem,
  readableAnswer,
  type HubRenderer,
  type InterfaceClient,
} from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { startMailServer, type MailServer } from '@staffroom/testkit/services';
import { pino } from 'pino';
import { createAccess } from '../../src/access/create-access.ts';
import { createServer } from '../../src/app/create-server.ts';
import { createHub } from '../../src/hub/create-hub.ts';
import type { SignInSettings } from '../../src/host/settings.ts';
import { startMailSender } from '../../src/mail/mail-sender.ts';
import { postmanOf } from '../../src/mail/send-mail.ts';

/** Where people of these tests reach the server. */
export const publicUrl = new URL('http://localhost:4747');

export const log = pino({ level: 'silent' });

/** A browser: keeps cookies and says where its requests come from. */
export interface Browser {
  readonly client: InterfaceClient;
  readonly cookies: Map<string, string>;
  /** The `Set-Cookie` lines of the last answer that had any. */
  readonly setCookies: readonly string[];
  send(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body?: unknown): Promise<Response>;
  /** Signs in with a link from a mail. */
  signIn(email: string): Promise<void>;
}

/** A server to which people sign in, with a mail server. */
export interface SignInServer {
  readonly mailServer: MailServer;
  /** The text of the latest mail to an address, waiting for it. */
  mailTo(email: string, count?: number): Promise<string>;
  browser(): Browser;
  stop(): Promise<void>;
}

export async function aSignInServer(
  store: Store,
  changed: Partial<SignInSettings> = {},
  renderer: HubRenderer | null = null,
): Promise<SignInServer> {
  const mailServer = await startMailServer();
  const settings = {
    publicUrl,
    secret: 'a secret of the test that is long enough',
    smtpUrl: mailServer.url,
    mailFrom: null,
    trustedProxies: 0,
    newDistricts: 'anyone',
    privateIssuers: true,
    hubStaff: [],
    hubReplyTo: null,
    ...changed,
  } satisfies SignInSettings;
  const access = createAccess({
    store,
    settings: { signIn: settings, uploadBytes: 1000, messageMonths: 24 },
    log,
  });
  const limits = { uploadBytes: 1000, bodyBytes: 1_000_000 };
  const hub =
    renderer === null ? null : { ...createHub(store, access, renderer, log), folder: import.meta.dirname };
  const app = createServer({ store, access, studioFolder: null, hub, limits, log });
  const sender = startMailSender({ store, postman: postmanOf(settings, log), log, interval: 50 });

  async function mailTo(email: string, count = 1): Promise<string> {
    for (let total = 1; ; total += 1) {
      const mails = (await mailServer.arrived(total)).filter(({ to }) => to.includes(email));
      const mail = mails[count - 1];
      if (mail !== undefined) return mail.text;
      total = Math.max(total, mailServer.mails.length);
    }
  }

  function browser(): Browser {
    const cookies = new Map<string, string>();
    let setCookies: readonly string[] = [];
    const send: Browser['send'] = async (path, init = {}) => {
      const headers = new Headers(init.headers);
      if (!headers.has('origin') && (init.method ?? 'GET') !== 'GET') headers.set('origin', publicUrl.origin);
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
      const answer = await app.fetch(new Request(new URL(path, publicUrl), { ...init, headers }));
      const lines = answer.headers.getSetCookie();
      if (lines.length > 0) setCookies = lines;
      for (const line of lines) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    };
    const post: Browser['post'] = (path, body = {}) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    return {
      cookies,
      get setCookies() {
        return setCookies;
      },
      send,
      post,
      async signIn(email) {
        const before = mailServer.mails.filter(({ to }) => to.includes(email)).length;
        await post('/api/auth/sign-in/magic-link', { email, callbackURL: '/' });
        await send(verifyAddress(await mailTo(email, before + 1)));
      },
      client: createORPCClient<InterfaceClient>(
        new OpenAPILink(contract, {
          url: new URL('/api/v1', publicUrl).href,
          fetch: async (request, init) => {
            const sent = new Request(request, init);
            const body = sent.body === null ? null : await sent.text();
            return readableAnswer(await send(sent.url, { method: sent.method, headers: sent.headers, body }));
          },
          customErrorResponseBodyDecoder: errorOfProblem,
        }),
      ),
    };
  }
  return {
    mailServer,
    mailTo,
    browser,
    async stop() {
      await sender.stop();
      await mailServer.stop();
    },
  };
}

/** The link of a mail. */
export function linkIn(text: string): URL {
  return new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '');
}

/** What the button of the page behind a mail's link asks for. */
export function verifyAddress(text: string): string {
  const link = linkIn(text);
  return `/api/auth/magic-link/verify${link.search}`;
}
