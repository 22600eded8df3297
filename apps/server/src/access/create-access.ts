import type { Store } from '@staffroom/store';
import type { Logger } from 'pino';
import type { Access } from '../app/access.ts';
import type { Limits } from '../app/server-parts.ts';
import type { ServerSettings } from '../host/settings.ts';
import { localAccess } from './local-access.ts';

/** What access is made from. */
export interface AccessOptions {
  readonly store: Store;
  readonly settings: ServerSettings;
  readonly limits: Limits;
  readonly log: Logger;
}

/** Makes what decides who may do what: for the person at this computer, or for people who sign in. */
export function createAccess({ store, settings }: AccessOptions): Access {
  if (settings.signIn === null) return localAccess(store);
  throw new Error('not yet');
}
