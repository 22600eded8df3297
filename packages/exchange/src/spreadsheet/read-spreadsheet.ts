import type { PersonName } from '@staffroom/school';
import type { PersonRole } from '../roster/draft.ts';
import { readPersonRole } from '../roster/person-role.ts';
import { putRecord } from '../roster/put-record.ts';
import { readRows, type ReadContext, type RowHandler } from '../roster/read-context.ts';
import { isUsableId, readGrades, readList, readStudentGrade, type Place } from '../roster/read-fields.ts';
import { NotARosterError } from '../roster/not-a-roster-error.ts';
import type { ColumnSpec } from '../tabular/header.ts';
import { cellAt, ownText } from '../tabular/records.ts';
import type { Table } from '../tabular/table.ts';
import type { TableSource } from '../tabular/table-source.ts';
import type { ColumnRef, MappedTable, Mapping } from './mapping.ts';

const order: readonly MappedTable[] = ['students', 'staff', 'sections', 'enrollments'];
const idColumns: Readonly<Record<MappedTable, string | null>> = {
  students: 'id',
  staff: 'id',
  sections: 'sectionId',
  enrollments: null,
};

/**
 * Reads a spreadsheet into the draft by a mapping, replacing what it held. A class without an id gets one from its title, period
 * and teacher; a teacher without an id is known by name. People who stand only in the enrollments are made from there.
 * Throws NotARosterError where a file or sheet that the mapping names is not there.
 */
export async function readSpreadsheet(
  source: TableSource,
  mapping: Mapping,
  context: ReadContext,
): Promise<void> {
  const { draft } = context;
  for (const kind of ['orgs', 'terms', 'courses', 'classes', 'people'] as const)
    draft[kind].beginFile('bulk');
  const schoolId = mapping.school.id;
  const origin = { file: 'mapping', line: 0 };
  draft.orgs.put({
    id: schoolId,
    name: mapping.school.name,
    isSchool: true,
    identifier: null,
    parentId: null,
    origin,
  });
  if (mapping.school.schoolYear !== undefined) {
    const year = String(mapping.school.schoolYear);
    draft.terms.put({
      id: year,
      title: year,
      kind: 'schoolYear',
      start: null,
      end: null,
      parentId: null,
      schoolYear: mapping.school.schoolYear,
      origin,
    });
  }
  for (const name of order) {
    const spec = mapping[name];
    if (spec === undefined) continue;
    const table = tableFor(source, name, spec);
    if (name === 'sections' || name === 'enrollments')
      draft.enrollments.beginFile(
        table.file,
        name === 'sections' || mapping.sections === undefined ? 'bulk' : 'delta',
      );
    const columns: Readonly<Record<string, ColumnRef | undefined>> = spec.columns;
    const layout = {
      table: name,
      columns: columnSpecs(columns),
      idColumn: idColumns[name],
      placed: { places: placesOf(columns), hasHeader: spec.header },
    };
    await readRows(context, table, layout, ({ indexOf }) =>
      handlerFor(name, {
        context,
        table,
        schoolId,
        hasSections: mapping.sections !== undefined,
        columns,
        indexOf,
      }),
    );
  }
}

function placesOf(columns: Readonly<Record<string, ColumnRef | undefined>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(columns).flatMap(([name, ref]) =>
      typeof ref === 'number' ? [[name, ref - 1] as const] : [],
    ),
  );
}

function columnSpecs(columns: Readonly<Record<string, ColumnRef | undefined>>): readonly ColumnSpec[] {
  // A header the mapping names must be there: the mapping was made for another file otherwise.
  return Object.entries(columns).flatMap(([name, ref]) =>
    typeof ref === 'string' ? [{ name, header: ref, isRequired: true, isOnlyByHeader: true }] : [],
  );
}

function tableFor(
  source: TableSource,
  name: MappedTable,
  spec: { readonly file?: string | undefined; readonly sheet?: string | undefined },
): Table {
  const wanted = spec.sheet ?? spec.file;
  const bare = (text: string): string => text.toLowerCase().replace(/\.(csv|tsv|txt|xlsx)$/, '');
  const table =
    wanted === undefined
      ? source.tables[0]
      : source.tables.find(
          (one) => bare(one.name) === bare(wanted) || one.file.toLowerCase() === wanted.toLowerCase(),
        );
  if (table !== undefined) return table;
  const known = source.tables.map((one) => one.name).join(', ');
  throw new NotARosterError(
    `${source.path} has no file or sheet "${wanted ?? ''}", which the mapping names for ${name}; it has ${known}`,
  );
}

interface Reading {
  readonly context: ReadContext;
  readonly table: Table;
  readonly schoolId: string;
  /** Whether classes have a table of their own. */
  readonly hasSections: boolean;
  readonly columns: Readonly<Record<string, ColumnRef | undefined>>;
  readonly indexOf: (column: string) => number;
}

/** A row by the names of the mapping. */
interface MappedRow {
  readonly line: number;
  text(column: string): string;
  place(column: string): Place;
}

function handlerFor(name: MappedTable, reading: Reading): RowHandler {
  const { table, columns, indexOf } = reading;
  const readRow = handlers[name](reading);
  return (row) =>
    readRow({
      line: row.line,
      text: (column) => ownText(cellAt(row, indexOf(column))),
      place: (column) => ({ file: table.file, line: row.line, column: String(columns[column] ?? column) }),
    });
}

