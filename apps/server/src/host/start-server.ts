import type { HubRenderer } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import type { Logger } from 'pino';
import { createAccess } from '../access/create-access.ts';
import { createServer } from '../app/create-server.ts';
import { addFirstDistrict } from '../example/first-district.ts';
import { startReminders } from '../journey/start-reminders.ts';
import { createHub } from '../hub/create-hub.ts';
import { startNotices } from '../hub/notices.ts';
import { startMailSender } from '../mail/mail-sender.ts';
import { postmanOf } from '../mail/send-mail.ts';
import { startRetention } from '../privacy/retention.ts';
import { listen, type ListenOptions } from './listen.ts';
import { assertReachable, type ServerSettings } from './settings.ts';
import { work } from './work.ts';

/** The largest body of a request that is no upload: a decision by hand, the mapping of a spreadsheet. */
const bodyBytes = 2 * 1024 * 1024;

export interface StartOptions extends ListenOptions {
  readonly store: Store;
  readonly settings: ServerSettings;
  /** The built files of the Studio; null serves the interface alone. */
  readonly studioFolder: string | null;
  /** What writes the pages of the hub, and the folder with the files that they name; null serves none. */
  readonly hub: { readonly renderer: HubRenderer; readonly folder: string } | null;
  /** How many jobs are worked on in this process at once; 0 leaves them to `staffroom work`. */
  readonly workers: number;
  readonly log: Logger;
}

/** A server at work. */
export interface RunningServer {
  readonly address: string;
  /** Answers what is under way, hands jobs back, and lets the database go on without it. */
  stop(): Promise<void>;
}

/**
 * Starts a server: the application, and a worker for jobs unless there are others.
 *
 * @throws SettingsError where it would be open to people who do not sign in.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { store, settings, studioFolder, hub, workers, log } = options;
  assertReachable(options.host, settings);
  if (settings.signIn === null) await addFirstDistrict(store);
  const limits = { uploadBytes: settings.uploadBytes, bodyBytes };
  const access = createAccess({ store, settings, log });
  const app = createServer({
    store,
    access,
    studioFolder,
    hub: hub === null ? null : { folder: hub.folder, ...createHub(store, access, hub.renderer, log) },
    limits,
    log,
  });
  const worker = workers > 0 ? await work(store, workers, log) : null;
  const retention = startRetention(store, settings, log);
  const mailSender =
    settings.signIn === null
      ? null
      : startMailSender({ store, postman: postmanOf(settings.signIn, log), log });
  const reminders = settings.signIn === null ? null : startReminders(store, settings.signIn.publicUrl, log);
  const notices = settings.signIn === null ? null : startNotices(store, settings.signIn, log);
  const stopOthers = async () => {
    await Promise.all([
      worker?.stop(),
      retention.stop(),
      mailSender?.stop(),
      reminders?.stop(),
      notices?.stop(),
    ]);
  };
  try {
    const listening = await listen(app, options);
    return {
      address: listening.address,
      async stop() {
        await listening.close();
        await stopOthers();
      },
    };
  } catch (error) {
    await stopOthers();
    throw error;
  }
}
