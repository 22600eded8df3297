import { join } from 'node:path';
import type { FileProblem, JobFailure, PreviewTable } from '@staffroom/contract';
import { canonicalJson } from '@staffroom/design';
import {
  createProblemLog,
  MappingError,
  MappingNeededError,
  NotARosterError,
  openTableSource,
  parseMapping,
  readRoster,
  readSideFiles,
  sideFileNames,
  sideFilePlaces,
  UnreadableSourceError,
  type Problem,
  type ProblemSummary,
  type RosterResult,
} from '@staffroom/exchange';
import { compareGrades, gradesOf, levelOf, type School } from '@staffroom/school';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { problemsWithoutNames, withoutNames } from '../../privacy/without-names.ts';
import { TaskFailure } from './task-failure.ts';
import type { ProblemKindCount, ReadSchool, Task, TaskResult } from './task.ts';

type ReadTask = Extract<Task, { kind: 'read' }>;

/** How many rows of a table the mapping screen shows. */
const previewRows = 8;

/** How many problems of one import are kept line by line; all are counted. */
const keptProblems = 10_000;

/**
 * Reads uploaded files into schools, packed for keeping. A spreadsheet without a mapping is an answer, not a failure.
 *
 * @throws TaskFailure where the files are no roster, a mapping or a side file cannot be used, or the school is not in them.
 */
export async function readTask(task: ReadTask, onProgress: (message: string) => void): Promise<TaskResult> {
  const paths = rosterPaths(task);
  const roster = await rosterOf(task, paths, onProgress).catch(async (error: unknown) => {
    if (error instanceof MappingNeededError) return mappingNeeded(error, paths);
    throw inWords(error, task.folder);
  });
  if ('kind' in roster) return roster;
  const chosen = chosenSchools(roster, task.sourceId);
  const log = createProblemLog({ keep: keptProblems });
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const [schools, skipped] =
    only === undefined
      ? [chosen, await sideFileNote(paths, chosen.length)]
      : [[await withSideFiles(only, { task, paths }, roster, log)], []];
  const summaries = [roster.problems, log.summary()];
  const told = task.leaveOutNames ? problemsWithoutNames(schools) : (problem: FileProblem) => problem;
  return {
    kind: 'read',
    format: roster.format,
    schools: schools.map((school) => packed(task.leaveOutNames ? withoutNames(school) : school)),
    errors: sumOf(summaries, (summary) => summary.errors),
    warnings: sumOf(summaries, (summary) => summary.warnings),
    kinds: summaries
      .flatMap((summary) => summary.codes.map(kindOf))
      .map((kind) => ({ ...kind, first: told(kind.first) })),
    problems: summaries
      .flatMap((summary) => summary.kept.map((problem) => told(asFileProblem(problem))))
      .slice(0, keptProblems),
    assumptions: [...roster.assumptions, ...skipped],
  };
}

/** One file is read itself; several zips or workbooks in their order; otherwise the files belong together as a folder. */
function rosterPaths({ folder, files }: ReadTask): readonly string[] {
  const [first] = files;
  if (files.length === 1 && first !== undefined) return [join(folder, first)];
  const archives = files.filter((file) => /\.zip$/i.test(file));
  return archives.length > 1 ? archives.map((file) => join(folder, file)) : [folder];
}

async function rosterOf(
  task: ReadTask,
  paths: readonly string[],
  onProgress: (message: string) => void,
): Promise<RosterResult> {
  return readRoster(paths, {
    ...(task.mapping === undefined ? {} : { mapping: task.mapping }),
    dateOrder: task.dateOrder,
    onProgress: ({ table, rows }) => onProgress(`reading ${table}, line ${rows}`),
  });
}

async function mappingNeeded(error: MappingNeededError, paths: readonly string[]): Promise<TaskResult> {
  const tables: PreviewTable[] = [];
  for (const path of paths) {
    const source = await openTableSource(path);
    try {
      for (const table of source.tables) tables.push(await previewOf(table));
    } finally {
      source.close();
    }
  }
  return { kind: 'mappingNeeded', mapping: parseMapping(error.proposedMapping), tables };
}

