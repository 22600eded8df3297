import type { Header } from '../tabular/header.ts';
import { cellAt, ownText } from '../tabular/records.ts';
import type { Row } from '../tabular/table.ts';
import type { OrgRole, RosterDraft } from '../roster/draft.ts';
import { enrollmentRoleOf, readPersonRole } from '../roster/person-role.ts';
import type { ReadContext, RowHandler } from '../roster/read-context.ts';
import {
  isUsableId,
  readBoolean,
  readDate,
  readGrades,
  readList,
  readStudentGrade,
  readWord,
  type Place,
} from '../roster/read-fields.ts';
import { putRecord, type RecordKind } from '../roster/put-record.ts';
import { readSchoolYear, sessionKinds } from '../roster/school-year.ts';
import type { RosterTable } from './columns.ts';
import { readStatus } from './status.ts';

/** A table being read: what its rows are read with. */
interface TableReading {
  readonly context: ReadContext;
  readonly header: Header;
  readonly file: string;
  /** Counts rows that carry a status or a date, which bulk files should not. */
  onStatus(): void;
}

/** Makes the handler of a table's rows: each turns one row into one record of the draft. */
export function rowHandlerFor(table: RosterTable, reading: TableReading): RowHandler {
  switch (table) {
    case 'orgs':
      return orgHandler(reading);
    case 'academicSessions':
      return sessionHandler(reading);
    case 'courses':
      return courseHandler(reading);
    case 'classes':
      return classHandler(reading);
    case 'users':
      return userHandler(reading);
    case 'roles':
      return roleHandler(reading);
    case 'enrollments':
      return enrollmentHandler(reading);
    default:
      return table satisfies never;
  }
}

const orgTypes = ['department', 'school', 'district', 'local', 'state', 'national'] as const;

function orgHandler(reading: TableReading): RowHandler {
  const { context, at } = access(reading);
  const [name, type, identifier, parent] = at('name', 'type', 'identifier', 'parentSourcedId');
  return recordHandler(reading, 'orgs', (row, id, place) => {
    // Anything unknown is read as an organization that is not a school.
    const known = readWord(cellAt(row, type), orgTypes, 'department', place('type'), context.log);
    return {
      id,
      name: ownText(cellAt(row, name)) || id,
      isSchool: known === 'school',
      identifier: textOf(row, identifier),
      parentId: textOf(row, parent),
      origin: { file: reading.file, line: row.line },
    };
  });
}

function sessionHandler(reading: TableReading): RowHandler {
  const { context, at } = access(reading);
  const [title, type, start, end, parent, year] = at(
    'title',
    'type',
    'startDate',
    'endDate',
    'parentSourcedId',
    'schoolYear',
  );
  return recordHandler(reading, 'terms', (row, id, place) => ({
    id,
    title: ownText(cellAt(row, title)) || id,
    kind: readWord(cellAt(row, type), sessionKinds, 'term', place('type'), context.log),
    start: readDate(cellAt(row, start), context.dateOrder, place('startDate'), context.log),
    end: readDate(cellAt(row, end), context.dateOrder, place('endDate'), context.log),
    parentId: textOf(row, parent),
    schoolYear: readSchoolYear(cellAt(row, year), place('schoolYear'), context.log),
    origin: { file: reading.file, line: row.line },
  }));
}

function courseHandler(reading: TableReading): RowHandler {
  const { context, at } = access(reading);
  const [title, code, grades, subjects, codes, org] = at(
    'title',
    'courseCode',
    'grades',
    'subjects',
    'subjectCodes',
    'orgSourcedId',
  );
  return recordHandler(reading, 'courses', (row, id, place) => ({
    id,
    title: ownText(cellAt(row, title)) || id,
    code: textOf(row, code),
    grades: context.share(readGrades(cellAt(row, grades), place('grades'), context.log)),
    subjects: listOf(row, subjects, place('subjects'), context),
    subjectCodes: listOf(row, codes, place('subjectCodes'), context),
    orgId: textOf(row, org),
    origin: { file: reading.file, line: row.line },
  }));
}

const classTypes = ['homeroom', 'scheduled'] as const;

