import { parseGrade, parseSubject } from '@staffroom/school';
import { stringify } from 'yaml';
import { bareName } from '../tabular/header.ts';
import type { Row, Table } from '../tabular/table.ts';
import type { TableSource } from '../tabular/table-source.ts';
import type { ColumnRef, MappedTable } from './mapping.ts';

/** What may be found in a table, before it is known which table it is. */
type Meaning =
  | 'studentId'
  | 'studentName'
  | 'givenName'
  | 'familyName'
  | 'grade'
  | 'sectionId'
  | 'sectionTitle'
  | 'courseId'
  | 'courseTitle'
  | 'subject'
  | 'period'
  | 'term'
  | 'room'
  | 'teacherId'
  | 'teacherName'
  | 'coTeacherIds';

/** Headers as districts write them, in bare letters, the likeliest first. */
const headerWords: Readonly<Record<Meaning, readonly string[]>> = {
  studentId: [
    'studentid',
    'studentnumber',
    'studentno',
    'stunumber',
    'idnumber',
    'stuid',
    'pupilid',
    'studentsourcedid',
    'localstudentid',
    'sisid',
    'studentsisid',
    'stateid',
    'sourcedid',
    'id',
  ],
  studentName: ['studentname', 'student', 'pupil', 'pupilname', 'fullname', 'name', 'lastfirst'],
  givenName: ['firstname', 'givenname', 'studentfirstname', 'studentfirst', 'first'],
  familyName: ['lastname', 'familyname', 'studentlastname', 'studentlast', 'surname', 'last'],
  grade: ['grade', 'gradelevel', 'gr', 'grd', 'studentgrade', 'currentgrade', 'gradelvl'],
  sectionId: [
    'sectionid',
    'sectionnumber',
    'classid',
    'section',
    'sectionno',
    'sectnumber',
    'sect',
    'crn',
    'sectionsisid',
    'classnumber',
  ],
  sectionTitle: ['sectiontitle', 'sectionname', 'classname', 'classtitle', 'class'],
  courseId: ['courseid', 'coursenumber', 'coursecode', 'courseno', 'crs'],
  courseTitle: ['coursetitle', 'coursename', 'course', 'coursedescription'],
  subject: ['subject', 'subjectarea', 'department', 'dept', 'coursesubject'],
  period: ['period', 'periods', 'per', 'pd', 'block', 'expression', 'classperiod'],
  term: ['term', 'semester', 'session', 'termid', 'termname'],
  room: ['room', 'location', 'roomnumber', 'rm'],
  teacherId: [
    'teacherid',
    'staffid',
    'employeeid',
    'instructorid',
    'teachernumber',
    'teachersourcedid',
    'teachersisid',
  ],
  teacherName: [
    'teachername',
    'teacher',
    'instructor',
    'teacherofrecord',
    'staffname',
    'instructorname',
    'primaryteacher',
  ],
  coTeacherIds: [
    'coteacherids',
    'coteacherid',
    'coteachers',
    'coteacher',
    'secondaryteacher',
    'teacher2',
    'additionalteachers',
  ],
};
// The meanings in the order above; the cast restores the keys that Object.keys forgets.
const meanings = Object.keys(headerWords) as Meaning[];

interface TableGuess {
  readonly table: Table;
  readonly hasHeader: boolean;
  readonly columns: ReadonlyMap<Meaning, ColumnRef>;
}

/**
 * Proposes a mapping for a spreadsheet from its headers, or from its values where it has none: YAML text that the reader accepts,
 * to be checked by a person. Null where no table looks like students or enrollments.
 */
export async function proposeMapping(source: TableSource): Promise<string | null> {
  const proposal = new Map<MappedTable, object>();
  for (const table of source.tables) {
    const guess = await guessTable(table);
    const kind = guess === null ? null : kindOf(guess);
    if (guess === null || kind === null || proposal.has(kind)) continue;
    const place =
      source.kind === 'workbook'
        ? { sheet: table.name }
        : source.tables.length > 1
          ? { file: table.name }
          : {};
    proposal.set(kind, {
      ...place,
      ...(guess.hasHeader ? {} : { header: false }),
      columns: columnsFor(kind, guess.columns),
    });
  }
  if (!proposal.has('students') && !proposal.has('enrollments')) return null;
  const text = stringify({
    format: 1,
    school: { name: 'Name of the school' },
    ...Object.fromEntries(proposal),
  });
  return `# Proposed from the files: check every column, and write the name of the school.\n${text}`;
}

/** How many rows may stand above the header. */
const mostRowsAbove = 9;

async function guessTable(table: Table): Promise<TableGuess | null> {
  const rows = await firstRows(table, 200);
  if (rows.length === 0) return null;
  for (const { cells } of rows.slice(0, mostRowsAbove + 1)) {
    const byHeader = matchWords(cells);
    if (byHeader.size >= 2) return { table, hasHeader: true, columns: byHeader };
  }
  return { table, hasHeader: false, columns: matchValues(rows) };
}

async function firstRows(table: Table, count: number): Promise<readonly Row[]> {
  const found: Row[] = [];
  try {
    for await (const { rows } of table.read()) {
      found.push(...rows.filter((row) => row.cells.some((cell) => cell.trim() !== '')));
      if (found.length >= count) break;
    }
  } catch {
    // What could be read before the damage is enough to guess by.
  }
  return found.slice(0, count);
}

