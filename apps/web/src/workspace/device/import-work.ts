import type { JobResult } from '@staffroom/contract';
import { StudioFileError, type GivenFile } from '@staffroom/exchange/browser';
import type { School } from '@staffroom/school';
import type { ImportTaskResult } from '../../workers/import-task.ts';
import { runTask, TaskFailedError } from '../../workers/run-task.ts';
import { startImportWorker } from '../../workers/start-worker.ts';
import type { Device } from './device.ts';
import type { StoredSchool } from './device-database.ts';
import { now } from './device-ids.ts';
import type { JobHost } from './device-jobs.ts';
import type { JobTask } from './job-task.ts';
import { isStudioFile, keepStudioContent, openStudioFile } from './open-studio-file.ts';
import { rosterRecords } from './roster-records.ts';
import { idOf } from './school-records.ts';
import { newSchool } from './school-routes.ts';

type Task = Extract<JobTask, { kind: 'import' }>;

/** Reads the files of an import in a worker and keeps their rosters, all or nothing. */
export async function importWork({ db }: Pick<Device, 'db'>, task: Task, host: JobHost): Promise<JobResult> {
  const uploads = await Promise.all(task.uploadIds.map((id) => db.get('uploads', id)));
  const files = await Promise.all(
    uploads.map(async (upload) => {
      if (!upload?.content) throw gone('A file of this import is no longer kept here; choose it again.');
      return { name: upload.fileName, bytes: new Uint8Array(await upload.content.arrayBuffer()) };
    }),
  );
  if (files.some(({ name }) => isStudioFile(name))) return openedAsSchool(db, task, files);
  const named = task.schoolId === null ? null : await db.get('schools', task.schoolId);
  if (named === undefined) throw gone('The school that the files were for was removed.');
  const read = await host.run((onProgress) =>
    runTask(
      startImportWorker,
      {
        files,
        ...(task.mapping === undefined ? {} : { mapping: task.mapping }),
        dateOrder: task.dateOrder,
        leaveOutNames: task.names === 'leaveOut',
        sourceId: named?.sourceId ?? null,
      },
      onProgress,
    ),
  );
  if (read.kind === 'mappingNeeded') return read;
  return keep(
    db,
    task,
    named,
    files.map(({ name }) => name),
    read,
  );
}

/** A Studio file that was given to be imported is opened, as a school of its own. */
async function openedAsSchool(db: Device['db'], task: Task, files: readonly GivenFile[]): Promise<JobResult> {
  try {
    const { content, format, notes } = await openStudioFile(files);
    const { schoolId, rosterId, schoolName } = await keepStudioContent(db, content, format, notes);
    for (const id of task.uploadIds) await db.delete('uploads', id);
    return { kind: 'imported', rosters: [{ schoolId, rosterId, schoolName }] };
  } catch (error) {
    if (!(error instanceof StudioFileError)) throw error;
    throw new TaskFailedError({ code: 'notARoster', message: error.message, problems: [], rules: [] });
  }
}

async function keep(
  db: Device['db'],
  task: Task,
  named: StoredSchool | null,
  fileNames: readonly string[],
  read: Extract<ImportTaskResult, { kind: 'read' }>,
): Promise<JobResult> {
  const { schools, ...noted } = read;
  const rosters: Extract<JobResult, { kind: 'imported' }>['rosters'] = [];
  const transaction = db.transaction(['schools', 'rosters', 'people', 'problems', 'uploads'], 'readwrite');
  const known = await transaction.objectStore('schools').getAll();
  for (const school of schools) {
    const record = recordFor(school, named ?? sameSchool(known, school));
    await transaction.objectStore('schools').put(record);
    const { roster, people, problems } = rosterRecords(record.id, { ...noted, school, fileNames });
    await transaction.objectStore('rosters').add(roster);
    await transaction.objectStore('people').add(people);
    await transaction.objectStore('problems').add(problems);
    rosters.push({ schoolId: idOf(record), rosterId: roster.roster.id, schoolName: record.name });
  }
  for (const id of task.uploadIds) await transaction.objectStore('uploads').delete(id);
  await transaction.done;
  return { kind: 'imported', rosters };
}

/** The school of an earlier import that the files' id or identifier names. */
function sameSchool(known: readonly StoredSchool[], school: School): StoredSchool | null {
  const isSame = ({ sourceId, identifier, isExample }: StoredSchool): boolean =>
    !isExample && (sourceId === school.id || (identifier !== null && identifier === school.identifier));
  return known.find(isSame) ?? null;
}

function recordFor(school: School, known: StoredSchool | null): StoredSchool {
  const state = school.rules?.state ?? null;
  if (known === null)
    return newSchool({ name: school.name, state, identifier: school.identifier, sourceId: school.id });
  return {
    ...known,
    identifier: known.identifier ?? school.identifier,
    sourceId: known.sourceId ?? school.id,
    state: known.state ?? state,
    updatedAt: now(),
  };
}

function gone(message: string): TaskFailedError {
  return new TaskFailedError({ code: 'noSchool', message, problems: [], rules: [] });
}
