import type { Store } from '@staffroom/store';
import type { Logger } from 'pino';
import type { Access } from '../app/access.ts';
import type { ServerSettings } from '../host/settings.ts';
import { localAccess } from './local-access.ts';
import { usualRates, type Rates } from './protection/rate-limits.ts';
import { serverAccess } from './server-access.ts';

/** What access is made from. */
export interface AccessOptions {
  readonly store: Store;
  readonly settings: ServerSettings;
  readonly log: Logger;
  /** How often one address may ask where people sign in; null does not count, as for measuring. */
  readonly rates?: Rates | null;
}

/** Makes what decides who may do what: for the person at this computer, or for people who sign in. */
export function createAccess({ store, settings, log, rates = usualRates }: AccessOptions): Access {
  if (settings.signIn === null) return localAccess(store);
  return serverAccess({ store, settings: settings.signIn, log }, rates);
}
