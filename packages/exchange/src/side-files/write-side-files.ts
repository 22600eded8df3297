import {
  compareText,
  type Absence,
  type Credential,
  type CourseRequest,
  type School,
  type StaffMember,
  type Student,
} from '@staffroom/school';
import type { BundleFile } from '../oneroster/write-bundle.ts';
import { csvText, type CsvCell } from '../tabular/csv-text.ts';
import { formatYesNo } from './cell-values.ts';
import { unknownSupports } from './read-students.ts';
import { bellsText, financeText, rulesText } from './write-yaml.ts';

/** One column of a side table: its name, and its cell for each row. Null is blank: not told. */
interface SideColumn<Row> {
  readonly name: string;
  readonly cell: (row: Row) => CsvCell;
}

/**
 * Everything of a school that OneRoster cannot hold, as its side files. A column or file that would tell nothing is left
 * out. Read back onto the same roster they give the same school. `notes` stand as comments above `finance.yaml`.
 */
export function sideFiles(school: School, notes: readonly string[] = []): readonly BundleFile[] {
  return [
    ...tableFile('staff.csv', staffColumns, school.staff, 1),
    ...tableFile('students.csv', studentColumns(school.students), school.students, 1),
    ...(school.requests === null ? [] : tableFile('requests.csv', requestColumns, school.requests, 0)),
    ...(school.absences === null ? [] : tableFile('absences.csv', absenceColumns, school.absences, 0)),
    ...(school.rules === null ? [] : [{ name: 'rules.yaml', text: rulesText(school.rules) }]),
    ...(school.bells === null ? [] : [{ name: 'bells.yaml', text: bellsText(school.bells) }]),
    ...(school.finance === null ? [] : [{ name: 'finance.yaml', text: financeText(school.finance, notes) }]),
  ];
}

const staffColumns: readonly SideColumn<StaffMember>[] = [
  { name: 'sourcedId', cell: ({ id }) => id },
  { name: 'fte', cell: ({ fte }) => (fte === null ? null : fte / 1000) },
  { name: 'roles', cell: ({ roles }) => listCell(roles) },
  { name: 'credentials', cell: ({ credentials }) => listCell(credentials?.map(formatCredential) ?? null) },
  { name: 'expertise', cell: ({ expertise }) => listCell(expertise) },
  { name: 'yearsExperience', cell: ({ yearsExperience }) => yearsExperience },
  { name: 'salary', cell: ({ pay }) => (pay?.kind === 'salary' ? pay.annual / 100 : null) },
  { name: 'schedule', cell: ({ pay }) => (pay?.kind === 'schedule' ? pay.schedule : null) },
  { name: 'step', cell: ({ pay }) => (pay?.kind === 'schedule' ? pay.step : null) },
  { name: 'lane', cell: ({ pay }) => (pay?.kind === 'schedule' ? pay.lane : null) },
  {
    name: 'leadEligible',
    cell: ({ isLeadEligible }) => (isLeadEligible === null ? null : formatYesNo(isLeadEligible)),
  },
  { name: 'absenceDays', cell: ({ absenceDays }) => absenceDays },
];

const requestColumns: readonly SideColumn<CourseRequest>[] = [
  { name: 'studentId', cell: ({ studentId }) => studentId },
  { name: 'courseId', cell: ({ courseId }) => courseId },
  { name: 'priority', cell: ({ priority }) => priority },
  { name: 'alternate', cell: ({ isAlternate }) => formatYesNo(isAlternate) },
];

const absenceColumns: readonly SideColumn<Absence>[] = [
  { name: 'staffId', cell: ({ staffId }) => staffId },
  { name: 'date', cell: ({ date }) => date },
  { name: 'dayShare', cell: ({ dayShare }) => dayShare / 1000 },
];

/** Which `measure.`, `group.` and `audit.` columns there are depends on the students. */
function studentColumns(students: readonly Student[]): readonly SideColumn<Student>[] {
  const names = (field: 'measures' | 'groups' | 'audits'): readonly string[] =>
    [...new Set(students.flatMap((student) => Object.keys(student[field])))].toSorted(compareText);
  const isTold = students.some((student) => student.supports !== null);
  return [
    { name: 'sourcedId', cell: ({ id }) => id },
    ...(isTold
      ? [
          {
            name: 'supports',
            cell: ({ supports }: Student) => (supports === null ? unknownSupports : supports.join(';')),
          },
        ]
      : []),
    ...names('measures').map((name) => ({
      name: `measure.${name}`,
      cell: ({ measures }: Student) => measures[name] ?? null,
    })),
    ...names('groups').map((name) => ({
      name: `group.${name}`,
      cell: ({ groups }: Student) => groups[name] ?? null,
    })),
    ...names('audits').map((name) => ({
      name: `audit.${name}`,
      cell: ({ audits }: Student) => audits[name] ?? null,
    })),
  ];
}

/** The table without its blank columns, the first `keys` of which always stay; no file where nothing but them is told. */
function tableFile<Row>(
  name: string,
  columns: readonly SideColumn<Row>[],
  rows: readonly Row[],
  keys: number,
): readonly BundleFile[] {
  const told = columns.filter(
    ({ cell }, index) => keys === 0 || index < keys || rows.some((row) => cell(row) !== null),
  );
  if (told.length === keys) return [];
  return [
    {
      name,
      text: csvText(
        told.map((column) => column.name),
        rows.map((row) => told.map(({ cell }) => cell(row))),
      ),
    },
  ];
}

/** A list in one cell; `none` tells it from a list that nobody gave. */
function listCell(items: readonly string[] | null): string | null {
  if (items === null) return null;
  return items.length === 0 ? 'none' : items.join(';');
}

function formatCredential({ label, from, to }: Credential): string {
  return `${label}:${from}-${to}`;
}