const handlers: Readonly<Record<MappedTable, (reading: Reading) => (row: MappedRow) => boolean>> = {
  students: (reading) => (row) => {
    const id = row.text('id');
    if (!isUsableId(id, row.place('id'), reading.context.log)) return false;
    const grade = readStudentGrade(row.text('grade'), row.place('grade'), reading.context.log);
    return putPerson(reading, row, id, nameOf(row, 'name', 'givenName', 'familyName'), 'student', grade);
  },
  staff: (reading) => (row) => {
    const id = row.text('id');
    if (!isUsableId(id, row.place('id'), reading.context.log)) return false;
    const kind = row.text('kind');
    const role = kind === '' ? 'teacher' : readPersonRole(kind, row.place('kind'), reading.context.log);
    return (
      role !== null && putPerson(reading, row, id, nameOf(row, 'name', 'givenName', 'familyName'), role, null)
    );
  },
  sections: (reading) => (row) => putClass(reading, row) !== null,
  enrollments: (reading) => (row) => {
    const { context } = reading;
    const personId = row.text('studentId');
    if (!isUsableId(personId, row.place('studentId'), context.log)) return false;
    const classId = reading.hasSections ? knownClass(reading, row) : putClass(reading, row);
    if (classId === null) return false;
    if (context.draft.people.get(personId) === undefined) {
      const grade = readStudentGrade(row.text('studentGrade'), row.place('studentGrade'), context.log);
      putPerson(
        reading,
        row,
        personId,
        nameOf(row, 'studentName', 'studentGivenName', 'studentFamilyName'),
        'student',
        grade,
      );
    }
    context.draft.enrollments.put({
      id: '',
      classId,
      personId,
      role: 'student',
      isPrimary: null,
      line: row.line,
    });
    return true;
  },
};

function putPerson(
  { context, schoolId, table }: Reading,
  row: MappedRow,
  id: string,
  name: PersonName | null,
  role: PersonRole,
  grade: ReturnType<typeof readStudentGrade>,
): boolean {
  const roles = context.share([{ orgId: schoolId, role }]);
  return putRecord(context, 'people', {
    id,
    name,
    grade,
    roles,
    origin: { file: table.file, line: row.line },
  });
}

function knownClass({ context }: Reading, row: MappedRow): string | null {
  const id = row.text('sectionId');
  if (!isUsableId(id, row.place('sectionId'), context.log)) return null;
  if (context.draft.classes.get(id) !== undefined) return id;
  context.log.report('unknown-class', {
    ...row.place('sectionId'),
    value: id,
    message: `The class ${id} is not among the sections`,
  });
  return null;
}

/** The class of a row, made when it is first met; its id, or null where the row names no class. */
function putClass(reading: Reading, row: MappedRow): string | null {
  const { context, schoolId, table } = reading;
  const { draft, log } = context;
  const courseTitle = row.text('courseTitle');
  const title = row.text('sectionTitle') || courseTitle;
  const teacherName = row.text('teacherName');
  const teacherId = row.text('teacherId') || teacherName;
  const period = row.text('period');
  const id =
    row.text('sectionId') ||
    (title === '' ? '' : [title, period, teacherId].filter((part) => part !== '').join(' | '));
  if (!isUsableId(id, row.place('sectionId'), log)) return null;
  const origin = { file: table.file, line: row.line };
  if (draft.classes.get(id) === undefined) {
    const termId = row.text('term');
    if (termId !== '' && draft.terms.get(termId) === undefined) {
      draft.terms.put({
        id: termId,
        title: termId,
        kind: 'term',
        start: null,
        end: null,
        parentId: null,
        schoolYear: null,
        origin,
      });
    }
    const courseId = row.text('courseId') || courseTitle;
    const subject = row.text('subject');
    const subjects = subject === '' ? [] : [subject];
    const grades = context.share(readGrades(row.text('grade'), row.place('grade'), log));
    if (courseId !== '' && draft.courses.get(courseId) === undefined) {
      draft.courses.put({
        id: courseId,
        title: courseTitle || title || courseId,
        code: null,
        grades,
        subjects,
        subjectCodes: [],
        orgId: null,
        origin,
      });
    }
    draft.classes.put({
      id,
      title: title || id,
      kind: 'scheduled',
      schoolId,
      courseId: courseId === '' ? null : courseId,
      grades,
      termIds: context.share(termId === '' ? [] : [termId]),
      subjects: context.share(subjects),
      subjectCodes: [],
      periods: context.share(readList(period, row.place('period'), log)),
      room: row.text('room') || null,
      origin,
    });
  }
  const coTeachers = row
    .text('coTeacherIds')
    .split(/[;,|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  // Where co-teachers stand apart, the teacher of the row is the teacher of record.
  const hasCoColumn = reading.columns['coTeacherIds'] !== undefined;
  for (const [at, adult] of [teacherId, ...coTeachers].entries()) {
    if (adult === '') continue;
    if (draft.people.get(adult) === undefined)
      putPerson(reading, row, adult, at === 0 ? personName(teacherName) : null, 'teacher', null);
    const key = JSON.stringify([id, adult]);
    draft.enrollments.put({
      id: key,
      classId: id,
      personId: adult,
      role: 'teacher',
      isPrimary: hasCoColumn ? at === 0 : null,
      line: row.line,
    });
  }
  return id;
}

function nameOf(row: MappedRow, whole: string, given: string, family: string): PersonName | null {
  const name = { given: row.text(given), family: row.text(family) };
  return name.given === '' && name.family === '' ? personName(row.text(whole)) : name;
}

/** `Family, Given` or `Given Family`; a single word is the family name. Null for nothing. */
export function personName(text: string): PersonName | null {
  if (text === '') return null;
  const comma = text.indexOf(',');
  if (comma !== -1) return { given: text.slice(comma + 1).trim(), family: text.slice(0, comma).trim() };
  const space = text.lastIndexOf(' ');
  return { given: space === -1 ? '' : text.slice(0, space).trim(), family: text.slice(space + 1) };
}
