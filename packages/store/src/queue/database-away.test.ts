import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '@staffroom/store';
import { expect, it, onTestFinished } from 'vitest';

it(
  'finishes a job though the database is killed under it, and goes on to the next',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'staffroom-away-'));
    chmodSync(folder, 0o755);
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const dataFolder = join(folder, 'data');
    const store = await openStore({ dataFolder, settings: { fsync: 'off' } });
    onTestFinished(() => store.close());
    const districtId = randomUUID();
    const accept = () =>
      store.withDistrict(districtId, (db) =>
        store.queue.accept(db, { districtId, kind: 'design', title: 'Design', request: {}, createdBy: null }),
      );
    const read = () =>
      store.withDistrict(districtId, (db) =>
        db.selectFrom('job').select(['id', 'state', 'result', 'attempts']).orderBy('created_at').execute(),
      );
    await store.withDistrict(districtId, (db) =>
      db.insertInto('district').values({ district_id: districtId, name: 'Lakeside' }).execute(),
    );
    const begun = Promise.withResolvers<void>();
    const killed = Promise.withResolvers<void>();
    await store.queue.work(
      {
        design: async ({ finish }) => {
          begun.resolve();
          await killed.promise;
          await finish(() => Promise.resolve({ kind: 'designed' }));
        },
      },
      { concurrency: 1 },
    );
    const first = await accept();
    await begun.promise;

    const server = Number.parseInt(readFileSync(join(dataFolder, 'database', 'postmaster.pid'), 'utf8'), 10);
    process.kill(server, 'SIGKILL');
    killed.resolve();

    const soon = async <Result>(work: () => Promise<Result>, isIt: (result: Result) => boolean) => {
      for (;;) {
        const result = await work().catch(() => null);
        if (result !== null && isIt(result)) return result;
        await wait(50);
      }
    };
    const second = await soon(accept, () => true);
    const jobs = await soon(read, (rows) => rows.every(({ state }) => state === 'done'));
    const done = { state: 'done', result: { kind: 'designed' }, attempts: 1 };
    expect(jobs).toEqual([
      { id: first.id, ...done },
      { id: second.id, ...done },
    ]);
  },
);