function matchWords(cells: readonly string[]): ReadonlyMap<Meaning, ColumnRef> {
  const columns = new Map<Meaning, ColumnRef>();
  const bare = cells.map((cell) => bareName(cell.replace('#', ' number')));
  for (const meaning of meanings) {
    const word = headerWords[meaning].find((one) => bare.includes(one));
    if (word !== undefined) columns.set(meaning, (cells[bare.indexOf(word)] ?? '').trim());
  }
  return columns;
}

/** Which table the columns make: a student and a class in one row are an enrollment. */
function kindOf({ columns }: TableGuess): MappedTable | null {
  const hasClass = columns.has('sectionId') || columns.has('sectionTitle') || columns.has('courseTitle');
  const hasTeacher = columns.has('teacherId') || columns.has('teacherName');
  if (
    columns.has('teacherId') &&
    !hasClass &&
    (columns.has('givenName') || columns.has('teacherName')) &&
    !columns.has('grade')
  )
    return 'staff';
  if (columns.has('studentId') && hasClass) return 'enrollments';
  if (columns.has('sectionId') && hasTeacher) return 'sections';
  return columns.has('studentId') ? 'students' : null;
}

const classMeanings: readonly Meaning[] = [
  'sectionId',
  'sectionTitle',
  'courseId',
  'courseTitle',
  'subject',
  'period',
  'term',
  'room',
  'teacherId',
  'teacherName',
  'coTeacherIds',
];

function columnsFor(
  kind: MappedTable,
  columns: ReadonlyMap<Meaning, ColumnRef>,
): Readonly<Record<string, ColumnRef>> {
  const pick = (entries: readonly (readonly [string, Meaning])[]): Record<string, ColumnRef> => {
    const picked: Record<string, ColumnRef> = {};
    for (const [name, meaning] of entries) {
      const ref = columns.get(meaning);
      if (ref !== undefined) picked[name] = ref;
    }
    return picked;
  };
  const classes = classMeanings.map((meaning) => [meaning, meaning] as const);
  switch (kind) {
    case 'students':
      return pick([
        ['id', 'studentId'],
        ['grade', 'grade'],
        ['name', 'studentName'],
        ['givenName', 'givenName'],
        ['familyName', 'familyName'],
      ]);
    case 'staff':
      return pick([
        ['id', 'teacherId'],
        ['name', 'teacherName'],
        ['givenName', 'givenName'],
        ['familyName', 'familyName'],
      ]);
    case 'sections':
      return pick([...classes, ['grade', 'grade']]);
    case 'enrollments':
      return pick([
        ['studentId', 'studentId'],
        ['studentName', 'studentName'],
        ['studentGivenName', 'givenName'],
        ['studentFamilyName', 'familyName'],
        ['studentGrade', 'grade'],
        ...classes,
      ]);
    default:
      return kind satisfies never;
  }
}

/** Columns by what their values look like, given by place. */
function matchValues(rows: readonly Row[]): ReadonlyMap<Meaning, ColumnRef> {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const columns = new Map<Meaning, ColumnRef>();
  const free = new Set(Array.from({ length: width }, (_, index) => index));
  const valuesOf = (index: number): readonly string[] =>
    rows.map((row) => (row.cells[index] ?? '').trim()).filter((cell) => cell !== '');
  const share = (index: number, test: (cell: string) => boolean): number => {
    const values = valuesOf(index);
    return values.length === 0 ? 0 : values.filter(test).length / values.length;
  };
  const distinct = (index: number): number => new Set(valuesOf(index)).size;
  const take = (
    meaning: Meaning,
    fits: (index: number) => boolean,
    rank: (index: number) => number = (index) => -index,
  ): void => {
    const [best] = [...free].filter(fits).toSorted((a, b) => rank(b) - rank(a) || a - b);
    if (best === undefined) return;
    free.delete(best);
    columns.set(meaning, best + 1);
  };
  const isId = (cell: string): boolean => /^[A-Za-z]{0,3}[-_]?\d{3,}$/.test(cell);
  take('studentId', (index) => share(index, isId) > 0.9, distinct);
  take(
    'courseTitle',
    (index) => share(index, (cell) => /[A-Za-z]{3}/.test(cell) && parseSubject(cell) !== null) > 0.5,
  );
  take('grade', (index) => share(index, (cell) => parseGrade(cell) !== null) > 0.9 && distinct(index) <= 14);
  take('sectionId', (index) => share(index, isId) > 0.9 && distinct(index) < rows.length, distinct);
  const isName = (cell: string): boolean => /^[\p{L}.'-]+(?:, ?| )[\p{L}.' -]+$/u.test(cell);
  // Students outnumber teachers: the name with more values is the student's, if there are about as many as students.
  const studentId = columns.get('studentId');
  const students = typeof studentId === 'number' ? distinct(studentId - 1) : 0;
  take('studentName', (index) => share(index, isName) > 0.8 && distinct(index) * 2 > students, distinct);
  take('teacherName', (index) => share(index, isName) > 0.8, distinct);
  return columns;
}
