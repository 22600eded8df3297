import type { Design, JobResult } from '@staffroom/contract';
import { withPins } from '@staffroom/design';
import type { School } from '@staffroom/school';
import { runTask, TaskFailedError } from '../../workers/run-task.ts';
import { startDesignWorker } from '../../workers/start-worker.ts';
import type { Device } from './device.ts';
import { boardOf, planOf } from './device-boards.ts';
import { now } from './device-ids.ts';
import type { JobHost } from './device-jobs.ts';
import type { JobTask } from './job-task.ts';
import { versions } from './version.ts';

/** Designs a school in a worker and keeps the plan as the next revision of its design, whole or not at all. */
export async function designWork(
  { db, bus, boards }: Pick<Device, 'db' | 'bus' | 'boards'>,
  task: Extract<JobTask, { kind: 'design' }>,
  host: JobHost,
): Promise<JobResult> {
  const [design, roster, people] = await Promise.all([
    db.get('designs', task.designId),
    db.get('rosters', task.rosterId),
    db.get('people', task.rosterId),
  ]);
  if (design === undefined || roster === undefined || people === undefined) throw removed();
  const school =
    task.pinsOfRevision === null
      ? people.school
      : await pinned(db, design, task.pinsOfRevision, people.school);
  const { plan, measures } = await host.run((onProgress) =>
    runTask(
      startDesignWorker,
      { school, request: task.request, inputFormat: roster.roster.format, versions },
      onProgress,
    ),
  );
  const transaction = db.transaction(['designs', 'plans'], 'readwrite');
  const latest = await transaction.objectStore('designs').get(task.designId);
  if (latest === undefined) throw removed();
  const revision = latest.revision + 1;
  const made: Design = {
    ...latest,
    revision,
    seq: 0,
    modelName: plan.request.modelName,
    measures,
    teamCount: plan.teams.length,
    updatedAt: now(),
  };
  await transaction.objectStore('plans').add({ designId: made.id, revision, plan });
  await transaction.objectStore('designs').put(made);
  await transaction.done;
  boards.forget(made.id);
  bus.publish({ type: 'revision', designId: made.id, revision });
  bus.publish({ type: 'design', design: made });
  return { kind: 'designed', designId: made.id, revision };
}

/** The school with what was pinned on a revision's board among its rules. */
async function pinned(db: Device['db'], design: Design, revision: number, school: School): Promise<School> {
  const made = await planOf(db, design, revision);
  return made === null ? school : withPins(school, boardOf(school, made.plan, made.edits).pins);
}

function removed(): TaskFailedError {
  return new TaskFailedError({
    code: 'request',
    message: 'The design or its roster was removed while it was being worked on.',
    problems: [],
    rules: [],
  });
}