async function previewOf(
  table: Awaited<ReturnType<typeof openTableSource>>['tables'][number],
): Promise<PreviewTable> {
  const lines: (readonly string[])[] = [];
  for await (const { rows } of table.read()) {
    for (const { cells } of rows) if (cells.some((cell) => cell.trim() !== '')) lines.push(cells);
    if (lines.length > previewRows) break;
  }
  const [header = [], ...rows] = lines;
  return { file: table.file, header: [...header], rows: rows.slice(0, previewRows).map((row) => [...row]) };
}

function chosenSchools(roster: RosterResult, sourceId: string | null): readonly School[] {
  if (roster.schools.length === 0) {
    throw new TaskFailure({
      ...failure(
        'noSchool',
        'The files hold no school with students: nothing changed since the last export, or every row had an error. Send the full (bulk) export.',
      ),
      problems: roster.problems.kept.slice(0, 200).map(asFileProblem),
    });
  }
  if (sourceId === null || roster.schools.length === 1) return roster.schools;
  const meant = roster.schools.filter((school) => school.id === sourceId);
  if (meant.length > 0) return meant;
  const names = roster.schools
    .slice(0, 10)
    .map((school) => `${school.name} (${school.id})`)
    .join(', ');
  throw new TaskFailure(
    failure(
      'noSchool',
      `The files hold ${roster.schools.length} schools, none of them this one (${sourceId}): ${names}. Import them for the district instead.`,
    ),
  );
}

async function withSideFiles(
  school: School,
  { task, paths }: { readonly task: ReadTask; readonly paths: readonly string[] },
  roster: RosterResult,
  log: ReturnType<typeof createProblemLog>,
): Promise<School> {
  try {
    const read = await readSideFiles(
      await sideFilePlaces(paths),
      school,
      log,
      new Set(roster.counts.map(({ file }) => file)),
    );
    if (read.unread.length === 0) return read.school;
    throw new TaskFailure({
      ...failure(
        'notARoster',
        `${read.unread.join(' and ')} cannot be read. Correct the file, or leave it out to go on without it.`,
      ),
      problems: log.summary().kept.slice(0, 200).map(asFileProblem),
    });
  } catch (error) {
    throw inWords(error, task.folder);
  }
}

/** Side files speak of one school's people; read for several, each would report the people of the others as unknown. */
async function sideFileNote(paths: readonly string[], schools: number): Promise<readonly string[]> {
  const found = await sideFileNames(await sideFilePlaces(paths));
  return found.length === 0
    ? []
    : [
        `${found.join(', ')} was not read, because the files hold ${schools} schools: import it together with the files of one school.`,
      ];
}

function packed(school: School): ReadSchool {
  const json = canonicalJson(school);
  return {
    sourceId: school.id,
    name: school.name,
    identifier: school.identifier,
    state: school.rules?.state ?? null,
    level: levelOf(school),
    grades: gradesOf(school).toSorted(compareGrades),
    students: school.students.length,
    adults: school.staff.length,
    sections: school.sections.length,
    hasNames: [...school.students, ...school.staff].some((person) => person.name !== null),
    school: gzipSync(json),
    hash: createHash('sha256').update(json, 'utf8').digest('hex'),
  };
}

function asFileProblem(problem: Problem): FileProblem {
  const { severity, code, file, line, column, value, message, remedy } = problem;
  return { severity, code, file, line, column, value, message, remedy };
}

function kindOf({
  severity,
  code,
  title,
  remedy,
  count,
  first,
}: ProblemSummary['codes'][number]): ProblemKindCount {
  return { severity, code, title, remedy, count, first: asFileProblem(first) };
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function failure(code: JobFailure['code'], message: string): JobFailure {
  return { code, message, problems: [], rules: [] };
}

/** Foreseen errors as an answer; anything else is a fault and stays what it is. Where the files lay meanwhile is nobody's business. */
function inWords(error: unknown, folder: string): unknown {
  if (error instanceof MappingError)
    return new TaskFailure(failure('mapping', error.message), { cause: error });
  if (!(error instanceof NotARosterError) && !(error instanceof UnreadableSourceError)) return error;
  const message = error.message.replaceAll(`${folder}/`, '').replaceAll(folder, 'what was sent');
  return new TaskFailure(failure('notARoster', message), { cause: error });
}
