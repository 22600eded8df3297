import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  JobFailedError,
  openStore,
  type JobContext,
  type JobHandlers,
  type JobRow,
  type NewJob,
  type Store,
} from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

const result = { kind: 'designed' };

describe.each(databasesForTests())('the queue on $name', (server) => {
  let store: Store;
  /** The same database as seen from another machine. */
  let elsewhere: Store;
  const districtId = randomUUID();

  beforeAll(async () => {
    store = await server.open();
    elsewhere = await openStore({ url: String(store.connection.connectionString) });
    await store.withDistrict(districtId, (db) =>
      db.insertInto('district').values({ district_id: districtId, name: 'Lakeside' }).execute(),
    );
  });
  afterAll(async () => {
    await elsewhere.close();
    await store.close();
  });

  const accept = (job: Partial<NewJob> = {}) =>
    store.withDistrict(districtId, (db) =>
      store.queue.accept(db, {
        districtId,
        kind: 'design',
        title: 'Design',
        request: {},
        createdBy: 'ana',
        ...job,
      }),
    );

  const read = (jobId: string) =>
    store.withDistrict(districtId, (db) =>
      db.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirstOrThrow(),
    );

  const ask = (at: Store, jobId: string, how: 'stop' | 'cancel') =>
    at.withDistrict(districtId, (db) => at.queue.requestStop(db, jobId, how));

  /** Works in this process until the test ends. */
  async function working(handlers: JobHandlers, concurrency = 1, at = store) {
    const worker = await at.queue.work(handlers, { concurrency });
    onTestFinished(() => worker.stop());
    return worker;
  }

  /** The job once it is as wanted. */
  async function until(jobId: string, isIt: (job: JobRow) => boolean): Promise<JobRow> {
    const changed = () =>
      new Promise<void>((done) => {
        const unsubscribe = store.bus.subscribe(`job:${jobId}`, () => {
          unsubscribe();
          done();
        });
      });
    for (;;) {
      const change = changed();
      const job = await read(jobId);
      if (isIt(job)) return job;
      await change;
    }
  }
  const ended = (jobId: string) => until(jobId, (job) => job.ended_at !== null);

  it('accepts a job with its transaction or not at all', async () => {
    const id = randomUUID();
    const accepting = store.withDistrict(districtId, async (db) => {
      await store.queue.accept(db, {
        districtId,
        id,
        kind: 'design',
        title: '',
        request: {},
        createdBy: null,
      });
      throw new Error('no');
    });
    await expect(accepting).rejects.toThrow('no');
    const later = await accept();
    const begun: string[] = [];
    await working({
      design: async ({ job, finish }) => {
        begun.push(job.id);
        await finish(() => Promise.resolve(result));
      },
    });
    await ended(later.id);
    expect(begun).toEqual([later.id]);
  });

  it('keeps the result with what belongs to it', async () => {
    const job = await accept({ request: { model: 'multi-classroom' } });
    await working({
      design: async ({ job: { request }, attempt, finish }) => {
        await finish(async (db) => {
          await db
            .updateTable('district')
            .set({ name: `${JSON.stringify(request)} ${attempt}` })
            .execute();
          return result;
        });
      },
    });
    expect(await ended(job.id)).toMatchObject({
      state: 'done',
      result,
      attempts: 1,
      progress: { message: 'Done', fraction: 1 },
      failure: null,
    });
    const district = await store.withDistrict(districtId, (db) =>
      db.selectFrom('district').select('name').executeTakeFirst(),
    );
    expect(district).toEqual({ name: '{"model":"multi-classroom"} 1' });
  });

  it('has one result though two workers run a job at the same time', async () => {
    const job = await accept();
    const boss = new PgBoss({ connectionString: String(store.connection.connectionString), schema: 'queue' });
    await boss.start();
    await boss.send('jobs', { districtId, jobId: job.id });
    await boss.stop({ graceful: false });
    const both = Promise.withResolvers<void>();
    let begun = 0;
    const written: number[] = [];
    const design = async ({ finish, attempt }: JobContext) => {
      begun += 1;
      if (begun === 2) both.resolve();
      await both.promise;
      await finish(() => {
        written.push(attempt);
        return Promise.resolve({ kind: 'designed', attempt });
      });
    };
    const workers = [await working({ design }), await working({ design }, 1, elsewhere)];
    const { result: kept } = await ended(job.id);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(begun).toBe(2);
    expect(written).toHaveLength(1);
    expect((await read(job.id)).result).toEqual(kept);
    expect(kept).toEqual({ kind: 'designed', attempt: written[0] });
  });

  it('does not try again what cannot succeed', async () => {
    const failure = { code: 'notARoster', message: 'These are photographs.', problems: [], rules: [] };
    const job = await accept();
    await working({ design: () => Promise.reject(new JobFailedError(failure)) });
    expect(await ended(job.id)).toMatchObject({ state: 'failed', failure, attempts: 1, result: null });
  });

  it('tries again after a fault, later', async () => {
    const job = await accept();
    await working({
      design: async ({ attempt, finish }) => {
        if (attempt === 1) throw new Error('a fault');
        await finish(() => Promise.resolve(result));
      },
    });
    expect(await ended(job.id)).toMatchObject({ state: 'done', attempts: 2 });
  });

  it('fails after the last attempt, without the words of the fault', async () => {
    const id = randomUUID();
    await store.withDistrict(districtId, async (db) => {
      await store.queue.accept(db, {
        districtId,
        id,
        kind: 'design',
        title: '',
        request: {},
        createdBy: null,
      });
      await db.updateTable('job').set({ attempts: 3 }).where('id', '=', id).execute();
    });
    await working({ design: () => Promise.reject(new Error('student 4711 has no grade')) });
    const job = await ended(id);
    expect(job).toMatchObject({ state: 'failed', attempts: 4, failure: { code: 'fault' } });
    expect(JSON.stringify(job)).not.toContain('4711');
  });

  it('takes a handler without a result for a fault', async () => {
    const job = await accept();
    await working({ design: () => Promise.resolve() });
    expect(await until(job.id, ({ state, attempts }) => state === 'waiting' && attempts === 1)).toBeDefined();
    await ask(store, job.id, 'cancel');
  });

  it('cancels what waits at once', async () => {
    for (const how of ['stop', 'cancel'] as const) {
      const job = await accept();
      expect(await ask(store, job.id, how)).toMatchObject({ state: 'cancelled', ended_at: expect.any(Date) });
    }
  });

  it('cancels what runs on another machine, and keeps nothing of it', async () => {
    const job = await accept();
    await working({
      design: async ({ signal, finish }) => {
        await new Promise((aborted) => signal.addEventListener('abort', aborted));
        await finish(() => Promise.resolve(result));
      },
    });
    await until(job.id, ({ state }) => state === 'running');
    await ask(elsewhere, job.id, 'cancel');
    expect(await ended(job.id)).toMatchObject({ state: 'cancelled', result: null, failure: null });
  });

  it('asks what runs for the best so far', async () => {
    const job = await accept();
    await working({
      design: async ({ signal, stopSignal, finish }) => {
        await new Promise((stopped) => stopSignal.addEventListener('abort', stopped));
        await finish(() => Promise.resolve({ kind: 'designed', isAborted: signal.aborted }));
      },
    });
    await until(job.id, ({ state }) => state === 'running');
    await ask(elsewhere, job.id, 'stop');
    expect(await ended(job.id)).toMatchObject({ state: 'done', result: { ...result, isAborted: false } });
  });

  it('leaves alone what has ended', async () => {
    const job = await accept();
    await working({ design: ({ finish }) => finish(() => Promise.resolve(result)) });
    const before = await ended(job.id);
    expect(await ask(store, job.id, 'cancel')).toEqual(before);
  });

  it('ends the work on a job that is removed', async () => {
    const job = await accept();
    const aborted = Promise.withResolvers<void>();
    await working({
      design: async ({ signal, progress, finish }) => {
        const telling = setInterval(() => progress({ message: 'Sharing', fraction: 0.5 }), 50);
        await new Promise((done) => signal.addEventListener('abort', done));
        clearInterval(telling);
        await finish(() => Promise.reject(new Error('writes for a job that is gone')));
        aborted.resolve();
      },
    });
    await until(job.id, ({ state }) => state === 'running');
    await store.withDistrict(districtId, (db) => db.deleteFrom('job').where('id', '=', job.id).execute());
    await aborted.promise;
    await expect(read(job.id)).rejects.toThrow('no result');
  });

  it('begins with what has the highest priority', async () => {
    const order: string[] = [];
    const jobs = await store.withDistrict(districtId, (db) =>
      store.queue.acceptMany(
        db,
        [0, 30, 5].map((priority) => ({
          districtId,
          kind: 'design' as const,
          title: `priority ${priority}`,
          request: {},
          priority,
          createdBy: null,
        })),
      ),
    );
    await working({
      design: async ({ job, finish }) => {
        order.push(job.title);
        await finish(() => Promise.resolve(result));
      },
    });
    for (const job of jobs) await ended(job.id);
    expect(order).toEqual(['priority 30', 'priority 5', 'priority 0']);
  });

  it('tells progress while it runs, and writes it now and then', async () => {
    const job = await accept();
    let told = 0;
    onTestFinished(store.bus.subscribe(`job:${job.id}`, () => (told += 1)));
    await working({
      design: async ({ progress, finish }) => {
        for (let step = 1; step <= 2000; step += 1) progress({ message: 'Sharing', fraction: step / 4000 });
        await until(job.id, (row) => (row.progress as { fraction: number }).fraction === 0.5);
        await finish(() => Promise.resolve(result));
      },
    });
    await ended(job.id);
    // It began, the first and the last of 2000 steps, the end.
    expect(told).toBe(4);
  });

  it('hands back what runs when the worker stops, and counts no attempt for it', async () => {
    const job = await accept();
    const first = await working({
      design: ({ signal }) =>
        new Promise((_, stop) => signal.addEventListener('abort', () => stop(signal.reason))),
    });
    await until(job.id, ({ state }) => state === 'running');
    await first.stop();
    expect(await read(job.id)).toMatchObject({ state: 'waiting', attempts: 0 });
    await working({ design: ({ finish }) => finish(() => Promise.resolve(result)) }, 1, elsewhere);
    expect(await ended(job.id)).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('takes up jobs that lost their place in the queue, as after a restored backup', async () => {
    const job = await accept();
    const boss = new PgBoss({ connectionString: String(store.connection.connectionString), schema: 'queue' });
    await boss.start();
    await boss.deleteAllJobs('jobs');
    await boss.stop({ graceful: false });
    await working({ design: ({ finish }) => finish(() => Promise.resolve(result)) });
    expect(await ended(job.id)).toMatchObject({ state: 'done' });
  });

  it('works on as many jobs at a time as it may', async () => {
    const jobs = await Promise.all([accept(), accept(), accept()]);
    let running = 0;
    let most = 0;
    await working(
      {
        design: async ({ finish }) => {
          running += 1;
          most = Math.max(most, running);
          await wait(100);
          running -= 1;
          await finish(() => Promise.resolve(result));
        },
      },
      2,
    );
    for (const job of jobs) await ended(job.id);
    expect(most).toBe(2);
  });
});
