import type { ProblemLog } from '../problem/problem-log.ts';
import type { Row } from './table.ts';

/** A column that a reader looks for. */
export interface ColumnSpec {
  /** The name by which the reader asks for it, and by which the standard writes it. */
  readonly name: string;
  /** How this format writes it, where that is another name. */
  readonly header?: string;
  /** Other spellings that are right as well. */
  readonly spellings?: readonly string[];
  /** Without it the table cannot be read. */
  readonly isRequired?: boolean;
  /** Misspelt and old names under which it is met. */
  readonly aliases?: readonly string[];
  /** Found by its header alone: `name` is the reader's own word, which no file writes. */
  readonly isOnlyByHeader?: boolean;
  /** Known and on purpose not read: passwords, birth dates. */
  readonly isDropped?: boolean;
}

export interface ColumnPlace {
  readonly name: string;
  readonly index: number;
}

/** Which cell of a row holds which column. */
export interface Header {
  /** The header cells as they stand. */
  readonly cells: readonly string[];
  /** The cell's index, or -1 where the file does not have the column. */
  readonly indexOf: (column: string) => number;
  /** Columns that the standard does not know. */
  readonly extra: readonly ColumnPlace[];
  /** Columns present and on purpose not read. */
  readonly dropped: readonly ColumnPlace[];
}

/** Columns nobody asked for that hold what must never be stored. */
const secretName = /pass-?word|\bpwd\b|ssn|social.?security|birth.?(date|day)|date.?of.?birth|\bdob\b/i;

/** Letters and digits only: `Sourced_ID ` and `sourcedId` are the same name. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Specs by every name under which they are met; where names collide, right spellings win over aliases. */
function specsByBareName(columns: readonly ColumnSpec[]): ReadonlyMap<string, readonly ColumnSpec[]> {
  const right = new Map<string, ColumnSpec[]>();
  const add = (into: Map<string, ColumnSpec[]>, name: string, spec: ColumnSpec): void => {
    const known = into.get(bareName(name)) ?? [];
    if (!known.includes(spec)) into.set(bareName(name), [...known, spec]);
  };
  for (const spec of columns) for (const spelling of spellingsOf(spec)) add(right, spelling, spec);
  const forgiven = new Map<string, ColumnSpec[]>();
  for (const spec of columns) {
    if (spec.isOnlyByHeader !== true)
      for (const name of [spec.name, ...(spec.aliases ?? [])]) add(forgiven, name, spec);
  }
  return new Map([...forgiven, ...right]);
}

/** How many cells of a row name a column of the layout. */
function namedColumns(cells: readonly string[], columns: readonly ColumnSpec[]): number {
  const specs = specsByBareName(columns);
  return cells.filter((cell) => specs.has(bareName(cell))).length;
}

/** How many rows may stand above the header. */
const mostRowsAbove = 9;

/**
 * The place of the header among the rows of a table's beginning: the first that is not blank, unless it names no column at all and
 * one soon after it names two; -1 where every row is blank.
 */
export function headerPlace(rows: readonly Row[], columns: readonly ColumnSpec[]): number {
  const first = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const head = rows[first];
  if (head === undefined || namedColumns(head.cells, columns) > 0) return first;
  const below = rows
    .slice(first, first + mostRowsAbove + 1)
    .findIndex(({ cells }) => namedColumns(cells, columns) > 1);
  return below === -1 ? first : first + below;
}

/** Every right spelling of a column's header. */
function spellingsOf(spec: ColumnSpec): readonly string[] {
  return [spec.header ?? spec.name, ...(spec.spellings ?? [])];
}

/**
 * Finds the columns of a layout in a header by name: exactly, else ignoring case and punctuation, else by alias.
 * Reports what is missing, doubled, unnamed or spelled differently. Returns null where a required column is missing.
 */
export function matchHeader(
  cells: readonly string[],
  line: number,
  columns: readonly ColumnSpec[],
  file: string,
  log: ProblemLog,
): Header | null {
  const names = cells.map((cell) => cell.trim());
  const specsByName = specsByBareName(columns);
  const indexByColumn = new Map<string, number>();
  const extra: ColumnPlace[] = [];
  const dropped: ColumnPlace[] = [];
  for (const [index, name] of names.entries()) {
    if (name === '') continue;
    const specs = specsByName.get(bareName(name)) ?? [];
    if (specs.length === 0) (secretName.test(name) ? dropped : extra).push({ name, index });
    for (const spec of specs) {
      const expected = spec.header ?? spec.name;
      if (indexByColumn.has(spec.name)) {
        const message = `The column ${expected} stands twice in the header`;
        log.report('duplicate-column', { file, line, column: name, message });
        continue;
      }
      if (!spellingsOf(spec).includes(name)) {
        const message = `The column "${name}" was read as ${expected}`;
        log.report('header-spelling', { file, line, column: name, value: name, message });
      }
      if (spec.isDropped === true) dropped.push({ name: spec.name, index });
      else indexByColumn.set(spec.name, index);
    }
  }
  const unnamed = names.filter((name) => name === '').length;
  if (unnamed > 0)
    log.report('unnamed-column', {
      file,
      line,
      message: `${unnamed} of ${names.length} columns have no name`,
    });

  const missing = columns.filter((spec) => spec.isRequired === true && !indexByColumn.has(spec.name));
  // A first row without any known column may be a person's row, which must not be shown.
  const found =
    indexByColumn.size === 0
      ? 'the first row names none of the columns, as if the header had been left out'
      : `the header has ${names.join(', ').slice(0, 200)}`;
  for (const spec of missing) {
    log.report('missing-column', {
      file,
      line,
      column: spec.header ?? spec.name,
      message: `The column ${spec.header ?? spec.name} is missing; ${found}`,
    });
  }
  if (missing.length > 0) return null;
  return { cells: names, indexOf: (column) => indexByColumn.get(column) ?? -1, extra, dropped };
}
