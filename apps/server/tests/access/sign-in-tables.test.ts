import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { getMigrations } from 'better-auth/db/migration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authOptions } from '../../src/access/sign-in/auth-options.ts';
import type { SignInSettings } from '../../src/host/settings.ts';
import { log, publicUrl } from './sign-in-server.ts';

describe.each(databasesForTests())('the tables of sign-in on $name', (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open();
  });
  afterAll(() => store.close());

  it('are those that the sign-in library reads and writes', async () => {
    const settings: SignInSettings = {
      publicUrl,
      secret: 'x'.repeat(40),
      smtpUrl: null,
      mailFrom: null,
      trustedProxies: 0,
      newDistricts: 'anyone',
      privateIssuers: false,
      hubStaff: [],
      hubReplyTo: null,
    };
    const { toBeCreated, toBeAdded } = await getMigrations(authOptions({ store, settings, log }));
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  });
});
