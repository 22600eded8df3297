import { describe, expect, test } from 'vitest';
import { readRoster } from '../roster/read-roster.ts';
import type { ReadRosterOptions, RosterResult } from '../roster/read-sources.ts';
import {
  csv,
  folderOf,
  manifest,
  smallBundle,
  withRows,
  type Files,
} from '../roster/testkit/roster-files.ts';

async function read(files: Files, options: ReadRosterOptions = {}): Promise<RosterResult> {
  return readRoster([await folderOf(files)], options);
}

function codesOf(result: RosterResult): Readonly<Record<string, number>> {
  return Object.fromEntries(result.problems.codes.map(({ code, count }) => [code, count]));
}

const small = smallBundle();

function replaced(name: string, from: string | RegExp, to: string): Files {
  return { ...small, [name]: String(small[name]).replace(from, to) };
}

describe('values', () => {
  test('the case of enumerations is forgiven', async () => {
    const result = await read({
      ...replaced('classes.csv', 'scheduled', 'Scheduled'),
      'users.csv': String(small['users.csv']).replace('true,school,teacher', 'TRUE,school,Teacher'),
    });
    expect(codesOf(result)).toEqual({ 'value-spelling': 3 });
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test('a role that is like a known one is mapped, one that is like none stops the row', async () => {
    const mapped = await read(
      replaced('users.csv', 't1,,,true,school,teacher', 't1,,,true,school,professor'),
    );
    expect(codesOf(mapped)).toEqual({ 'unknown-role': 1 });
    expect(mapped.schools[0]?.staff[0]).toMatchObject({ id: 't1', kind: 'teacher' });
    const unknown = await read(replaced('users.csv', 't1,,,true,school,teacher', 't1,,,true,school,wizard'));
    expect(codesOf(unknown)).toMatchObject({ 'unknown-value': 1, 'unknown-person': 1 });
    expect(unknown.schools[0]?.staff.map(({ id }) => id)).toEqual(['t2']);
  });

  test.for([
    ['8/27/2026', 'us', '2026-08-27', 'date-format'],
    ['8/1/26', 'us', '2026-08-01', 'date-format'],
    ['8/1/2026 8:00 AM', 'us', '2026-08-01', 'date-format'],
    ['8/27/2026', 'iso', null, 'unreadable-date'],
    ['27/8/2026', 'us', null, 'unreadable-date'],
    ['2026-02-30', 'us', null, 'unreadable-date'],
  ] as const)('the date %s with dates %s is %s', async ([written, dateOrder, date, code]) => {
    const result = await read(replaced('academicSessions.csv', '2026-08-15', written), { dateOrder });
    expect(result.schools[0]?.terms[0]?.start).toBe(date);
    expect(codesOf(result)).toEqual({ [code]: 1 });
  });

  test('a school year of two years is the one in which it ends', async () => {
    const result = await read(replaced('academicSessions.csv', ',2027\n', ',2026-2027\n'));
    expect(result.schools[0]?.schoolYear).toBe(2027);
    expect(codesOf(result)).toEqual({ 'school-year-format': 1 });
  });

  test('a semester that lasts all year is reported', async () => {
    expect(
      codesOf(await read(replaced('academicSessions.csv', '2026-27,schoolYear', 'S1,semester'))),
    ).toEqual({ 'session-name-and-dates': 1 });
  });

  test.for([
    ['0', 'K'],
    ['KG', 'K'],
    ['K', 'K'],
    ['6', '6'],
    ['9th', '9'],
  ] as const)('the grade %s is %s', async ([written, grade]) => {
    const result = await read(replaced('users.csv', ',06,\n', `,${written},\n`));
    expect(result.schools[0]?.students[0]?.grade).toBe(grade);
  });

  test('unknown and several grades of a student are reported', async () => {
    const result = await read({
      ...small,
      'users.csv': String(small['users.csv'])
        .replace(',06,\n', ',sixish,\n')
        .replace(',06,\n', ',"06,07",\n'),
    });
    expect(codesOf(result)).toEqual({ 'unknown-grade': 1, 'several-grades': 1 });
    expect(result.schools[0]?.students.map(({ grade }) => grade)).toEqual([null, '6', '6']);
  });

  test('lists with spaces are trimmed, periods stay text', async () => {
    const result = await read(replaced('classes.csv', ',year,,,1\n', ',year,,,"1, 3,5"\n'));
    expect(result.schools[0]?.sections.find(({ id }) => id === 'math-1')?.periods).toEqual(['1', '3', '5']);
    expect(codesOf(result)).toEqual({ 'list-spacing': 1 });
  });

  test('ids that a spreadsheet has damaged stop the row', async () => {
    const result = await read(
      withRows(small, 'users.csv', '9.1E+08,,,true,school,student,x,,Di,Ek,,,,,,,06,'),
    );
    expect(codesOf(result)).toEqual({ 'damaged-id': 1 });
    expect(result.schools[0]?.students).toHaveLength(3);
  });
});

describe('ids that point somewhere', () => {
  test('rows that point nowhere are left out and counted by kind', async () => {
    const result = await read({
      ...withRows(
        small,
        'enrollments.csv',
        'e7,,,gone,school,s1,student,,,',
        'e8,,,math-1,school,nobody,student,,,',
      ),
      'classes.csv': `${String(small['classes.csv'])}art-1,,,Art,06,m6,,scheduled,,elsewhere,year,,,\n`,
    });
    expect(codesOf(result)).toEqual({ 'unknown-class': 1, 'unknown-person': 1, 'unknown-organization': 1 });
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test('a class in an unknown session or of an unknown course is kept', async () => {
    const result = await read({
      ...small,
      'courses.csv': String(small['courses.csv']).replace(/m6.*\n/, ''),
      'classes.csv': String(small['classes.csv']).replace('school,year,,,1', 'school,"year,gone",,,1'),
    });
    expect(codesOf(result)).toEqual({ 'unknown-course': 1, 'unknown-session': 1 });
    expect(result.schools[0]?.courses.find(({ id }) => id === 'm6')).toEqual({
      id: 'm6',
      title: 'Mathematics 6 A',
      code: null,
      grades: [],
      subject: 'MATH',
    });
  });

  test('without courses.csv every course is a placeholder', async () => {
    const result = await read(smallBundle({ 'courses.csv': null }));
    expect(codesOf(result)).toEqual({ 'manifest-disagrees': 1, 'missing-file': 1, 'unknown-course': 2 });
    expect(result.schools[0]?.courses.map(({ id, title }) => [id, title])).toEqual([
      ['e6', 'English 6 A'],
      ['m6', 'Mathematics 6 A'],
    ]);
  });

  test('a header-only or empty file is reported, not fatal', async () => {
    const result = await read({
      ...small,
      'enrollments.csv': String(small['enrollments.csv']).split('\n')[0] ?? '',
      'courses.csv': '',
    });
    expect(codesOf(result)).toMatchObject({
      'header-only-file': 1,
      'empty-file': 1,
      'class-without-students': 2,
    });
    expect(result.schools[0]?.students).toHaveLength(3);
  });

  test('a missing required file or column is an error that names it', async () => {
    const noUsers = await read(smallBundle({ 'users.csv': null }));
    expect(codesOf(noUsers)).toMatchObject({ 'missing-required-file': 1 });
    const noColumn = await read(replaced('enrollments.csv', 'userSourcedId', 'pupil'));
    expect(noColumn.problems.codes[0]?.first).toMatchObject({
      severity: 'error',
      code: 'missing-column',
      file: 'enrollments.csv',
      line: 1,
      column: 'userSourcedId',
    });
  });

  test('a second row with the same id is dropped if it is the same, a conflict if it is not', async () => {
    const same = await read(withRows(small, 'users.csv', 's1,,,true,school,student,s1,,Ann,Lee,,,,,,,06,'));
    expect(codesOf(same)).toEqual({ 'duplicate-row': 1 });
    const other = await read(withRows(small, 'users.csv', 's1,,,true,school,student,s1,,Ada,Lee,,,,,,,06,'));
    expect(other.problems.kept).toEqual([
      expect.objectContaining({
        code: 'conflicting-id',
        severity: 'error',
        line: 7,
        message: 'The person id s1 stands here and on line 2, with different content',
      }),
    ]);
    expect(other.schools[0]?.students[0]?.name?.given).toBe('Ann');
  });
});

describe('who is in a class', () => {
  test('co-teachers are all in the class, one of them primary', async () => {
    const result = await read(withRows(small, 'enrollments.csv', 'e7,,,math-1,school,t2,teacher,false,,'));
    expect(result.problems.codes).toEqual([]);
    expect(result.schools[0]?.sections[1]?.adults).toEqual([
      { staffId: 't1', isPrimary: true },
      { staffId: 't2', isPrimary: false },
    ]);
  });

  test('of two primaries the first by id counts, whatever the order of the rows', async () => {
    const result = await read({
      ...small,
      'enrollments.csv': `${String(small['enrollments.csv']).replace('math-1,school,t1', 'math-1,school,t2')}e7,,,math-1,school,t1,teacher,true,,\n`,
    });
    expect(codesOf(result)).toEqual({ 'two-primaries': 1 });
    expect(result.schools[0]?.sections[1]?.adults).toEqual([
      { staffId: 't1', isPrimary: true },
      { staffId: 't2', isPrimary: false },
    ]);
  });

  test('several teachers without a primary are a finding, a single one is the teacher of record', async () => {
    const enrollments = String(small['enrollments.csv']).replaceAll(',true,', ',,');
    const result = await read({
      ...small,
      'enrollments.csv': `${enrollments}e7,,,math-1,school,t2,teacher,,,\n`,
    });
    expect(codesOf(result)).toEqual({ 'no-primary': 1 });
    expect(
      result.schools[0]?.sections.map(({ adults }) => adults.filter(({ isPrimary }) => isPrimary).length),
    ).toEqual([1, 0]);
    expect(result.assumptions).toEqual([
      '1 classes have one teacher and no primary mark: that teacher counts as the teacher of record',
    ]);
  });

  test('the same person twice in a class counts once', async () => {
    const result = await read(withRows(small, 'enrollments.csv', 'e7,,,math-1,school,s1,student,,,'));
    expect(codesOf(result)).toEqual({ 'person-twice-in-class': 1 });
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test('a class is believed where its roles differ from the roles of people', async () => {
    const result = await read(replaced('users.csv', 't1,,,true,school,teacher', 't1,,,true,school,student'));
    expect(codesOf(result)).toEqual({ 'role-differs': 1 });
    expect(result.schools).toEqual((await read(small)).schools);
  });

  test('classes without teacher or students and very large ones are findings', async () => {
    const many = Array.from({ length: 51 }, (_, index) => index + 10);
    const files = withRows(
      small,
      'users.csv',
      ...many.map((index) => `s${index},,,true,school,student,s${index},,A,B,,,,,,,06,`),
    );
    const result = await read({
      ...withRows(
        files,
        'enrollments.csv',
        ...many.map((index) => `x${index},,,math-1,school,s${index},student,,,`),
      ),
      'classes.csv': `${String(small['classes.csv'])}empty,,,Empty,06,m6,,scheduled,,school,year,,,7\n`,
    });
    expect(codesOf(result)).toEqual({
      'class-without-students': 1,
      'class-without-teacher': 1,
      'large-class': 1,
    });
  });

  test('people in two classes of one period are reported once for the two classes', async () => {
    const result = await read(replaced('classes.csv', ',year,,,2', ',year,,,1'));
    expect(result.problems.kept.map(({ code, message }) => [code, message])).toEqual([
      ['double-booked', '1 person is in the classes ela-1 and math-1 at the same time, s1 among them'],
    ]);
  });
});

describe('privacy', () => {
  test('passwords, birth dates and Social Security numbers reach neither school nor problems', async () => {
    const secret = 'Hunter2!';
    const users = String(small['users.csv'])
      .replace('grades,password\n', 'grades,password,ext_ssn,metadata.birthDate\n')
      .replaceAll(',06,\n', `,sixish,${secret},078-05-1120,2014-02-03\n`);
    const demographics = csv('sourcedId,status,dateLastModified,birthDate,sex', 's1,,,2014-02-03,female');
    const result = await read({ ...small, 'users.csv': users, 'demographics.csv': demographics });
    const everything = JSON.stringify(result, (_, value: unknown) =>
      value instanceof Map ? [...value] : value,
    );
    expect(codesOf(result)).toMatchObject({ 'unknown-grade': 3 });
    for (const hidden of [secret, '078-05-1120', '2014-02-03', 'female'])
      expect(everything).not.toContain(hidden);
    expect(result.assumptions).toContain('users.csv: the column password was not read, on purpose (3 cells)');
    expect(result.assumptions).toContain('demographics.csv: sex, race and birth dates are not imported');
  });
});

describe('version 1.2', () => {
  const roles = (...rows: readonly string[]): string =>
    csv(
      'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
      ...rows,
    );
  const users = csv(
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,grades,password,userMasterIdentifier,preferredGivenName',
    's1,,,true,s1,,Ann,Lee,06,,,',
    's2,,,true,s2,,Bo,Roy,06,,,',
    's3,,,true,s3,,Cy,Zhu,06,,,',
    't1,,,true,t1,,Pat,Ortiz,,,,',
    't2,,,true,t2,,Kim,Ng,,,,',
    'p1,,,true,p1,,Lou,May,,,,',
    'd1,,,true,d1,,Max,Abe,,,,',
  );
  const twoSchools = {
    'manifest.csv': manifest('1.2', 'bulk', [
      'orgs',
      'academicSessions',
      'courses',
      'classes',
      'users',
      'roles',
      'enrollments',
    ]),
    'orgs.csv': csv(
      'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
      'district,,,District,district,,',
      'school,,,Riverbend,school,3100001,district',
      'other,,,Hillside,school,,district',
    ),
    'users.csv': users,
    'roles.csv': roles(
      'r1,,,s1,primary,student,,,school,',
      'r2,,,s2,primary,student,,,school,',
      'r3,,,s3,primary,student,,,school,',
      'r4,,,t1,primary,teacher,,,school,',
      'r5,,,t2,primary,teacher,,,school,',
      'r6,,,t2,secondary,counselor,,,other,',
      'r7,,,p1,primary,principal,,,other,',
      'r8,,,d1,primary,districtAdministrator,,,district,',
    ),
  };

  test('roles.csv says who is what at which school', async () => {
    const result = await read(smallBundle(twoSchools));
    expect(result.format).toBe('oneroster-1.2');
    expect(result.problems.codes).toEqual([]);
    expect(result.schools.map(({ id, staff }) => [id, staff.map((one) => [one.id, one.kind])])).toEqual([
      [
        'other',
        [
          ['p1', 'administrator'],
          ['t2', 'counselor'],
        ],
      ],
      [
        'school',
        [
          ['t1', 'teacher'],
          ['t2', 'teacher'],
        ],
      ],
    ]);
  });

  test('one school of a district can be asked for; another is an error that names those there are', async () => {
    const folder = await folderOf(smallBundle(twoSchools));
    expect((await readRoster([folder], { schoolId: 'other' })).schools.map(({ name }) => name)).toEqual([
      'Hillside',
    ]);
    await expect(readRoster([folder], { schoolId: 'nowhere' })).rejects.toThrow(
      'holds no school nowhere; it holds other (Hillside), school (Riverbend)',
    );
  });
});
