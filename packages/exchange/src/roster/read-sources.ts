import type { School } from '@staffroom/school';
import { readOneRoster } from '../oneroster/read-oneroster.ts';
import type { Problem } from '../problem/problem.ts';
import { createProblemLog, type ProblemSummary } from '../problem/problem-log.ts';
import { readDataSync1 } from '../sds/read-sds-1.ts';
import { readDataSync2 } from '../sds/read-sds-2.ts';
import { parseMapping } from '../spreadsheet/mapping.ts';
import { proposeMapping } from '../spreadsheet/propose-mapping.ts';
import { readSpreadsheet } from '../spreadsheet/read-spreadsheet.ts';
import type { TableSource } from '../tabular/table-source.ts';
import { UnreadableSourceError } from '../tabular/unreadable-source.ts';
import { assembleSchools } from './assemble-schools.ts';
import { findBundle, type Bundle, type RosterFormat } from './bundle.ts';
import { createDraft } from './draft.ts';
import { MappingNeededError, NotARosterError } from './not-a-roster-error.ts';
import { createSharedLists } from './shared-lists.ts';
import type { Progress, ReadContext, TableCount, VendorColumn } from './read-context.ts';

export interface ReadRosterOptions {
  /** A column mapping for a spreadsheet, as YAML text or as parsed from it; checked here. */
  readonly mapping?: unknown;
  /** Keep this school only. */
  readonly schoolId?: string;
  /** How to read dates that are not ISO: month first (default), or not at all. */
  readonly dateOrder?: 'iso' | 'us';
  /** Leave out enrollments that are over or not yet begun on this ISO date. */
  readonly asOf?: string;
  /** Receives every problem as it is found; the result keeps the first ten thousand. */
  readonly onProblem?: (problem: Problem) => void;
  readonly onProgress?: (progress: Progress) => void;
}

export interface RosterResult {
  /** Of the last bundle that was read. */
  readonly format: RosterFormat;
  /** Sorted by id. Empty where the files say only that nothing changed. */
  readonly schools: readonly School[];
  readonly counts: readonly TableCount[];
  readonly vendorColumns: readonly VendorColumn[];
  /** What was assumed, inferred or left out on purpose, one sentence each. */
  readonly assumptions: readonly string[];
  readonly problems: ProblemSummary;
}

/** Something to read a roster from. */
export interface RosterSource {
  readonly label: string;
  readonly open: () => Promise<TableSource>;
}

/**
 * Reads a roster from sources that are opened one after the other, deltas changing what came before. All problems are
 * reported in one pass. Throws NotARosterError, with one sentence, where a source is no roster at all or the school asked for
 * is not in it, and MappingError where the mapping cannot be used.
 *
 * @param sources what opens each, and how people know it.
 */
export async function readSources(
  sources: readonly RosterSource[],
  options: ReadRosterOptions,
): Promise<RosterResult> {
  const log = createProblemLog({ onProblem: options.onProblem });
  const context: ReadContext = {
    log,
    draft: createDraft(),
    dateOrder: options.dateOrder ?? 'us',
    asOf: options.asOf ?? null,
    share: createSharedLists(),
    onProgress: options.onProgress ?? null,
    counts: [],
    vendorColumns: [],
    notes: new Set(),
  };
  let format: RosterFormat | null = null;
  for (const source of sources) {
    format = await readSource(source.open, options.mapping, context);
  }
  if (format === null)
    throw new NotARosterError('No file was given; name a OneRoster zip or folder, or a spreadsheet');
  context.draft.enrollments.seal();
  const schools = assembleSchools(context.draft, { log, notes: context.notes });
  return {
    format,
    schools: selectSchool(
      schools,
      options.schoolId,
      sources.map(({ label }) => label),
    ),
    counts: context.counts,
    vendorColumns: context.vendorColumns,
    assumptions: [...context.notes],
    problems: log.summary(),
  };
}

async function opened(open: RosterSource['open']): Promise<TableSource> {
  try {
    return await open();
  } catch (cause) {
    if (cause instanceof UnreadableSourceError) throw new NotARosterError(cause.message, { cause });
    throw cause;
  }
}

async function readSource(
  open: RosterSource['open'],
  mapping: unknown,
  context: ReadContext,
): Promise<RosterFormat> {
  const source = await opened(open);
  try {
    for (const { file, message } of source.damaged) context.log.report('unreadable-file', { file, message });
    if (mapping !== undefined) {
      await readSpreadsheet(source, parseMapping(mapping), context);
      return 'spreadsheet';
    }
    const bundle = await findBundle(source);
    if (bundle !== null) return await readBundle(bundle, source.path, context);
    // A zip with its side files beside it, and the folder named.
    if (source.openOnlyZip !== null) return await readSource(source.openOnlyZip, mapping, context);
    throw await notARoster(source);
  } finally {
    source.close();
  }
}

async function readBundle(bundle: Bundle, path: string, context: ReadContext): Promise<RosterFormat> {
  for (const { name, file } of bundle.repeated) {
    const first = bundle.tables.get(name.toLowerCase())?.file;
    context.log.report('file-twice', {
      file,
      message: `${file} was not read: ${first === file ? 'another file of that name' : first} was read in its place`,
    });
  }
  switch (bundle.family) {
    case 'oneroster':
      return `oneroster-${await readOneRoster(bundle.tables, path, context)}`;
    case 'sds-1':
      await readDataSync1(bundle.tables, context);
      return bundle.family;
    case 'sds-2':
    case 'sds-2.1':
      await readDataSync2(bundle.tables, context);
      return bundle.family;
    default:
      return bundle.family satisfies never;
  }
}

async function notARoster(source: TableSource): Promise<NotARosterError> {
  const { path, kind, tables, damaged } = source;
  const names = [...tables, ...damaged].map(({ file }) => file);
  const some = names.slice(0, 4).join(', ') + (names.length > 4 ? `, and ${names.length - 4} more` : '');
  const what = `${path} is not a roster that can be read as it is${kind === 'file' ? '' : `: it holds ${some}`}`;
  const proposal = await proposeMapping(source);
  if (proposal !== null) {
    const advice =
      'it looks like a spreadsheet, which needs a column mapping; "staffroom inspect" proposes one';
    return new MappingNeededError(`${what}; ${advice}`, proposal);
  }
  const reason = damaged[0]?.message;
  return new NotARosterError(
    `${what}${reason === undefined ? '' : `; ${reason}`}; expected are OneRoster files (orgs, users, classes, enrollments), School Data Sync files, or a spreadsheet of students and classes with a column mapping`,
  );
}

function selectSchool(
  schools: readonly School[],
  schoolId: string | undefined,
  labels: readonly string[],
): readonly School[] {
  if (schoolId === undefined || schools.length === 0) return schools;
  const selected = schools.filter((school) => school.id === schoolId);
  if (selected.length === 0) {
    const known = schools
      .slice(0, 10)
      .map((school) => `${school.id} (${school.name})`)
      .join(', ');
    throw new NotARosterError(`${labels.join(', ')} holds no school ${schoolId}; it holds ${known}`);
  }
  return selected;
}
