import type { FileProblem, JobFailure, PreviewTable } from '@staffroom/contract';
import {
  createProblemLog,
  givenSideFileNames,
  MappingNeededError,
  parseMapping,
  readGivenSideFiles,
  readRosterFiles,
  rosterSources,
  type GivenFile,
  type Problem,
  type ProblemLog,
  type ProblemSummary,
  type Progress,
  type RosterResult,
  type Table,
} from '@staffroom/exchange/browser';
import type { School } from '@staffroom/school';
import type { ImportTask, ImportTaskResult } from './import-task.ts';

/** Files that cannot become a roster, for a reason that the reader alone does not know. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
  readonly failure: JobFailure;

  constructor(failure: JobFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** How many rows of a table the mapping screen shows. */
const previewRows = 8;
/** How many problems a failure carries. */
const shownProblems = 200;

/**
 * Reads files into schools, side files included where they hold one school. Throws ImportFailure, and the readers' errors
 * where the files are no roster or a mapping cannot be used.
 */
export async function importFiles(
  task: ImportTask,
  onProgress: (progress: Progress) => void,
): Promise<ImportTaskResult> {
  const { files, mapping, dateOrder } = task;
  let roster: RosterResult;
  try {
    roster = await readRosterFiles(files, {
      ...(mapping === undefined ? {} : { mapping }),
      dateOrder,
      onProgress,
    });
  } catch (error) {
    if (error instanceof MappingNeededError) return mappingNeeded(error, files);
    throw error;
  }
  const chosen = chosenSchools(roster, task.sourceId);
  const log = createProblemLog();
  const [only, ...others] = chosen;
  const schools =
    only !== undefined && others.length === 0 ? [await withSideFiles(only, task, roster, log)] : chosen;
  const summaries = [roster.problems, log.summary()];
  return {
    kind: 'read',
    format: roster.format,
    schools: task.leaveOutNames ? schools.map(withoutNames) : schools,
    problems: summaries.flatMap(({ kept }) => kept.map(asFileProblem)),
    problemKinds: summaries.flatMap(({ codes }) => codes.map(kindOf)),
    assumptions: [...roster.assumptions, ...(others.length === 0 ? [] : sideFileNote(files, chosen.length))],
  };
}

async function mappingNeeded(
  error: MappingNeededError,
  files: readonly GivenFile[],
): Promise<ImportTaskResult> {
  const tables: PreviewTable[] = [];
  for (const { open } of rosterSources(files)) {
    const source = await open();
    for (const table of source.tables) tables.push(await previewOf(table));
    source.close();
  }
  return { kind: 'mappingNeeded', mapping: parseMapping(error.proposedMapping), tables };
}

async function previewOf(table: Table): Promise<PreviewTable> {
  const lines: (readonly string[])[] = [];
  for await (const { rows } of table.read()) {
    for (const { cells } of rows) if (cells.some((cell) => cell.trim() !== '')) lines.push(cells);
    if (lines.length > previewRows) break;
  }
  const [header = [], ...rows] = lines;
  return {
    file: table.file,
    header: [...header],
    rows: rows.slice(0, previewRows).map((row) => [...row]),
  };
}

function chosenSchools(roster: RosterResult, sourceId: string | null): readonly School[] {
  const { schools, problems } = roster;
  if (schools.length === 0)
    throw new ImportFailure({
      code: 'noSchool',
      message:
        'The files hold no school with students: nothing changed since the last export, or every row had an error. Choose the full (bulk) export.',
      problems: problems.kept.slice(0, shownProblems).map(asFileProblem),
      rules: [],
    });
  if (sourceId === null || schools.length === 1) return schools;
  const meant = schools.filter(({ id }) => id === sourceId);
  if (meant.length > 0) return meant;
  const names = schools.slice(0, 10).map(({ id, name }) => `${name} (${id})`);
  throw new ImportFailure({
    code: 'noSchool',
    message: `The files hold ${schools.length} schools, none of them this one (${sourceId}): ${names.join(', ')}. Import them from the list of schools instead.`,
    problems: [],
    rules: [],
  });
}

async function withSideFiles(
  school: School,
  { files }: ImportTask,
  roster: RosterResult,
  log: ProblemLog,
): Promise<School> {
  const read = await readGivenSideFiles(files, school, log, new Set(roster.counts.map(({ file }) => file)));
  if (read.unread.length === 0) return read.school;
  throw new ImportFailure({
    code: 'notARoster',
    message: `${read.unread.join(' and ')} cannot be read. Correct the file, or leave it out to go on without it.`,
    problems: log.summary().kept.slice(0, shownProblems).map(asFileProblem),
    rules: [],
  });
}

/** Side files speak of one school's people; read for several, each would report the people of the others as unknown. */
function sideFileNote(files: readonly GivenFile[], schools: number): readonly string[] {
  const found = givenSideFileNames(files);
  return found.length === 0
    ? []
    : [
        `${found.join(', ')} was not read, because the files hold ${schools} schools: import it together with the files of one school.`,
      ];
}

/** A school in which people are told apart by their ids alone. */
function withoutNames(school: School): School {
  return {
    ...school,
    students: school.students.map((student) => ({ ...student, name: null })),
    staff: school.staff.map((member) => ({ ...member, name: null })),
  };
}

function asFileProblem(problem: Problem): FileProblem {
  const { severity, code, file, line, column, value, message, remedy } = problem;
  return { severity, code, file, line, column, value, message, remedy };
}

function kindOf({ severity, code, title, remedy, count, first }: ProblemSummary['codes'][number]) {
  return { severity, code, title, remedy, count, first: asFileProblem(first) };
}
