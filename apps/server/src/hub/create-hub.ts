import type { HubRenderer } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Access } from '../app/access.ts';
import type { ServerEnv } from '../app/server-env.ts';
import { createFormTokens } from './forms/form-tokens.ts';
import { hubForms } from './forms/hub-forms.ts';
import { createHubPages, type HubPages } from './hub-pages.ts';
import { readHubState } from './hub-state.ts';
import { hubTopic } from './hub-version.ts';

/** The public pages of a server: what writes them, and what takes their forms. */
export interface Hub {
  readonly pages: HubPages;
  readonly forms: Hono<ServerEnv>;
}

/** Makes the public pages from what writes them and from what lives in the database. */
export function createHub(
  store: Store,
  { settings }: Pick<Access, 'settings'>,
  renderer: HubRenderer,
  log: Logger,
): Hub {
  const tokens = createFormTokens(store, settings?.secret ?? null);
  const pages = createHubPages({
    renderer,
    readState: () => readHubState(store),
    onChange: (listener) => {
      store.bus.subscribe(hubTopic, listener);
    },
    newForm: async () => ({ values: {}, problems: [], token: await tokens.issue(new Date()) }),
    log,
  });
  const forms = hubForms({
    store,
    mail: settings,
    pages,
    tokens,
    trustedProxies: settings?.trustedProxies ?? 0,
  });
  return { pages, forms };
}
