import type { HubRenderer } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import type { SignInSettings } from '../src/host/settings.ts';
import { createFormTokens } from '../src/hub/forms/form-tokens.ts';
import { aSignInServer, type Browser, type SignInServer } from './access/sign-in-server.ts';

/** Writes of each page what a renderer is told: enough to see what a form shows, without the pages themselves. */
const plainPages: HubRenderer = {
  render: ({ path, form }, state) => ({
    status: 200,
    mediaType: 'application/json',
    body: JSON.stringify({ path, form, version: state.version, cohorts: state.cohorts.length }),
    hasForm: path.includes('/connect/') || path.startsWith('/schools/'),
    readsQuery: false,
  }),
  paths: () => [],
};

/** What a page of these tests says. */
export interface PlainPage {
  readonly status: number;
  readonly path: string;
  readonly form: {
    readonly values: Readonly<Record<string, string>>;
    readonly problems: readonly { readonly field: string | null; readonly code: string }[];
    readonly token: string;
  };
  readonly version: string;
}

/** A server with public pages, a desk and a mail server. */
export interface HubServer extends SignInServer {
  /** Sends a form as a browser does, opened so many seconds ago, each from another address unless told; the page, or where it leads on to. */
  send(
    path: string,
    values: Readonly<Record<string, string>>,
    options?: { readonly openedAgo?: number; readonly token?: string; readonly from?: string },
  ): Promise<PlainPage | string>;
  page(path: string): Promise<PlainPage>;
  /** Somebody of the staff, signed in. */
  moderator(email?: string): Promise<Browser>;
}

const secret = 'a secret of the test that is long enough';

export async function aHubServer(store: Store, changed: Partial<SignInSettings> = {}): Promise<HubServer> {
  const settings = {
    hubStaff: ['mia@desk.example', '@staff.example'],
    hubReplyTo: 'hub@desk.example',
    trustedProxies: 1,
  };
  const server = await aSignInServer(store, { ...settings, secret, ...changed }, plainPages);
  const tokens = createFormTokens(store, secret);
  const visitor = server.browser();
  let sent = 0;

  async function read(answer: Response): Promise<PlainPage> {
    // Written by `plainPages`.
    const body = (await answer.json()) as Omit<PlainPage, 'status'>;
    return { ...body, status: answer.status };
  }

  return {
    ...server,
    page: async (path) => read(await visitor.send(path)),
    async send(path, values, { openedAgo = 60, token, from = `192.0.2.${(sent += 1)}` } = {}) {
      const issued = token ?? (await tokens.issue(new Date(Date.now() - openedAgo * 1000)));
      const answer = await visitor.send(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'null',
          'sec-fetch-site': 'same-origin',
          'x-forwarded-for': from,
        },
        body: new URLSearchParams({ ...values, token: issued }).toString(),
      });
      return answer.status === 303 ? String(answer.headers.get('location')) : read(answer);
    },
    async moderator(email = 'mia@desk.example') {
      const browser = server.browser();
      await browser.signIn(email);
      return browser;
    },
  };
}
