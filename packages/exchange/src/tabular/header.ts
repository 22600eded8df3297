import type { ProblemLog } from '../problem/problem-log.ts';

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
  indexOf(column: string): number;
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
  const specByName = new Map<string, ColumnSpec>();
  for (const spec of columns) for (const alias of spec.aliases ?? []) specByName.set(bareName(alias), spec);
  for (const spec of columns) specByName.set(bareName(spec.name), spec);
  for (const spec of columns)
    for (const spelling of spellingsOf(spec)) specByName.set(bareName(spelling), spec);

  const indexByColumn = new Map<string, number>();
  const extra: ColumnPlace[] = [];
  const dropped: ColumnPlace[] = [];
  for (const [index, name] of names.entries()) {
    if (name === '') continue;
    const spec = specByName.get(bareName(name));
    if (spec === undefined) {
      (secretName.test(name) ? dropped : extra).push({ name, index });
      continue;
    }
    const expected = spec.header ?? spec.name;
    if (!spellingsOf(spec).includes(name)) {
      log.report('header-spelling', {
        file,
        line,
        column: name,
        value: name,
        message: `The column "${name}" was read as ${expected}`,
      });
    }
    if (indexByColumn.has(spec.name)) {
      log.report('duplicate-column', {
        file,
        line,
        column: name,
        message: `The column ${expected} stands twice in the header`,
      });
    } else if (spec.isDropped === true) dropped.push({ name: spec.name, index });
    else indexByColumn.set(spec.name, index);
  }
  const unnamed = names.filter((name) => name === '').length;
  if (unnamed > 0)
    log.report('unnamed-column', {
      file,
      line,
      message: `${unnamed} of ${names.length} columns have no name`,
    });

  const missing = columns.filter((spec) => spec.isRequired === true && !indexByColumn.has(spec.name));
  for (const spec of missing) {
    log.report('missing-column', {
      file,
      line,
      column: spec.header ?? spec.name,
      message: `The column ${spec.header ?? spec.name} is missing; the header has ${names.join(', ').slice(0, 200)}`,
    });
  }
  if (missing.length > 0) return null;
  return { cells: names, indexOf: (column) => indexByColumn.get(column) ?? -1, extra, dropped };
}
