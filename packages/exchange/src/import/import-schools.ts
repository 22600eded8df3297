import type { School } from '@staffroom/school';
import {
  createProblemLog,
  type ProblemCount,
  type ProblemLog,
  type ProblemSummary,
} from '../problem/problem-log.ts';
import type { Problem } from '../problem/problem.ts';
import type { RosterFormat } from '../roster/bundle.ts';
import { MappingNeededError } from '../roster/not-a-roster-error.ts';
import type { ReadRosterOptions, RosterResult, RosterSource } from '../roster/read-sources.ts';
import type { SideFilesResult } from '../side-files/add-side-files.ts';
import { parseMapping } from '../spreadsheet/mapping.ts';
import { ImportRefusedError } from './import-refused-error.ts';
import { previewTable, type TablePreview } from './preview-table.ts';
import { problemsWithoutNames, problemWithoutWords, withoutNames } from './without-names.ts';

/** The files of one import, wherever they are. */
export interface ImportedFiles {
  readonly sources: () => readonly RosterSource[];
  readonly readRoster: (options: ReadRosterOptions) => Promise<RosterResult>;
  readonly readSideFiles: (
    school: School,
    log: ProblemLog,
    rosterTables: ReadonlySet<string>,
  ) => Promise<SideFilesResult>;
  readonly sideFileNames: () => Promise<readonly string[]>;
}

export interface ImportOptions extends Pick<ReadRosterOptions, 'mapping' | 'dateOrder' | 'onProgress'> {
  /** Keeps no name of anybody, neither in the schools nor in what is told of the files. */
  readonly leaveOutNames: boolean;
  /** The id that the files give to the school that is meant; null where they may hold any. */
  readonly sourceId: string | null;
}

/** A spreadsheet without a mapping is an answer, not a failure. */
export type ImportResult =
  | {
      readonly kind: 'read';
      readonly format: RosterFormat;
      readonly schools: readonly School[];
      readonly errors: number;
      readonly warnings: number;
      readonly problemKinds: ProblemCount[];
      readonly problems: readonly Problem[];
      readonly assumptions: readonly string[];
    }
  | { readonly kind: 'mappingNeeded'; readonly mapping: unknown; readonly tables: TablePreview[] };

/** How many problems of one import are kept line by line; all are counted. */
const keptProblems = 10_000;

/**
 * Reads files into the schools to be kept, with their side files where they hold one school.
 *
 * @throws ImportRefusedError where the school that is meant is not in them, or a side file cannot be read; NotARosterError, MappingError
 * and UnreadableSourceError as the readers do.
 */
export async function importSchools(files: ImportedFiles, options: ImportOptions): Promise<ImportResult> {
  const { leaveOutNames } = options;
  try {
    return await imported(files, options);
  } catch (error) {
    // What was read by then cannot be searched for names: nothing that stood in a file is told.
    if (leaveOutNames && error instanceof ImportRefusedError)
      throw new ImportRefusedError(error.code, error.message, error.problems.map(problemWithoutWords));
    throw error;
  }
}

async function imported(files: ImportedFiles, options: ImportOptions): Promise<ImportResult> {
  const { leaveOutNames, sourceId, ...reading } = options;
  let roster: RosterResult;
  try {
    roster = await files.readRoster(reading);
  } catch (error) {
    if (error instanceof MappingNeededError) return mappingNeeded(error, files, leaveOutNames);
    throw error;
  }
  const chosen = chosenSchools(roster, sourceId);
  const log = createProblemLog({ keep: keptProblems });
  const [only, ...others] = chosen;
  const isOne = only !== undefined && others.length === 0;
  const schools = isOne ? [await withSideFiles(only, files, roster, log)] : chosen;
  const summaries = [roster.problems, log.summary()];
  const told = leaveOutNames ? problemsWithoutNames(schools) : (problem: Problem) => problem;
  return {
    kind: 'read',
    format: roster.format,
    schools: leaveOutNames ? schools.map(withoutNames) : schools,
    errors: sumOf(summaries, ({ errors }) => errors),
    warnings: sumOf(summaries, ({ warnings }) => warnings),
    problemKinds: summaries.flatMap(({ codes }) =>
      codes.map((kind) => ({ ...kind, first: told(kind.first) })),
    ),
    problems: summaries.flatMap(({ kept }) => kept.map(told)).slice(0, keptProblems),
    assumptions: [...roster.assumptions, ...(isOne ? [] : await sideFileNote(files, chosen.length))],
  };
}

/** The rows of a preview may hold names: where those are left out the header alone is shown. */
async function mappingNeeded(
  error: MappingNeededError,
  files: ImportedFiles,
  leaveOutNames: boolean,
): Promise<ImportResult> {
  const tables: TablePreview[] = [];
  for (const { open } of files.sources()) {
    const source = await open();
    try {
      for (const table of source.tables) {
        const preview = await previewTable(table);
        tables.push(leaveOutNames ? { ...preview, rows: [] } : preview);
      }
    } finally {
      source.close();
    }
  }
  return { kind: 'mappingNeeded', mapping: parseMapping(error.proposedMapping), tables };
}

function chosenSchools({ schools, problems }: RosterResult, sourceId: string | null): readonly School[] {
  if (schools.length === 0) {
    throw new ImportRefusedError(
      'noSchool',
      'The files hold no school with students: nothing changed since the last export, or every row had an error. Choose the full (bulk) export.',
      problems.kept,
    );
  }
  if (sourceId === null || schools.length === 1) return schools;
  const meant = schools.filter(({ id }) => id === sourceId);
  if (meant.length > 0) return meant;
  const names = schools.slice(0, 10).map(({ id, name }) => `${name} (${id})`);
  throw new ImportRefusedError(
    'noSchool',
    `The files hold ${schools.length} schools, none of them this one (${sourceId}): ${names.join(', ')}. Import them from the list of schools instead.`,
  );
}

async function withSideFiles(
  school: School,
  files: ImportedFiles,
  roster: RosterResult,
  log: ProblemLog,
): Promise<School> {
  const rosterTables = new Set(roster.counts.map(({ file }) => file));
  const read = await files.readSideFiles(school, log, rosterTables);
  if (read.unread.length === 0) return read.school;
  // A plan without the rules or the pay that a file was meant to give would look like one with them.
  throw new ImportRefusedError(
    'notARoster',
    `${read.unread.join(' and ')} cannot be read. Correct the file, or leave it out to go on without it.`,
    log.summary().kept,
  );
}

/** Side files speak of one school's people; read for several, each would report the people of the others as unknown. */
async function sideFileNote(files: ImportedFiles, schools: number): Promise<readonly string[]> {
  const found = await files.sideFileNames();
  return found.length === 0
    ? []
    : [
        `${found.join(', ')} was not read, because the files hold ${schools} schools: import it together with the files of one school.`,
      ];
}

function sumOf(summaries: readonly ProblemSummary[], of: (summary: ProblemSummary) => number): number {
  return summaries.reduce((sum, summary) => sum + of(summary), 0);
}
