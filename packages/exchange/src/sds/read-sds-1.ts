import type { TablesByName } from '../oneroster/read-oneroster.ts';
import type { PersonRole } from '../roster/draft.ts';
import { putRecord } from '../roster/put-record.ts';
import { readRows, type ReadContext, type RowHandler } from '../roster/read-context.ts';
import { isUsableId, readDate, readList, readStudentGrade, type Place } from '../roster/read-fields.ts';
import type { Header } from '../tabular/header.ts';
import { cellAt, ownText } from '../tabular/records.ts';
import type { Row, Table } from '../tabular/table.ts';
import { dataSync1Columns, type DataSync1Table } from './columns.ts';

const tableOrder: readonly DataSync1Table[] = [
  'school',
  'section',
  'student',
  'teacher',
  'studentenrollment',
  'teacherroster',
];

/**
 * Reads School Data Sync v1, with United States or United Kingdom headers, into the draft, replacing what it held. A section's row also
 * holds its session and its course.
 */
export async function readDataSync1(tables: TablesByName, context: ReadContext): Promise<void> {
  const { draft, log } = context;
  for (const kind of ['orgs', 'terms', 'courses', 'classes', 'people'] as const)
    draft[kind].beginFile('bulk');
  for (const name of tableOrder) {
    const table = tables.get(name);
    if (table === undefined) {
      log.report('missing-required-file', {
        file: `${name}.csv`,
        message: `There is no file for the table ${name}`,
      });
      continue;
    }
    const isEnrollment = name === 'studentenrollment' || name === 'teacherroster';
    if (isEnrollment)
      draft.enrollments.beginFile(table.file, name === 'studentenrollment' ? 'bulk' : 'delta');
    const layout = {
      table: table.name,
      columns: dataSync1Columns[name],
      idColumn: isEnrollment ? null : 'id',
    };
    await readRows(context, table, layout, (header) => handlerFor(name, { context, table, header }));
  }
}

interface Reading {
  readonly context: ReadContext;
  readonly table: Table;
  readonly header: Header;
}

function handlerFor(name: DataSync1Table, reading: Reading): RowHandler {
  switch (name) {
    case 'school':
      return schoolHandler(reading);
    case 'section':
      return sectionHandler(reading);
    case 'student':
      return personHandler(reading, 'student');
    case 'teacher':
      return personHandler(reading, 'teacher');
    case 'studentenrollment':
      return enrollmentHandler(reading, 'student');
    case 'teacherroster':
      return enrollmentHandler(reading, 'teacher');
    default:
      return name satisfies never;
  }
}

function schoolHandler({ context, table, header }: Reading): RowHandler {
  return (row) => {
    const text = textReader(header, row);
    const id = text('id') ?? '';
    if (!isUsableId(id, placeOf(table, row, 'SIS ID'), context.log)) return false;
    const origin = { file: table.file, line: row.line };
    return putRecord(context, 'orgs', {
      id,
      name: text('name') ?? id,
      isSchool: true,
      identifier: text('ncesId'),
      parentId: null,
      origin,
    });
  };
}

function sectionHandler({ context, table, header }: Reading): RowHandler {
  const { draft, log } = context;
  return (row) => {
    const text = textReader(header, row);
    const id = text('id') ?? '';
    const schoolId = text('schoolId') ?? '';
    if (
      !isUsableId(id, placeOf(table, row, 'SIS ID'), log) ||
      !isUsableId(schoolId, placeOf(table, row, 'School SIS ID'), log)
    )
      return false;
    if (isOutOfUse(text('status'), placeOf(table, row, 'Status'), context)) return false;
    const origin = { file: table.file, line: row.line };
    const termId = text('termId') ?? text('termName');
    if (termId !== null && draft.terms.get(termId) === undefined) {
      draft.terms.put({
        id: termId,
        title: text('termName') ?? termId,
        kind: 'term',
        start: readDate(
          text('termStart') ?? '',
          context.dateOrder,
          placeOf(table, row, 'Term StartDate'),
          log,
        ),
        end: readDate(text('termEnd') ?? '', context.dateOrder, placeOf(table, row, 'Term EndDate'), log),
        parentId: null,
        schoolYear: null,
        origin,
      });
    }
    const courseId = text('courseId') ?? text('courseCode') ?? text('courseTitle');
    const subjects = text('subject');
    if (courseId !== null && draft.courses.get(courseId) === undefined) {
      draft.courses.put({
        id: courseId,
        title: text('courseTitle') ?? courseId,
        code: text('courseCode'),
        grades: [],
        subjects: subjects === null ? [] : [subjects],
        subjectCodes: [],
        orgId: null,
        origin,
      });
    }
    return putRecord(context, 'classes', {
      id,
      title: text('title') ?? id,
      kind: 'scheduled',
      schoolId,
      courseId,
      grades: [],
      termIds: termId === null ? [] : [termId],
      subjects: [],
      subjectCodes: [],
      periods: context.share(readList(text('periods') ?? '', placeOf(table, row, 'Periods'), log)),
      room: null,
      origin,
    });
  };
}

function personHandler({ context, table, header }: Reading, role: PersonRole): RowHandler {
  return (row) => {
    const text = textReader(header, row);
    const id = text('id') ?? '';
    const schoolId = text('schoolId') ?? '';
    if (!isUsableId(id, placeOf(table, row, 'SIS ID'), context.log)) return false;
    if (!isUsableId(schoolId, placeOf(table, row, 'School SIS ID'), context.log)) return false;
    if (isOutOfUse(text('status'), placeOf(table, row, 'Status'), context)) return false;
    const name = { given: text('givenName') ?? '', family: text('familyName') ?? '' };
    return putRecord(context, 'people', {
      id,
      name: name.given === '' && name.family === '' ? null : name,
      grade:
        role === 'student'
          ? readStudentGrade(text('grade') ?? '', placeOf(table, row, 'Grade'), context.log)
          : null,
      roles: context.share([{ orgId: schoolId, role }]),
      origin: { file: table.file, line: row.line },
    });
  };
}

function enrollmentHandler({ context, table, header }: Reading, role: 'student' | 'teacher'): RowHandler {
  const [klass, person] = [header.indexOf('classId'), header.indexOf('personId')];
  return (row) => {
    const classId = cellAt(row, klass);
    const personId = cellAt(row, person);
    if (!isUsableId(classId, placeOf(table, row, 'Section SIS ID'), context.log)) return false;
    if (!isUsableId(personId, placeOf(table, row, 'SIS ID'), context.log)) return false;
    context.draft.enrollments.put({ id: '', classId, personId, role, isPrimary: null, line: row.line });
    return true;
  };
}

function isOutOfUse(status: string | null, place: Place, { log }: ReadContext): boolean {
  if (status === null || status.toLowerCase() === 'active') return false;
  log.report('inactive-row', { ...place, value: status, message: `The row has the status "${status}"` });
  return true;
}

function placeOf(table: Table, row: Row, column: string): Place {
  return { file: table.file, line: row.line, column };
}

function textReader(header: Header, row: Row): (column: string) => string | null {
  return (column) => {
    const text = cellAt(row, header.indexOf(column));
    return text === '' ? null : ownText(text);
  };
}
