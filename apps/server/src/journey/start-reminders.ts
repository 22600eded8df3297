import type { Store } from '@staffroom/store';
import type { Logger } from 'pino';
import { repeatedly, type Repeating } from '../host/repeatedly.ts';
import { postReminders } from './reminders.ts';

const tenMinutes = 600_000;

/** Looks for reminders whose day has come at the start and then every ten minutes, until it is stopped. */
export function startReminders(store: Store, publicUrl: URL, log: Logger, interval = tenMinutes): Repeating {
  return repeatedly({
    interval,
    isAtOnce: true,
    log,
    failure: 'reminders could not be posted',
    async work() {
      const posted = await postReminders(store, publicUrl, new Date());
      if (posted > 0) log.info({ posted }, 'posted reminders');
    },
  });
}