function classHandler(reading: TableReading): RowHandler {
  const { context, at } = access(reading);
  const [title, grades, course, type, room, school, terms] = at(
    'title',
    'grades',
    'courseSourcedId',
    'classType',
    'location',
    'schoolSourcedId',
    'termSourcedIds',
  );
  const [subjects, codes, periods] = at('subjects', 'subjectCodes', 'periods');
  return recordHandler(reading, 'classes', (row, id, place) => {
    const schoolId = cellAt(row, school);
    if (!isUsableId(schoolId, place('schoolSourcedId'), context.log)) return null;
    return {
      id,
      title: ownText(cellAt(row, title)) || id,
      kind: readWord(cellAt(row, type), classTypes, 'scheduled', place('classType'), context.log),
      schoolId: ownText(schoolId),
      courseId: textOf(row, course),
      grades: context.share(readGrades(cellAt(row, grades), place('grades'), context.log)),
      termIds: listOf(row, terms, place('termSourcedIds'), context),
      subjects: listOf(row, subjects, place('subjects'), context),
      subjectCodes: listOf(row, codes, place('subjectCodes'), context),
      periods: listOf(row, periods, place('periods'), context),
      room: textOf(row, room),
      origin: { file: reading.file, line: row.line },
    };
  });
}

function userHandler(reading: TableReading): RowHandler {
  const { context, at } = access(reading);
  const [enabled, orgs, role, given, family, grades] = at(
    'enabledUser',
    'orgSourcedIds',
    'role',
    'givenName',
    'familyName',
    'grades',
  );
  return recordHandler(reading, 'people', (row, id, place) => {
    readBoolean(cellAt(row, enabled), place('enabledUser'), context.log);
    let roles: readonly OrgRole[] = [];
    let isStudent = role === -1;
    if (role !== -1) {
      const said = readPersonRole(cellAt(row, role), place('role'), context.log);
      if (said === null) return null;
      isStudent = said === 'student';
      const orgIds = listOf(row, orgs, place('orgSourcedIds'), context);
      // A person without an organization still has a role.
      roles = context.share((orgIds.length === 0 ? [''] : orgIds).map((orgId) => ({ orgId, role: said })));
    }
    const name = { given: ownText(cellAt(row, given)), family: ownText(cellAt(row, family)) };
    return {
      id,
      name: name.given === '' && name.family === '' ? null : name,
      grade: isStudent ? readStudentGrade(cellAt(row, grades), place('grades'), context.log) : null,
      roles,
      origin: { file: reading.file, line: row.line },
    };
  });
}

function roleHandler(reading: TableReading): RowHandler {
  const { context, at } = access(reading);
  const [user, role, org, grade] = at('userSourcedId', 'role', 'orgSourcedId', 'grades');
  return recordHandler(reading, 'roles', (row, id, place) => {
    const [personId, orgId] = [cellAt(row, user), cellAt(row, org)];
    if (
      !isUsableId(personId, place('userSourcedId'), context.log) ||
      !isUsableId(orgId, place('orgSourcedId'), context.log)
    )
      return null;
    const said = readPersonRole(cellAt(row, role), place('role'), context.log);
    if (said === null) return null;
    return {
      id,
      personId: ownText(personId),
      orgId: ownText(orgId),
      role: said,
      grade: said === 'student' ? readStudentGrade(cellAt(row, grade), place('grades'), context.log) : null,
      origin: { file: reading.file, line: row.line },
    };
  });
}

