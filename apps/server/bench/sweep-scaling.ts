import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import type { DesignRequestInput, DistrictId, InterfaceClient, SweepRequest } from '@staffroom/contract';
import { sampleSchool } from '@staffroom/sample';
import { openStore } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { addMadeUpSchool } from '../src/example/example-school.ts';
import { startServer, startWork } from '../tests/program.ts';

const request: DesignRequestInput = {
  modelId: 'newCoreTeam',
  parameters: {},
  state: null,
  grades: null,
  seed: 1,
  effort: 'quick',
  seconds: null,
  useAverages: true,
};

/** Sizes of schools from a third below to a third above the middle one, as the schools of a district differ. */
function sizeOf(number: number, middle: number): number {
  return Math.round(middle * (2 / 3 + ((number * 7) % 11) / 15));
}

async function addSchools(
  url: string,
  districtId: DistrictId,
  count: number,
  middle: number,
): Promise<number> {
  const store = await openStore({ url });
  let students = 0;
  for (let number = 1; number <= count; number += 1) {
    const school = sampleSchool({ level: 'middle', students: sizeOf(number, middle), seed: number });
    students += school.students.length;
    await store.withDistrict(districtId, (db) => addMadeUpSchool(db, districtId, school, null));
  }
  await store.close();
  return students;
}

/** Seconds from the first worker's start until the last case has its result. */
async function secondsWith(
  workers: number,
  url: string,
  client: InterfaceClient,
  districtId: DistrictId,
): Promise<{ readonly seconds: number; readonly failed: number; readonly cases: number }> {
  const asked: SweepRequest = { name: `${workers}`, schoolIds: null, requests: [request], grid: {} };
  const programs = await Promise.all(Array.from({ length: workers }, () => startWork({ url })));
  const began = performance.now();
  const { sweep: begun } = await client.sweeps.start({ districtId, ...asked });
  for (;;) {
    const sweep = await client.sweeps.get({ districtId, sweepId: begun.id });
    if (sweep.caseCount > 0 && sweep.doneCount + sweep.failedCount === sweep.caseCount) {
      const seconds = (performance.now() - began) / 1000;
      await Promise.all(programs.map((program) => program.stop()));
      return { seconds, failed: sweep.failedCount, cases: sweep.caseCount };
    }
    await wait(100);
  }
}

/**
 * Measures how a sweep over many schools gains from a second worker: every school of a district designed once, by one `staffroom work`
 * and by two, on every database of the tests. Server, database and workers share the machine, so that the efficiency is a lower limit.
 *
 * @param args `--schools N` (default 200), `--students N` of a school in the middle (default 300), `--workers N` at most (default 2).
 */
export async function benchSweep(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      schools: { type: 'string', default: '200' },
      students: { type: 'string', default: '300' },
      workers: { type: 'string', default: '2' },
    },
  });
  for (const server of databasesForTests()) {
    const database = await server.create();
    const program = await startServer({ url: database.url }, '--no-worker');
    const { memberships } = await program.client.session.get();
    const { districtId } = memberships[0]!;
    const students = await addSchools(
      database.url,
      districtId,
      Number(values.schools),
      Number(values.students),
    );
    console.log(`${server.name}: ${values.schools} schools, ${students} students`);
    let alone = 0;
    for (let workers = 1; workers <= Number(values.workers); workers += 1) {
      const { seconds, failed, cases } = await secondsWith(workers, database.url, program.client, districtId);
      if (workers === 1) alone = seconds;
      const efficiency = (100 * alone) / (workers * seconds);
      console.log(
        `  ${workers} workers: ${seconds.toFixed(1)} s, ${(cases / seconds).toFixed(2)} schools a second, ` +
          `${failed} failed, ${(alone / seconds).toFixed(2)} times as fast, efficiency ${efficiency.toFixed(0)}%`,
      );
    }
    await program.stop();
    await database.drop();
  }
}
