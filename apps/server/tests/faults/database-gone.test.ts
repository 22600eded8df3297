import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openEmbeddedPostgres } from '@staffroom/store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../program.ts';
import { beginImport, importRoster, schoolNames } from './made-up-rosters.ts';

const done = { state: 'done', failure: null };
const debianBinaries = '/usr/lib/postgresql/15/bin';

/** A database server that is nobody else's, to be taken away and brought back. */
async function ownDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-gone-'));
  // As root the database runs as somebody else, who has to be able to enter.
  await chmod(folder, 0o755);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const place = {
    dataFolder: join(folder, 'data'),
    ...(existsSync(debianBinaries) ? { binFolder: debianBinaries } : {}),
  };
  const open = () => openEmbeddedPostgres(place);
  const running = await open();
  const { host, user, password, database } = running.connection();
  const url = `postgres://${user}:${encodeURIComponent(String(password))}@localhost/${database}?host=${encodeURIComponent(String(host))}`;
  return { url, running, open };
}

describe('a server whose database goes and comes back', { timeout: 120_000 }, () => {
  it('says so meanwhile, and takes up what it had accepted', async () => {
    const { url, running, open } = await ownDatabase();
    const server = await startServer({ url });
    onTestFinished(() => server.stop());
    const { memberships } = await server.client.session.get();
    const districtId = memberships[0]!.districtId;
    expect(await importRoster(server, districtId, 'Before')).toMatchObject(done);
    const before = await schoolNames(server, districtId);
    const accepted = await beginImport(server, districtId, 'Meanwhile');

    await running.release();
    await expect(schoolNames(server, districtId)).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 503 });
    expect((await fetch(`${server.address}/api/v1/health`)).status).toBe(503);

    const again = await open();
    onTestFinished(() => again.release());
    let job = accepted;
    while (job.endedAt === null) {
      await wait(100);
      job = await server.client.jobs.get({ districtId, jobId: accepted.id }).catch(() => job);
    }
    expect(job).toMatchObject(done);
    expect(await schoolNames(server, districtId)).toEqual([...before, 'Meanwhile'].toSorted());
    expect(await importRoster(server, districtId, 'Later')).toMatchObject(done);
  });
});
