import type { JobResult, SweepCase } from '@staffroom/contract';
import { runTask, TaskFailedError } from '../../workers/run-task.ts';
import { startDesignWorker } from '../../workers/start-worker.ts';
import type { Device } from './device.ts';
import { keysOf } from './device-database.ts';
import type { JobHost } from './device-jobs.ts';
import type { JobTask } from './job-task.ts';
import { rostersOf } from './school-records.ts';
import { versions } from './version.ts';

/** A worker for each core but one, which the screen needs, and not more than memory allows. */
const mostWorkers = 4;

/** Designs every case of a sweep and keeps the measures of each. Stopping ends it after the cases under way. */
export async function sweepWork(
  { db }: Pick<Device, 'db'>,
  { sweepId }: Extract<JobTask, { kind: 'sweep' }>,
  host: JobHost,
): Promise<JobResult> {
  const cases = (await db.getAll('sweepCases', keysOf(sweepId))).map((stored) => stored.case);
  const waiting = cases.filter(({ state }) => state === 'waiting');
  const workers = Math.max(1, Math.min(mostWorkers, (navigator.hardwareConcurrency ?? 2) - 1));
  let endedCount = cases.length - waiting.length;
  const one = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (host.isStopping()) return;
      await keep(db, sweepId, await designed(db, next, host));
      endedCount++;
      host.progress({
        message: `${endedCount} of ${cases.length} designed`,
        fraction: endedCount / cases.length,
      });
    }
  };
  await Promise.all(Array.from({ length: workers }, one));
  return { kind: 'swept', sweepId };
}

async function designed(db: Device['db'], sweepCase: SweepCase, host: JobHost): Promise<SweepCase> {
  const [latest] = await rostersOf(db, sweepCase.schoolId);
  const people = latest && (await db.get('people', latest.id));
  if (latest === undefined || people === undefined)
    return failed(sweepCase, {
      code: 'noSchool',
      message: 'The school or its roster was removed',
      problems: [],
      rules: [],
    });
  try {
    const { plan, measures } = await host.run(() =>
      runTask(
        startDesignWorker,
        {
          school: people.school,
          request: sweepCase.request,
          inputFormat: latest.roster.format,
          versions,
        },
        () => {},
      ),
    );
    return {
      ...sweepCase,
      state: 'done',
      measures,
      teamCount: plan.teams.length,
      studentCount: plan.school.studentCount,
    };
  } catch (error) {
    if (error instanceof TaskFailedError) return failed(sweepCase, error.failure);
    throw error;
  }
}

function failed(sweepCase: SweepCase, failure: SweepCase['failure']): SweepCase {
  return { ...sweepCase, state: 'failed', failure };
}

async function keep(db: Device['db'], sweepId: string, ended: SweepCase): Promise<void> {
  const transaction = db.transaction(['sweeps', 'sweepCases'], 'readwrite');
  const sweep = await transaction.objectStore('sweeps').get(sweepId);
  if (sweep === undefined) return;
  await transaction.objectStore('sweepCases').put({ sweepId, number: ended.number, case: ended });
  await transaction.objectStore('sweeps').put({
    ...sweep,
    doneCount: sweep.doneCount + (ended.state === 'done' ? 1 : 0),
    failedCount: sweep.failedCount + (ended.state === 'failed' ? 1 : 0),
  });
  await transaction.done;
}
