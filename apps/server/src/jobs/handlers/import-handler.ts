import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileProblem, JobResult, RosterId, SchoolRecordId } from '@staffroom/contract';
import { JobFailedError, type DistrictDb, type JobRow, type Store } from '@staffroom/store';
import { jobRequestSchemas, type JobRequest } from '../job-requests.ts';
import type { ReadSchool, TaskResult } from '../tasks/task.ts';
import { answerOf } from './answer-of.ts';
import { auditJob } from './audit-job.ts';
import type { MakeHandler } from './handler-tools.ts';
import { keepDesigns } from './keep-designs.ts';

type ReadResult = Omit<Extract<TaskResult, { kind: 'read' }>, 'kind'>;
type StudioResult = Extract<TaskResult, { kind: 'readStudio' }>;

/** How many rows go to the database in one statement. */
const rowsAtOnce = 500;

/**
 * Reads uploaded files into rosters, all or nothing: everything is written in the one transaction that also ends the job,
 * so that an import that died leaves no trace but its uploads.
 */
export const importHandler: MakeHandler =
  ({ store, tasks, scratchFolder }) =>
  async ({ job, signal, progress, finish }) => {
    const request = jobRequestSchemas.import.parse(job.request);
    const folder = await mkdtemp(join(scratchFolder, 'import-'));
    try {
      progress({ message: 'fetching the files', fraction: 0.02 });
      const files = await fetchUploads(store, job.district_id, request.uploadIds, folder);
      const place = await placeOf(store, job.district_id, request);
      const studioFile = studioFileOf(files);
      if (studioFile !== null) {
        const { leaveOutNames } = place;
        const read = await answerOf(
          tasks.run({ kind: 'readStudio', folder, file: studioFile, leaveOutNames }, { cancel: signal }),
        );
        if (read.kind !== 'readStudio') throw new Error(`Reading answered with ${read.kind}`);
        progress({ message: 'keeping the school and its designs', fraction: 0.9 });
        return await finish((db) => keepStudio(db, job, request, files, read));
      }
      const result = await answerOf(
        tasks.run(
          {
            kind: 'read',
            folder,
            files,
            ...(request.mapping === undefined ? {} : { mapping: request.mapping }),
            dateOrder: request.dateOrder,
            leaveOutNames: place.leaveOutNames,
            sourceId: place.sourceId,
          },
          { cancel: signal, onProgress: ({ message }) => progress({ message, fraction: 0.3 }) },
        ),
      );
      if (result.kind === 'mappingNeeded')
        return await finish(async () => ({
          kind: 'mappingNeeded',
          mapping: result.mapping,
          tables: result.tables,
        }));
      if (result.kind !== 'read') throw new Error(`Reading answered with ${result.kind}`);
      progress({ message: 'keeping the rosters', fraction: 0.9 });
      await finish((db) => keep(db, job, request, files, result));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

/** The Studio file of an import, which comes alone; null where there is none. */
function studioFileOf(files: readonly string[]): string | null {
  const studio = files.find((file) => /\.staffroom$/i.test(file));
  if (studio === undefined || files.length === 1) return studio ?? null;
  throw new JobFailedError({
    code: 'notARoster',
    message: `${studio} holds a school with its designs and is imported by itself. Leave the other files out, or import them one after the other.`,
    problems: [],
    rules: [],
  });
}

async function keepStudio(
  db: DistrictDb,
  job: JobRow,
  request: JobRequest<'import'>,
  files: readonly string[],
  { format, school, designs, notes }: StudioResult,
): Promise<JobResult> {
  const read = { format, schools: [school], errors: 0, warnings: 0 };
  const result = await keep(db, job, request, files, {
    ...read,
    problemKinds: [],
    problems: [],
    assumptions: notes,
  });
  for (const place of result.rosters) await keepDesigns(db, job, place, designs);
  return result;
}

/** Writes the uploaded bytes to files of their own names, a chunk at a time. */
async function fetchUploads(
  store: Store,
  districtId: string,
  uploadIds: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const uploadId of uploadIds) {
    const upload = await store.withDistrict(districtId, (db) =>
      db
        .selectFrom('upload')
        .select(['file_name', 'is_complete'])
        .where('id', '=', uploadId)
        .executeTakeFirst(),
    );
    if (upload === undefined || !upload.is_complete) {
      throw new JobFailedError({
        code: 'notARoster',
        message: `${upload?.file_name ?? 'An uploaded file'} did not arrive whole. Upload it again.`,
        problems: [],
        rules: [],
      });
    }
    const name = safeName(upload.file_name);
    if (names.includes(name)) {
      throw new JobFailedError({
        code: 'notARoster',
        message: `Two of the files are named ${name}. Give one of them another name, or import them one after the other.`,
        problems: [],
        rules: [],
      });
    }
    await pipeline(
      Readable.from(chunksOf(store, districtId, uploadId)),
      createWriteStream(join(folder, name), { mode: 0o600 }),
    );
    names.push(name);
  }
  return names;
}

async function* chunksOf(store: Store, districtId: string, uploadId: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number += 1) {
    const chunk = await store.withDistrict(districtId, (db) =>
      db
        .selectFrom('upload_chunk')
        .select('bytes')
        .where('upload_id', '=', uploadId)
        .where('number', '=', number)
        .executeTakeFirst(),
    );
    if (chunk === undefined) return;
    yield chunk.bytes;
  }
}