function enrollmentHandler(reading: TableReading): RowHandler {
  const { context, at, file } = access(reading);
  const { log, dateOrder, draft } = context;
  const [id, status, modified, klass, user, role, primary] = at(
    'sourcedId',
    'status',
    'dateLastModified',
    'classSourcedId',
    'userSourcedId',
    'role',
    'primary',
  );
  const [begin, end] = at('beginDate', 'endDate');
  return (row) => {
    const place = (column: string): Place => ({ file, line: row.line, column });
    const statusCell = cellAt(row, status);
    const changed = cellAt(row, modified);
    if (statusCell !== '' || changed !== '') reading.onStatus();
    readDate(changed, context.dateOrder, place('dateLastModified'), context.log);
    const rowId = cellAt(row, id);
    if (id !== -1 && !isUsableId(rowId, place('sourcedId'), log)) return false;
    const wanted = readStatus(statusCell, place('status'), log);
    if (wanted === null) return false;
    if (wanted === 'removed') {
      draft.enrollments.remove(rowId);
      log.report('removed-row', {
        ...place('status'),
        value: statusCell,
        message: `The enrollment ${rowId} is to be deleted`,
      });
      return false;
    }
    const classId = cellAt(row, klass);
    const personId = cellAt(row, user);
    if (
      !isUsableId(classId, place('classSourcedId'), log) ||
      !isUsableId(personId, place('userSourcedId'), log)
    )
      return false;
    const said = readPersonRole(cellAt(row, role), place('role'), log);
    const doing = said === null ? null : enrollmentRoleOf(said);
    if (doing === null) return false;
    const from = readDate(cellAt(row, begin), dateOrder, place('beginDate'), log);
    const until = readDate(cellAt(row, end), dateOrder, place('endDate'), log);
    if (!isCurrent(from, until, context.asOf)) {
      draft.enrollments.remove(rowId);
      return false;
    }
    const isPrimary = readBoolean(cellAt(row, primary), place('primary'), log);
    const outcome = draft.enrollments.put({
      id: rowId,
      classId,
      personId,
      role: doing,
      isPrimary,
      line: row.line,
    });
    if (outcome === 'duplicate')
      log.report('duplicate-row', {
        ...place('sourcedId'),
        value: rowId,
        message: `The enrollment ${rowId} stands in the file twice`,
      });
    if (outcome === 'conflict') {
      log.report('conflicting-id', {
        ...place('sourcedId'),
        value: rowId,
        message: `The enrollment id ${rowId} stands in the file twice, for different classes, people or roles`,
      });
    }
    return outcome === 'added' || outcome === 'replaced';
  };
}

/** Whether an enrollment holds on a date; its end is exclusive. */
function isCurrent(from: string | null, until: string | null, asOf: string | null): boolean {
  return asOf === null || ((from === null || from <= asOf) && (until === null || asOf < until));
}

/** A handler for tables of records: id and status are read here, the rest by `recordOf`, which may refuse the row with null. */
function recordHandler<Kind extends RecordKind>(
  reading: TableReading,
  kind: Kind,
  recordOf: (
    row: Row,
    id: string,
    place: (column: string) => Place,
  ) => Parameters<RosterDraft[Kind]['put']>[0] | null,
): RowHandler {
  const { context, at, file } = access(reading);
  const [id, status, modified] = at('sourcedId', 'status', 'dateLastModified');
  return (row) => {
    const place = (column: string): Place => ({ file, line: row.line, column });
    const statusCell = cellAt(row, status);
    const changed = cellAt(row, modified);
    if (statusCell !== '' || changed !== '') reading.onStatus();
    readDate(changed, context.dateOrder, place('dateLastModified'), context.log);
    // A row of a table without ids is told from others by all it says.
    const rowId = id === -1 ? JSON.stringify(row.cells) : ownText(cellAt(row, id));
    if (!isUsableId(rowId, place('sourcedId'), context.log)) return false;
    const wanted = readStatus(statusCell, place('status'), context.log);
    if (wanted === 'active') {
      const record = recordOf(row, rowId, place);
      return record !== null && putRecord(context, kind, record);
    }
    context.draft[kind].remove(rowId);
    if (wanted === 'removed') {
      context.log.report('removed-row', {
        ...place('status'),
        value: statusCell,
        message: `${rowId} is to be deleted`,
      });
    }
    return false;
  };
}

interface Access extends TableReading {
  /** The cells' indexes of the named columns, in their order. */
  readonly at: <Names extends readonly string[]>(...names: Names) => { readonly [At in keyof Names]: number };
}

function access(reading: TableReading): Access {
  return {
    ...reading,
    // Mapping a tuple keeps its length; the library's type for map does not say so.
    at: (...names) =>
      names.map((name) => reading.header.indexOf(name)) as { [At in keyof typeof names]: number },
  };
}

function textOf(row: Row, index: number): string | null {
  const text = cellAt(row, index);
  return text === '' ? null : ownText(text);
}

function listOf(row: Row, index: number, place: Place, context: ReadContext): readonly string[] {
  return context.share(readList(cellAt(row, index), place, context.log).map(ownText));
}
