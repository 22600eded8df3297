import { aSchool, aSection, aStaffMember, aStudent } from '@staffroom/testkit';
import type { CourseId, StaffId, TermId } from '@staffroom/school';
import { describe, expect, test } from 'vitest';
import { enrollmentId } from './enrollment-id.ts';
import { oneRosterBundle } from './write-bundle.ts';
import { oneRosterFiles, oneRosterRows } from './write-school.ts';
import { zipFiles } from './zip-files.ts';

const year = {
  id: 'Y27' as TermId,
  title: '2026-2027',
  kind: 'schoolYear',
  start: '2026-08-10',
  end: '2027-05-29',
} as const;

const school = aSchool({
  terms: [year],
  courses: [{ id: 'C-1' as CourseId, title: 'Reading, Writing', code: 'RW6', grades: ['6'], subject: 'ELA' }],
  students: [aStudent('S-1', { name: { given: 'Heron', family: 'Alder' } })],
  staff: [aStaffMember('T-1'), aStaffMember('T-2')],
  sections: [
    aSection('R-1', 'T-1', ['S-1'], {
      courseId: 'C-1' as CourseId,
      title: '=SUM(A1)',
      subject: 'ELA',
      termIds: [year.id],
      periods: ['1', '3'],
      adults: [
        { staffId: 'T-1' as StaffId, isPrimary: true },
        { staffId: 'T-2' as StaffId, isPrimary: false },
      ],
    }),
  ],
});

const textOf = (name: string): string =>
  oneRosterFiles(school).find((file) => file.name === name)?.text ?? '';

describe('a school as a OneRoster 1.1 bundle', () => {
  test('names every file of the standard in the manifest', () => {
    expect(textOf('manifest.csv').split('\r\n')).toEqual([
      'propertyName,value',
      'manifest.version,1.0',
      'oneroster.version,1.1',
      'file.academicSessions,bulk',
      'file.categories,absent',
      'file.classes,bulk',
      'file.classResources,absent',
      'file.courses,bulk',
      'file.courseResources,absent',
      'file.demographics,absent',
      'file.enrollments,bulk',
      'file.lineItems,absent',
      'file.orgs,bulk',
      'file.resources,absent',
      'file.results,absent',
      'file.users,bulk',
      'source.systemName,Staffroom',
      'source.systemCode,staffroom',
      '',
    ]);
  });

  test('writes columns in the order of the standard, CRLF, status and date blank', () => {
    expect(textOf('enrollments.csv')).toBe(
      [
        'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
        'R-1/T-1/2026-08-10,,,R-1,school-1,T-1,teacher,true,2026-08-10,2027-05-29',
        'R-1/T-2/2026-08-10,,,R-1,school-1,T-2,teacher,false,2026-08-10,2027-05-29',
        'R-1/S-1/2026-08-10,,,R-1,school-1,S-1,student,,2026-08-10,2027-05-29',
        '',
      ].join('\r\n'),
    );
  });

  test('writes grades as CEDS codes and lists in one quoted cell', () => {
    expect(textOf('classes.csv')).toContain(
      ',06,C-1,,scheduled,,school-1,Y27,English language arts,,"1,3"\r\n',
    );
    expect(textOf('users.csv')).toContain('S-1,,,true,school-1,student,S-1,,Heron,Alder,,,,,,,06,\r\n');
  });

  test('guards free text against being run as a formula, and leaves ids alone', () => {
    expect(textOf('classes.csv')).toContain("R-1,,,'=SUM(A1),");
    const [org] = oneRosterRows(school).orgs;
    const files = oneRosterBundle({
      ...oneRosterRows(school),
      orgs: [{ ...org, sourcedId: '-17', name: '-17' }],
    });
    expect(files.find((file) => file.name === 'orgs.csv')?.text).toContain("-17,,,'-17,school");
  });

  test('leaves out a table without rows and calls it absent', () => {
    const files = oneRosterFiles(aSchool());
    expect(files.map((file) => file.name)).toEqual(['manifest.csv', 'orgs.csv']);
    expect(files[0]?.text).toContain('file.enrollments,absent');
  });

  test('puts extension columns at the far right', () => {
    const rows = oneRosterRows(school);
    const enrollments = rows.enrollments.map((row) => ({ ...row, 'metadata.team.id': '6-1' }));
    const text =
      oneRosterBundle({ ...rows, enrollments }).find((file) => file.name === 'enrollments.csv')?.text ?? '';
    expect(text.split('\r\n')[0]?.endsWith('beginDate,endDate,metadata.team.id')).toBe(true);
    expect(text.split('\r\n')[1]?.endsWith(',6-1')).toBe(true);
  });

  test('refuses two primary teachers of one class', () => {
    const rows = oneRosterRows(school);
    const enrollments = rows.enrollments.map((row) => ({ ...row, primary: 'true' }));
    expect(() => oneRosterBundle({ ...rows, enrollments })).toThrow(
      'The class R-1 has two primary teachers, T-1 and T-2.',
    );
  });

  test('zips to the same bytes each time', () => {
    expect(zipFiles(oneRosterFiles(school))).toEqual(zipFiles(oneRosterFiles(school)));
  });
});

describe('an enrollment id', () => {
  test('differs where class and person differ, also if their joined texts are alike', () => {
    expect(enrollmentId('a/b', 'c', '')).not.toBe(enrollmentId('a', 'b/c', ''));
  });

  test('stays within the characters and length of the standard', () => {
    expect(enrollmentId('class one', 'ünal', '2026-08-10')).toMatch(/^[0-9a-f]{64}$/);
    expect(enrollmentId('c'.repeat(200), 's'.repeat(200), '')).toHaveLength(64);
  });
});
