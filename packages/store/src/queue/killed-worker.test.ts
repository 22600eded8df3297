import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { databasesForTests } from '@staffroom/testkit/services';
import { describe, it } from 'vitest';
import { startChild } from '../../tests/child-process.ts';

// What a worker does not say for ten seconds is noticed a few seconds later.
const timeout = 60_000;

describe.concurrent.each(databasesForTests())('workers on $name', (server) => {
  it('take over the job of one that was killed', { timeout }, async ({ expect, onTestFinished }) => {
    const store = await server.open();
    onTestFinished(() => store.close());
    const url = String(store.connection.connectionString);
    const districtId = randomUUID();
    const killed = startChild('worker-process.ts', [url, 'wait']);
    onTestFinished(() => killed.end('SIGKILL'));
    const job = await store.withDistrict(districtId, async (db) => {
      await db.insertInto('district').values({ district_id: districtId, name: 'Lakeside' }).execute();
      return store.queue.accept(db, {
        districtId,
        kind: 'design',
        title: 'Design',
        request: {},
        createdBy: null,
      });
    });
    expect(await killed.nextLine()).toBe(`${job.id} 1`);

    await killed.end('SIGKILL');
    const other = startChild('worker-process.ts', [url, 'finish']);
    onTestFinished(() => other.end('SIGTERM'));

    expect(await other.nextLine()).toBe(`${job.id} 2`);
    const read = () =>
      store.withDistrict(districtId, (db) =>
        db.selectFrom('job').select(['state', 'attempts', 'result']).executeTakeFirst(),
      );
    while ((await read())?.state !== 'done') await wait(50);
    expect(await read()).toEqual({
      state: 'done',
      attempts: 2,
      result: { kind: 'designed', pid: other.process.pid },
    });
  });
});
