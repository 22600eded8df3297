import { execFileSync } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseProblem, openStore, type Store } from '@staffroom/store';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { isAlive } from '../../src/embedded/process-life.ts';
import { startChild, type Child } from '../child-process.ts';

/** A few rounds in everyday tests; `STAFFROOM_FAULT_ROUNDS=100` for a long run. */
const rounds = Number(process.env['STAFFROOM_FAULT_ROUNDS'] ?? 3);
const timeout = 60_000 + rounds * 10_000;

const serverOf = (dataFolder: string) =>
  Number.parseInt(readFileSync(join(dataFolder, 'database', 'postmaster.pid'), 'utf8'), 10);

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'staffroom-faults-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Reads what a writer says until it has ended. */
function listen(writer: Child): { readonly acknowledged: number[]; readonly begun: Promise<void> } {
  const acknowledged: number[] = [];
  const begun = Promise.withResolvers<void>();
  void (async () => {
    for (;;) {
      acknowledged.push(Number(await writer.nextLine()));
      begun.resolve();
    }
  })().catch(begun.reject);
  return { acknowledged, begun: begun.promise };
}

const writtenIn = (store: Store, districtId: string) =>
  store.withDistrict(districtId, async (db) => {
    const rows = await db.selectFrom('audit_entry').select('action').execute();
    return new Set(rows.map(({ action }) => Number(action.slice('row '.length))));
  });

describe('a database that is killed in the middle of commits', { timeout }, () => {
  const folder = temporaryFolder();
  const dataFolder = join(folder, 'data');
  const districtId = randomUUID();
  const acknowledged = new Set<number>();
  let next = 0;

  beforeAll(async () => {
    const store = await openStore({ dataFolder });
    await store.withDistrict(districtId, (db) =>
      db.insertInto('district').values({ district_id: districtId, name: 'Lakeside' }).execute(),
    );
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Writes until `fault` has done its harm, then opens the store anew and reports what is missing. */
  async function lostBy(fault: (writer: Child) => Promise<void>): Promise<readonly number[]> {
    const writer = startChild('faults/writer-process.ts', [dataFolder, districtId, String(next)]);
    const heard = listen(writer);
    await heard.begun;
    await wait(randomInt(20, 400));
    await fault(writer);
    await writer.end('SIGKILL');
    const store = await openStore({ dataFolder });
    const written = await writtenIn(store, districtId);
    await store.close();
    for (const number of heard.acknowledged) acknowledged.add(number);
    next = Math.max(next, ...written, ...heard.acknowledged) + 1;
    return [...acknowledged.difference(written)];
  }

  it(`keeps every acknowledged row though its server is killed, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const lost = await lostBy(async () => {
        process.kill(serverOf(dataFolder), 'SIGKILL');
        // Sometimes the writer sees the server come back, sometimes it dies with it.
        await wait(randomInt(0, 1500));
      });
      expect(lost, `round ${round}`).toEqual([]);
    }
    process.stderr.write(
      `${rounds} kills of the server: ${acknowledged.size} acknowledged rows, none lost\n`,
    );
  });

  it(`keeps every acknowledged row though whoever opened it is killed, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const lost = await lostBy((writer) => writer.end('SIGKILL'));
      expect(lost, `round ${round}`).toEqual([]);
    }
    process.stderr.write(
      `${rounds} kills of the process: ${acknowledged.size} acknowledged rows, none lost\n`,
    );
  });

  it(`is started once though two processes start on it at once, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const both = [
        startChild('store-process.ts', [dataFolder]),
        startChild('store-process.ts', [dataFolder]),
      ];
      expect(await Promise.all(both.map((child) => child.nextLine()))).toEqual(['open', 'open']);
      const server = serverOf(dataFolder);
      // Every other round they leave a server that nobody stopped.
      await Promise.all(both.map((child) => child.end(round % 2 === 0 ? 'SIGTERM' : 'SIGKILL')));
      expect(isAlive({ pid: server, began: null }), `round ${round}`).toBe(round % 2 === 1);
    }
    const store = await openStore({ dataFolder });
    expect(acknowledged.difference(await writtenIn(store, districtId))).toEqual(new Set());
    await store.close();
  });
});

const mayMount = process.getuid?.() === 0 && process.platform === 'linux';
if (!mayMount)
  process.stderr.write(
    'The test of a full disk is skipped: it mounts a small disk, which takes root on Linux.\n',
  );

describe.runIf(mayMount)('a disk that is full', { timeout: 60_000 }, () => {
  it('is told as such, loses nothing, and is of no further harm when there is space again', async () => {
    const disk = temporaryFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m,mode=755', 'tmpfs', disk]);
    onTestFinished(() => {
      execFileSync('umount', ['--lazy', disk]);
      rmSync(disk, { recursive: true, force: true });
    });
    const store = await openStore({ dataFolder: join(disk, 'data') });
    onTestFinished(() => store.close(), 60_000);
    const districtId = randomUUID();
    const uploadId = randomUUID();
    await store.withDistrict(districtId, async (db) => {
      await db.insertInto('district').values({ district_id: districtId, name: 'Lakeside' }).execute();
      await db
        .insertInto('upload')
        .values({ district_id: districtId, id: uploadId, file_name: 'roster.zip', size: 1 })
        .execute();
    });
    const write = (number: number) =>
      store.withDistrict(districtId, (db) =>
        db
          .insertInto('upload_chunk')
          .values({
            district_id: districtId,
            upload_id: uploadId,
            number,
            bytes: Buffer.alloc(1 << 18, number),
          })
          .execute(),
      );
    const { bavail, bsize } = statfsSync(disk);
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - (6 << 20))));

    let kept = 0;
    const fill = async () => {
      for (;;) {
        await write(kept);
        kept += 1;
      }
    };
    // Where there is no space for its log the server stops, and is gone until there is.
    expect(['full', 'gone']).toContain(await fill().catch(databaseProblem));

    rmSync(ballast);
    const numbers = () =>
      store.withDistrict(districtId, async (db) => {
        const rows = await db.selectFrom('upload_chunk').select('number').orderBy('number').execute();
        return rows.map((row) => row.number);
      });
    let found: readonly number[] | null = null;
    while (found === null) {
      found = await numbers().catch(() => null);
      await wait(50);
    }
    expect(found.slice(0, kept)).toEqual(Array.from({ length: kept }, (_, number) => number));
    // It may have read while something of it was still about to stop for want of space.
    let next = kept + 1;
    while (
      !(await write(next).then(
        () => true,
        () => false,
      ))
    ) {
      next += 1;
      await wait(50);
    }
    expect((await numbers()).at(-1)).toBe(next);
  });

  it('is named where it keeps the database from being set up', async () => {
    const disk = temporaryFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=755', 'tmpfs', disk]);
    onTestFinished(() => {
      execFileSync('umount', ['--lazy', disk]);
      rmSync(disk, { recursive: true, force: true });
    });
    await expect(openStore({ dataFolder: join(disk, 'data') })).rejects.toMatchObject({
      code: 'embedded',
      message: expect.stringContaining('The disk is full: free some space'),
    });
  });
});
