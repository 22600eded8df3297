import { databaseProblem, type Store } from '@staffroom/store';
import type { Logger } from 'pino';
import { postReminders } from './reminders.ts';

const tenMinutes = 600_000;

/** Looks for reminders whose day has come at the start and then every ten minutes, until it is stopped. */
export function startReminders(
  store: Store,
  publicUrl: URL,
  log: Logger,
  interval = tenMinutes,
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  async function look(): Promise<void> {
    try {
      const posted = await postReminders(store, publicUrl, new Date());
      if (posted > 0) log.info({ posted }, 'posted reminders');
    } catch (error) {
      // The database is away: the next look makes up for it.
      if (databaseProblem(error) !== 'gone') log.error({ err: error }, 'reminders could not be posted');
    }
  }
  const timer = setInterval(() => (running = running.then(look)), interval);
  running = look();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
