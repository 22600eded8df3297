import { compareText, type Student } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { Header } from '../tabular/header.ts';
import type { Table } from '../tabular/table.ts';
import { suggestions } from './closest.ts';
import { firstOfKey } from './keyed-rows.ts';
import type { SideRow } from './side-row.ts';
import { ownColumn, readSideTable, type SideLayout } from './side-table.ts';

export const studentLayout: SideLayout = {
  columns: [
    { name: 'sourcedId', isRequired: true, aliases: ['studentId', 'studentSourcedId'] },
    { name: 'supports', aliases: ['support', 'programs'] },
  ],
  prefixes: ['measure.', 'group.', 'audit.'],
};

/** Written in a supports cell where nobody told: a blank one says that the student has none. */
export const unknownSupports = 'unknown';

/** Reads `students.csv` into the students of a roster. Null where the table was not read. */
export async function readStudents(
  table: Table,
  students: readonly Student[],
  log: ProblemLog,
): Promise<{ readonly students: readonly Student[]; readonly rows: number } | null> {
  const byId = new Map<string, Student>(students.map((student) => [student.id, student]));
  const maybe = suggestions(byId.keys());
  const isFirst = firstOfKey(table.file, log);
  const measured: Measured[] = [];
  const result = await readSideTable(table, studentLayout, log, (row, header) => {
    const id = row.text('sourcedId');
    if (id === null) {
      row.report('missing-value', 'sourcedId', 'The row has no sourcedId');
      return;
    }
    if (!isFirst(id, row)) return;
    const student = byId.get(id);
    const measures = numbersOf(row, header);
    if (student === undefined)
      row.report(
        'not-in-roster',
        'sourcedId',
        `sourcedId ${id} is not among the students of the roster${maybe(id)}`,
      );
    else if (!row.isRefused()) {
      measured.push({ id, row, measures });
      byId.set(id, {
        ...student,
        supports: header.indexOf('supports') < 0 ? student.supports : supportsOf(row),
        measures: { ...student.measures, ...measures },
        groups: { ...student.groups, ...wordsOf(row, header, 'group.') },
        audits: { ...student.audits, ...wordsOf(row, header, 'audit.') },
      });
    }
  });
  for (const { id, name } of maskedNumbers(measured)) {
    const student = byId.get(id);
    if (student === undefined) continue;
    const { [name]: _, ...measures } = student.measures;
    byId.set(id, { ...student, measures });
  }
  return result === null
    ? null
    : { students: students.map((student) => byId.get(student.id) ?? student), rows: result.rows };
}

/** The measures of one row. */
interface Measured {
  readonly id: string;
  readonly row: SideRow;
  readonly measures: Readonly<Record<string, number>>;
}

/** From so many scores on, it shows that a column holds no negative ones. */
const fewestScores = 10;

/**
 * Numbers that stand for a masked score, as in the public data of Texas (-1, -3): the only negative ones of a column that has ten
 * others, among them scores of ten and more. Each is reported. Elsewhere, as among z-scores, -1 is a number.
 */
function maskedNumbers(
  measured: readonly Measured[],
): readonly { readonly id: string; readonly name: string }[] {
  const names = new Set(measured.flatMap(({ measures }) => Object.keys(measures)));
  return [...names].flatMap((name) => {
    const told = measured.filter(({ measures }) => Object.hasOwn(measures, name));
    const negative = told.filter(({ measures }) => (measures[name] ?? 0) < 0);
    const isMask =
      told.length - negative.length >= fewestScores &&
      told.some(({ measures }) => (measures[name] ?? 0) >= 10) &&
      negative.every(({ measures }) => measures[name] === -1 || measures[name] === -3);
    if (!isMask) return [];
    return negative.map(({ id, row, measures }) => {
      const message = `measure.${name} is ${measures[name]} where all others are 0 or more; it was taken for a masked score, that is unknown`;
      row.report('masked-value', `measure.${name}`, message);
      return { id, name };
    });
  });
}

function supportsOf(row: SideRow): readonly string[] | null {
  if (row.text('supports')?.toLowerCase() === unknownSupports) return null;
  return [...new Set((row.codes('supports') ?? []).map((code) => code.toUpperCase()))].toSorted(compareText);
}

/** What stands in the columns `<prefix><name>`, by name. */
function wordsOf(row: SideRow, header: Header, prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ownColumns(header, prefix).flatMap(({ name, column }) => {
      const cell = row.told(column);
      return cell === null ? [] : [[name, cell] as const];
    }),
  );
}

function numbersOf(row: SideRow, header: Header): Readonly<Record<string, number>> {
  return Object.fromEntries(
    ownColumns(header, 'measure.').flatMap(({ name, column }) => {
      const value = row.decimal(column, -1e9, 1e9);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

function ownColumns(
  header: Header,
  prefix: string,
): readonly { readonly name: string; readonly column: string }[] {
  const columns = new Map<string, string>();
  for (const { name: column } of header.extra) {
    const name = ownColumn(column, prefix);
    if (name !== null && !columns.has(name)) columns.set(name, column);
  }
  return [...columns].map(([name, column]) => ({ name, column }));
}
