import type { ColumnSpec } from '../tabular/header.ts';
import type { RosterTable } from '../oneroster/columns.ts';

const key = (name: string, header = name): ColumnSpec => ({ name, header, isRequired: true });
const column = (name: string, header = name): ColumnSpec => ({ name, header });
const dropped = (name: string): ColumnSpec => ({ name, isDropped: true });

/**
 * Versions 2 and 2.1 are OneRoster with fewer columns, some of them under other names. In 2 a user's row holds the role, in 2.1 a
 * table of roles does. Source: Microsoft Learn, School data format v2 and v2.1 for School Data Sync.
 */
export const dataSyncColumns: Readonly<Record<RosterTable, readonly ColumnSpec[]>> = {
  orgs: [key('sourcedId'), key('name'), column('type'), column('parentSourcedId')],
  academicSessions: [
    key('sourcedId'),
    key('title'),
    column('type'),
    column('schoolYear'),
    column('startDate'),
    column('endDate'),
  ],
  courses: [
    key('sourcedId'),
    column('orgSourcedId'),
    key('title'),
    column('courseCode', 'code'),
    column('schoolYearSourcedId'),
    column('subjectCodes', 'subject'),
    column('grades', 'grade'),
  ],
  classes: [
    key('sourcedId'),
    key('schoolSourcedId', 'orgSourcedId'),
    key('title'),
    column('termSourcedIds', 'sessionSourcedIds'),
    column('courseSourcedId'),
    column('classCode', 'code'),
  ],
  users: [
    key('sourcedId'),
    column('orgSourcedIds'),
    column('username'),
    column('givenName'),
    column('familyName'),
    dropped('password'),
    column('activeDirectoryMatchId'),
    column('email'),
    column('phone'),
    column('sms'),
    column('role'),
    column('grades', 'grade'),
  ],
  roles: [
    key('userSourcedId'),
    key('orgSourcedId'),
    key('role'),
    column('sessionSourcedId'),
    column('grades', 'grade'),
    column('isPrimary'),
    column('roleStartDate'),
    column('roleEndDate'),
  ],
  enrollments: [key('classSourcedId'), key('userSourcedId'), key('role')],
};

export const userFlagColumns: readonly ColumnSpec[] = [key('userSourcedId'), key('flag')];

/** Version 1 in its United States headers; the United Kingdom writes `ID` and `DfE Number` for the ids. */
export type DataSync1Table =
  | 'school'
  | 'section'
  | 'student'
  | 'teacher'
  | 'studentenrollment'
  | 'teacherroster';

const sisId = (name: string, header: string, ...aliases: string[]): ColumnSpec => ({
  name,
  header,
  isRequired: true,
  spellings: aliases,
});

const person: readonly ColumnSpec[] = [
  sisId('id', 'SIS ID', 'ID'),
  sisId('schoolId', 'School SIS ID', 'School DfE Number'),
  column('givenName', 'First Name'),
  column('familyName', 'Last Name'),
  column('middleName', 'Middle Name'),
  column('username', 'Username'),
  { name: 'password', header: 'Password', isDropped: true },
  column('state', 'State ID'),
  column('email', 'Secondary Email'),
  column('status', 'Status'),
];

const enrollment: readonly ColumnSpec[] = [
  sisId('classId', 'Section SIS ID', 'Section ID'),
  sisId('personId', 'SIS ID', 'ID'),
];

/** Source: Microsoft Learn, School data format v1 for School Data Sync; the columns that are known, read or not. */
export const dataSync1Columns: Readonly<Record<DataSync1Table, readonly ColumnSpec[]>> = {
  school: [
    sisId('id', 'SIS ID', 'DfE Number'),
    key('name', 'Name'),
    column('number', 'School Number'),
    column('ncesId', 'School NCES_ID'),
    column('state', 'State ID'),
    column('gradeLow', 'Grade Low'),
    column('gradeHigh', 'Grade High'),
    column('principalId', 'Principal SIS ID'),
    column('principalName', 'Principal Name'),
    column('principalEmail', 'Principal Secondary Email'),
    column('address', 'Address'),
    column('city', 'City'),
    column('addressState', 'State'),
    column('country', 'Country'),
    { name: 'zip', header: 'Zip', spellings: ['Postal Code'] },
    column('phone', 'Phone'),
    column('zone', 'Zone'),
  ],
  section: [
    sisId('id', 'SIS ID', 'ID'),
    sisId('schoolId', 'School SIS ID', 'School DfE Number'),
    key('title', 'Section Name'),
    column('number', 'Section Number'),
    column('termId', 'Term SIS ID'),
    column('termName', 'Term Name'),
    column('termStart', 'Term StartDate'),
    column('termEnd', 'Term EndDate'),
    column('courseId', 'Course SIS ID'),
    column('courseTitle', 'Course Name'),
    column('courseCode', 'Course Number'),
    column('courseDescription', 'Course Description'),
    column('subject', 'Course Subject'),
    column('periods', 'Periods'),
    column('status', 'Status'),
  ],
  student: [
    ...person,
    column('number', 'Student Number'),
    column('grade', 'Grade'),
    { name: 'birthDate', header: 'Birthdate', isDropped: true },
    column('graduationYear', 'Graduation Year'),
  ],
  teacher: [
    ...person,
    column('number', 'Teacher Number'),
    column('title', 'Title'),
    column('qualification', 'Qualification'),
  ],
  studentenrollment: enrollment,
  teacherroster: enrollment,
};
