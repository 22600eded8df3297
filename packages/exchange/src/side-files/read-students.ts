import { compareText, type Student } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { Header } from '../tabular/header.ts';
import type { Table } from '../tabular/table.ts';
import { suggestions } from './closest.ts';
import { firstOfKey } from './keyed-rows.ts';
import type { SideRow } from './side-row.ts';
import { readSideTable, type SideLayout } from './side-table.ts';

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
      byId.set(id, {
        ...student,
        supports: header.indexOf('supports') < 0 ? student.supports : supportsOf(row),
        measures: { ...student.measures, ...measures },
        groups: { ...student.groups, ...wordsOf(row, header, 'group.') },
        audits: { ...student.audits, ...wordsOf(row, header, 'audit.') },
      });
    }
  });
  return result === null
    ? null
    : { students: students.map((student) => byId.get(student.id) ?? student), rows: result.rows };
}

function supportsOf(row: SideRow): readonly string[] | null {
  if (row.text('supports')?.toLowerCase() === unknownSupports) return null;
  return [...new Set((row.list('supports') ?? []).map((code) => code.toUpperCase()))].toSorted(compareText);
}

/** What stands in the columns `<prefix><name>`, by name. */
function wordsOf(row: SideRow, header: Header, prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    namesOf(header, prefix).flatMap((name) => {
      const cell = row.text(`${prefix}${name}`);
      return cell === null ? [] : [[name, cell] as const];
    }),
  );
}

function numbersOf(row: SideRow, header: Header): Readonly<Record<string, number>> {
  return Object.fromEntries(
    namesOf(header, 'measure.').flatMap((name) => {
      const value = row.decimal(`measure.${name}`, -1e9, 1e9);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

function namesOf(header: Header, prefix: string): readonly string[] {
  return header.extra
    .filter(({ name }) => name.startsWith(prefix) && name.length > prefix.length)
    .map(({ name }) => name.slice(prefix.length));
}