/** How many bytes of a name a file system takes for sure. */
const longestName = 200;

/** A name that is a name only: no path, nothing hidden, and not too long; the ending says what a file is and stays. */
function safeName(name: string): string {
  const bare = basename(name.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .replace(/^\.+/, '');
  const signs = Array.from(bare);
  while (Buffer.byteLength(signs.join('')) > longestName) signs.shift();
  return bare === '' ? 'file' : signs.join('');
}

async function placeOf(
  store: Store,
  districtId: string,
  request: JobRequest<'import'>,
): Promise<{ readonly leaveOutNames: boolean; readonly sourceId: string | null }> {
  return store.withDistrict(districtId, async (db) => {
    const district = await db.selectFrom('district').select('names').executeTakeFirstOrThrow();
    const school =
      request.schoolId === null
        ? undefined
        : await db
            .selectFrom('school')
            .select('source_id')
            .where('id', '=', request.schoolId)
            .executeTakeFirst();
    if (request.schoolId !== null && school === undefined) {
      throw new JobFailedError({
        code: 'noSchool',
        message: 'The school that the files were for was removed. Import them for the district instead.',
        problems: [],
        rules: [],
      });
    }
    return {
      leaveOutNames: district.names === 'leaveOut' || request.names === 'leaveOut',
      sourceId: school?.source_id ?? null,
    };
  });
}

async function keep(
  db: DistrictDb,
  job: JobRow,
  request: JobRequest<'import'>,
  files: readonly string[],
  read: ReadResult,
): Promise<Extract<JobResult, { kind: 'imported' }>> {
  const rosters: { schoolId: SchoolRecordId; rosterId: RosterId; schoolName: string }[] = [];
  for (const school of read.schools) {
    const schoolId = await schoolRecord(db, job, request.schoolId, school);
    const rosterId = randomUUID();
    await db
      .insertInto('roster')
      .values({
        district_id: job.district_id,
        id: rosterId,
        school_id: schoolId,
        file_names: JSON.stringify(files),
        format: read.format,
        has_names: school.hasNames,
        level: school.level,
        grades: JSON.stringify(school.grades),
        student_count: school.students,
        adult_count: school.adults,
        section_count: school.sections,
        error_count: read.errors,
        warning_count: read.warnings,
        problem_kinds: JSON.stringify(read.problemKinds),
        assumptions: JSON.stringify(read.assumptions),
        school: Buffer.from(school.school),
        input_hash: school.hash,
        imported_by: job.created_by,
        job_id: job.id,
      })
      .execute();
    await keepProblems(db, job.district_id, rosterId, read.problems);
    await auditJob(db, job, 'roster.import', `roster:${rosterId}`, {
      schoolId,
      files: files.length,
      students: school.students,
      names: school.hasNames ? 'kept' : 'left out',
    });
    // Branding: ids of rows that this transaction holds.
    rosters.push({
      schoolId: schoolId as SchoolRecordId,
      rosterId: rosterId as RosterId,
      schoolName: school.name,
    });
  }
  await db.deleteFrom('upload').where('id', 'in', request.uploadIds).execute();
  return { kind: 'imported', rosters };
}

/** The school that was named; else the one that the files' id or identifier names; else a new one. */
async function schoolRecord(
  db: DistrictDb,
  job: JobRow,
  named: string | null,
  school: ReadSchool,
): Promise<string> {
  const known =
    named !== null
      ? { id: named }
      : await db
          .selectFrom('school')
          .select('id')
          .where((where) =>
            where.or([
              where('source_id', '=', school.sourceId),
              ...(school.identifier === null ? [] : [where('identifier', '=', school.identifier)]),
            ]),
          )
          .where('is_example', '=', false)
          .orderBy('created_at')
          .executeTakeFirst();
  if (known !== undefined) {
    await db
      .updateTable('school')
      .set((set) => ({
        source_id: set.fn.coalesce('source_id', set.val(school.sourceId)),
        identifier: set.fn.coalesce('identifier', set.val(school.identifier)),
        state: set.fn.coalesce('state', set.val(school.state)),
        updated_at: new Date(),
      }))
      .where('id', '=', known.id)
      .execute();
    return known.id;
  }
  const id = randomUUID();
  await db
    .insertInto('school')
    .values({
      district_id: job.district_id,
      id,
      name: school.name,
      identifier: school.identifier,
      source_id: school.sourceId,
      state: school.state,
      is_example: false,
    })
    .execute();
  return id;
}

async function keepProblems(
  db: DistrictDb,
  districtId: string,
  rosterId: string,
  problems: readonly FileProblem[],
): Promise<void> {
  for (let from = 0; from < problems.length; from += rowsAtOnce) {
    await db
      .insertInto('roster_problem')
      .values(
        problems.slice(from, from + rowsAtOnce).map(({ column, ...problem }, index) => ({
          district_id: districtId,
          roster_id: rosterId,
          number: from + index + 1,
          ...problem,
          col: column,
        })),
      )
      .execute();
  }
}
