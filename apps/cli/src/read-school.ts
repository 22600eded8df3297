import {
  createProblemLog,
  MappingError,
  NotARosterError,
  readRoster,
  readSideFiles,
  sideFilePlaces,
  UnreadableSourceError,
  type Problem,
  type ProblemSummary,
  type RosterResult,
} from '@staffroom/exchange';
import type { School } from '@staffroom/school';
import { CommandEnd, exitCodes } from './exit-codes.ts';
import { openProblemFile } from './problem-file.ts';
import type { ProgressDisplay } from './progress-display.ts';
import type { RosterOptions } from './roster-options.ts';
import { sentence } from './text-layout.ts';
import { readYamlFile } from './yaml-file.ts';

/** A school with its side files, and everything that was found on the way. */
export interface SchoolReading {
  readonly school: School;
  readonly format: string;
  readonly roster: RosterResult;
  readonly sideFiles: readonly { readonly file: string; readonly rows: number | null }[];
  /** Side files with a mistake of form, which tell nothing. */
  readonly unread: readonly string[];
  /** Problems of the roster and of the side files. */
  readonly problems: readonly ProblemSummary[];
}

async function mappingFrom(file: string | undefined): Promise<{ readonly mapping?: unknown }> {
  if (file === undefined) return {};
  return {
    mapping: await readYamlFile(
      file,
      'mapping',
      `Write one with "staffroom inspect FILE --write-map ${file}".`,
    ),
  };
}

function theSchool(roster: RosterResult): School {
  const [school, ...others] = roster.schools;
  if (school === undefined) {
    throw new CommandEnd(
      exitCodes.unusable,
      'The files hold no school with students: nothing changed since the last export, or every row had an error. Name the full (bulk) export.',
    );
  }
  if (others.length > 0) {
    const list = roster.schools
      .map((one) => `  ${one.id}  ${one.name} (${one.students.length} students)`)
      .join('\n');
    throw new CommandEnd(
      exitCodes.unusable,
      `The files hold ${roster.schools.length} schools; choose one with --school ID:\n${list}`,
    );
  }
  return school;
}

/** What was read of the files, before anybody asks which school is meant. */
export async function readFiles(
  rosters: readonly string[],
  options: RosterOptions,
  display: ProgressDisplay,
  onProblem: (problem: Problem) => void,
): Promise<RosterResult> {
  try {
    return await readRoster(rosters, {
      ...(await mappingFrom(options.map)),
      ...(options.school === undefined ? {} : { schoolId: options.school }),
      ...(options.dates === undefined ? {} : { dateOrder: options.dates }),
      onProblem,
      onProgress: ({ table, rows }) => display.update(0, 'reading the roster', `${table}, line ${rows}`),
    });
  } catch (error) {
    if (error instanceof NotARosterError || error instanceof MappingError)
      throw new CommandEnd(exitCodes.unusable, sentence(error.message), { cause: error });
    throw error;
  }
}

/** Adds the side files to the one school of a roster. Ends with a clear message where the school is not one, or a path cannot be used. */
export async function addSideFiles(
  roster: RosterResult,
  rosters: readonly string[],
  options: RosterOptions,
  onProblem: (problem: Problem) => void,
): Promise<SchoolReading> {
  const log = createProblemLog({ onProblem });
  try {
    const { school, read, unread } = await readSideFiles(
      options.with === undefined ? await sideFilePlaces(rosters) : [options.with],
      theSchool(roster),
      log,
      options.with === undefined ? new Set(roster.counts.map(({ file }) => file)) : new Set(),
    );
    return {
      school,
      format: roster.format,
      roster,
      sideFiles: read,
      unread,
      problems: [roster.problems, log.summary()],
    };
  } catch (error) {
    if (error instanceof UnreadableSourceError)
      throw new CommandEnd(exitCodes.unusable, sentence(error.message), { cause: error });
    throw error;
  }
}

/** A plan without the rules or the pay that a file was meant to give would look like one with them. */
function refuseUnread({ unread, problems }: SchoolReading): void {
  if (unread.length === 0) return;
  const mistakes = problems
    .flatMap((summary) => summary.kept)
    .filter((problem) => problem.severity === 'error' && unread.includes(problem.file))
    .slice(0, 5)
    .map(
      ({ file, line, message }) => `  ${file}${line === null ? '' : `, line ${line}`}: ${sentence(message)}`,
    );
  throw new CommandEnd(
    exitCodes.unusable,
    `${unread.join(' and ')} cannot be read. Correct the file, or take it away to go on without it.\n${mistakes.join('\n')}`,
  );
}

/**
 * Reads the roster and its side files, and writes the problems where a file was asked for. Ends with a clear message where a side file
 * cannot be read at all.
 */
export async function readSchool(
  rosters: readonly string[],
  options: RosterOptions,
  display: ProgressDisplay,
): Promise<SchoolReading> {
  const file = openProblemFile(options.problems);
  try {
    const roster = await readFiles(rosters, options, display, file.write);
    const reading = await addSideFiles(roster, rosters, options, file.write);
    refuseUnread(reading);
    return reading;
  } finally {
    await file.end();
  }
}
