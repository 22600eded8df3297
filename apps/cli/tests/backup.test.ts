import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databasesForTests } from '@staffroom/testkit/services';
import { openStore } from '@staffroom/store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runStaffroom } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const districtId = '0a1b2c3d-0000-4000-8000-000000000001';

describe.each(databasesForTests())('staffroom backup and restore on $name', (server) => {
  it('brings a server back on the embedded database', { timeout: 60_000 }, async () => {
    const source = await server.create();
    onTestFinished(() => source.drop());
    const store = await openStore({ url: source.url });
    await store.withDistrict(districtId, (db) =>
      db.insertInto('district').values({ district_id: districtId, name: 'Lakeside' }).execute(),
    );
    await store.close();
    const folder = await temporaryFolder();
    // The database of a test that root runs belongs to somebody else, who has to come through here.
    chmodSync(folder, 0o755);
    const file = join(folder, 'staffroom.backup');
    const data = join(folder, 'data');

    const written = await runStaffroom(['backup', file], { env: { DATABASE_URL: source.url } });
    expect({ code: written.code, stderr: written.stderr }).toEqual({ code: 0, stderr: '' });
    expect(written.stdout).toContain('staffroom.backup holds the database localhost/');
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const restored = await runStaffroom(['restore', file, '--data', data]);
    expect({ code: restored.code, stderr: restored.stderr }).toEqual({ code: 0, stderr: '' });
    const again = await openStore({ dataFolder: data });
    expect(await again.acrossDistricts((db) => db.selectFrom('district').select('name').execute())).toEqual([
      { name: 'Lakeside' },
    ]);
    await again.close();

    const twice = await runStaffroom(['restore', file, '--data', data]);
    expect(twice).toMatchObject({ code: 2, stdout: '' });
    expect(twice.stderr).toContain(
      'The database is not empty: staffroom.district has rows. Nothing was restored.',
    );
  });
});

describe('staffroom backup', () => {
  it('writes over nothing', async () => {
    const file = join(await temporaryFolder(), 'precious.backup');
    writeFileSync(file, 'precious');
    expect(await runStaffroom(['backup', file])).toMatchObject({
      code: 2,
      stderr: `${file} exists already and is left as it is. Maybe name another file.\n`,
    });
  });
});
