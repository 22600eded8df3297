import { aSchool, aSection, aStaffMember, aStudent } from '@staffroom/testkit';
import { cents, fte, fullTime, type CourseId } from '@staffroom/school';
import writeExcelFile from 'write-excel-file/node';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createProblemLog } from '../problem/problem-log.ts';
import { readSideFiles } from './read-side-files.ts';
import { readSideTexts } from './testkit/read-side-texts.ts';

const school = aSchool({
  students: [aStudent('S-1'), aStudent('S-2'), aStudent('S-3', { grade: '7' })],
  staff: [aStaffMember('T-1', { fte: null }), aStaffMember('T-2', { fte: null })],
  courses: [{ id: 'C-MATH' as CourseId, title: 'Mathematics', code: null, grades: ['6'], subject: 'MATH' }],
  sections: [aSection('R-1', 'T-1', ['S-1', 'S-2'])],
});
const lines = (...text: readonly string[]): string => text.join('\n');

describe('staff.csv', () => {
  test('adds what OneRoster cannot hold', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'staff.csv': lines(
        'sourcedId,fte,roles,credentials,expertise,yearsExperience,salary,schedule,step,lane,leadEligible,absenceDays',
        'T-1,0.6,teacher,MATH:6-12;SPED:K-12,none,7,"$61,230.50",,,,yes,4.5',
        'T-2,1,,,,,,district,7,MA,no,',
      ),
    });
    expect(problems).toEqual([]);
    expect(read.staff).toEqual([
      aStaffMember('T-1', {
        fte: fte(600),
        roles: ['teacher'],
        credentials: [
          { area: 'MATH', label: 'MATH', from: '6', to: '12' },
          { area: 'SPED', label: 'SPED', from: 'K', to: '12' },
        ],
        expertise: [],
        yearsExperience: 7,
        pay: { kind: 'salary', annual: cents(6123050) },
        isLeadEligible: true,
        absenceDays: 4.5,
      }),
      aStaffMember('T-2', {
        fte: fullTime,
        pay: { kind: 'schedule', schedule: 'district', step: '7', lane: 'MA' },
        isLeadEligible: false,
      }),
    ]);
  });

  test('names the id that may be meant, with file and line', async () => {
    const { problems } = await readSideTexts(school, {
      'staff.csv': lines('sourcedId,fte', 'T-1,1', 'T2,1'),
    });
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        code: 'not-in-roster',
        file: 'staff.csv',
        line: 3,
        column: 'sourcedId',
        value: 'T2',
        message: 'sourcedId T2 is not among the staff of the roster; maybe T-2',
      },
    ]);
  });

  test('reports every mistake of a row at once and leaves the person as known', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'staff.csv': lines(
        'sourcedId,fte,yearsExperience,leadEligible,salary',
        'T-1,1.6,many,perhaps,-5',
        'T-2,0.5,3,no,50000',
      ),
    });
    expect(problems.map(({ code, line, column, value }) => [code, line, column, value])).toEqual([
      ['value-out-of-range', 2, 'fte', '1.6'],
      ['value-out-of-range', 2, 'salary', '-5'],
      ['unreadable-value', 2, 'yearsExperience', 'many'],
      ['unreadable-value', 2, 'leadEligible', 'perhaps'],
    ]);
    expect(read.staff[0]).toEqual(school.staff[0]);
    expect(read.staff[1]?.yearsExperience).toBe(3);
  });

  test('refuses a salary and a schedule for one person', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'staff.csv': lines(
        'sourcedId,salary,schedule,step,lane',
        'T-1,50000,district,3,BA',
        'T-2,,district,3,',
      ),
    });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['pay-told-twice', 2],
      ['pay-incomplete', 3],
    ]);
    expect(read.staff.map(({ pay }) => pay)).toEqual([null, null]);
  });

  test('leaves out a credential that nobody knows and keeps the others', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'staff.csv': lines('sourcedId,credentials', 'T-1,ALCHEMY:6-12;MATH:5'),
    });
    expect(problems).toMatchObject([
      {
        code: 'unknown-credential',
        message: 'The credential "ALCHEMY:6-12" names no subject or grades that are known',
      },
    ]);
    expect(read.staff[0]?.credentials).toEqual([{ area: 'MATH', label: 'MATH', from: '5', to: '5' }]);
  });

  test('tells a repeated row from a contradicting one, and keeps the first', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'staff.csv': lines('sourcedId,fte', 'T-1,1', 'T-1,1', 'T-1,0.5'),
    });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['duplicate-row', 3],
      ['conflicting-id', 4],
    ]);
    expect(read.staff[0]?.fte).toBe(1000);
  });

  test('names the column that may be meant', async () => {
    const { problems } = await readSideTexts(school, {
      'staff.csv': lines('sourcedId,experinece,laen', 'T-1,3,BA'),
    });
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'unknown-column',
        expect.stringContaining('The column experinece is not known; the columns are sourcedId, fte'),
      ],
      ['unknown-column', 'The column laen is not known; maybe lane'],
    ]);
  });

  test('is left alone where it is a table of another kind', async () => {
    const {
      school: read,
      problems,
      read: files,
    } = await readSideTexts(school, { 'staff.csv': lines('Employee,Job', '17,Teacher') });
    expect(problems).toMatchObject([{ severity: 'warning', code: 'not-a-side-file' }]);
    expect(read).toEqual(school);
    expect(files).toEqual([]);
  });
});

describe('students.csv', () => {
  test('reads supports, measures, groups and audits; a blank measure stays unknown', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'students.csv': lines(
        'sourcedId,supports,measure.math,group.sex,audit.lunch',
        'S-1,iep;504,212.5,F,yes',
        'S-2,,,M,',
        'S-3,unknown,-1,F,no',
      ),
    });
    expect(problems).toEqual([]);
    expect(read.students).toEqual([
      aStudent('S-1', {
        supports: ['504', 'IEP'],
        measures: { math: 212.5 },
        groups: { sex: 'F' },
        audits: { lunch: 'yes' },
      }),
      aStudent('S-2', { supports: [], groups: { sex: 'M' } }),
      aStudent('S-3', {
        grade: '7',
        supports: null,
        measures: { math: -1 },
        groups: { sex: 'F' },
        audits: { lunch: 'no' },
      }),
    ]);
  });

  test('says nothing about supports where there is no such column', async () => {
    const { school: read } = await readSideTexts(school, {
      'students.csv': lines('sourcedId,group.sex', 'S-1,F'),
    });
    expect(read.students[0]?.supports).toBeNull();
  });

  test('can be a sheet of a workbook', async () => {
    const workbook = await writeExcelFile([
      { sheet: 'Notes', data: [[{ value: 'read me' }]] },
      {
        sheet: 'students',
        data: [
          [{ value: 'sourcedId' }, { value: 'measure.math' }],
          [{ value: 'S-2' }, { value: 230 }],
        ],
      },
    ]).toBuffer();
    const {
      school: read,
      problems,
      read: files,
    } = await readSideTexts(school, { 'extra.xlsx': new Uint8Array(workbook) });
    expect(problems).toEqual([]);
    expect(files).toEqual([{ file: 'extra.xlsx, sheet students', rows: 1 }]);
    expect(read.students[1]?.measures).toEqual({ math: 230 });
  });
});

test('a workbook in the folder that is something else is left alone', async () => {
  const workbook = await writeExcelFile([
    {
      sheet: 'Students',
      data: [
        [{ value: 'Student' }, { value: 'Locker' }],
        [{ value: 'Heron' }, { value: 17 }],
      ],
    },
  ]).toBuffer();
  const files = { 'lockers.xlsx': new Uint8Array(workbook), 'broken.xlsx': 'not a workbook' };
  expect(await readSideTexts(school, files)).toEqual({ school, problems: [], read: [], unread: [] });
});

describe('requests.csv and absences.csv', () => {
  test('are sorted, with the whole day and the first choice where nothing is said', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'requests.csv': lines('studentId,courseId,alternate', 'S-2,C-MATH,yes', 'S-1,C-MATH,'),
      'absences.csv': lines('staffId,date,dayShare', 'T-2,2026-10-01,', 'T-1,2026-10-02,0.5'),
    });
    expect(problems).toEqual([]);
    expect(read.requests).toEqual([
      { studentId: 'S-1', courseId: 'C-MATH', priority: 1, isAlternate: false },
      { studentId: 'S-2', courseId: 'C-MATH', priority: 1, isAlternate: true },
    ]);
    expect(read.absences).toEqual([
      { staffId: 'T-1', date: '2026-10-02', dayShare: 500 },
      { staffId: 'T-2', date: '2026-10-01', dayShare: 1000 },
    ]);
  });

  test('leave out rows about people, courses and dates that do not exist', async () => {
    const { school: read, problems } = await readSideTexts(school, {
      'requests.csv': lines('studentId,courseId', 'S-9,C-MAHT'),
      'absences.csv': lines('staffId,date,dayShare', 'T-1,2027-02-30,1', 'T-1,2027-02-01,1.5'),
    });
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['not-in-roster', 'studentId'],
      ['not-in-roster', 'courseId'],
      ['unreadable-value', 'date'],
      ['value-out-of-range', 'dayShare'],
    ]);
    expect(problems[1]?.message).toContain('maybe C-MATH');
    expect([read.requests, read.absences]).toEqual([[], []]);
  });
});

test('a school without side files stays as it is', async () => {
  const {
    school: read,
    problems,
    read: files,
  } = await readSideTexts(school, { 'users.csv': 'sourcedId\nS-1' });
  expect(read).toBe(school);
  expect([problems, files]).toEqual([[], []]);
});

test('of one table in two files the first is read', async () => {
  const { school: read, problems } = await readSideTexts(school, {
    'staff.csv': 'sourcedId,fte\nT-1,0.5\n',
    'staff.tsv': 'sourcedId\tfte\nT-1\t1\n',
  });
  expect(problems).toMatchObject([
    {
      code: 'side-file-twice',
      file: 'staff.tsv',
      message: 'staff.tsv was not read: staff.csv says the same',
    },
  ]);
  expect(read.staff[0]?.fte).toBe(500);
});

test('masked cells are unknown and lose nothing else of their row', async () => {
  const { school: read, problems } = await readSideTexts(school, {
    'students.csv': lines(
      'sourcedId,supports,measure.math,group.sex,audit.race',
      'S-1,IEP,n/a,*,.',
      'S-2,EL,-1,F,A',
      'S-3,,#N/A,M,<10',
    ),
    'staff.csv': lines('sourcedId,fte,yearsExperience', 'T-1,0.5,--'),
  });
  expect(read.students).toMatchObject([
    { supports: ['IEP'], measures: {}, groups: {}, audits: {} },
    { supports: ['EL'], measures: { math: -1 }, groups: { sex: 'F' }, audits: { race: 'A' } },
    { supports: [], measures: {}, groups: { sex: 'M' }, audits: {} },
  ]);
  expect(read.staff[0]).toMatchObject({ fte: fte(500), yearsExperience: null });
  expect(problems.map(({ severity, code, line, column }) => [severity, code, line, column])).toEqual([
    ['warning', 'masked-value', 2, 'yearsExperience'],
    ['warning', 'masked-value', 2, 'measure.math'],
    ['warning', 'masked-value', 2, 'group.sex'],
    ['warning', 'masked-value', 2, 'audit.race'],
    ['warning', 'masked-value', 4, 'measure.math'],
    ['warning', 'masked-value', 4, 'audit.race'],
  ]);
});

describe('-1 among scores', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `S-${index + 10}`);
  const scored = aSchool({ ...school, students: ids.map((id) => aStudent(id)) });
  const measuresOf = async (scores: readonly number[]): Promise<readonly object[]> => {
    const rows = ids.map((id, index) => `${id},${scores[index]}`);
    const { school: read } = await readSideTexts(scored, {
      'students.csv': lines('sourcedId,measure.math', ...rows),
    });
    return read.students.map(({ measures }) => measures);
  };

  test('is a masked one where no other is negative', async () => {
    const measures = await measuresOf([-1, -3, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219]);
    expect(measures.slice(0, 3)).toEqual([{}, {}, { math: 210 }]);
  });

  test('is a number where others are negative as well', async () => {
    const measures = await measuresOf([-1, -2.5, 0, 1, 2, 3, 4, 5, 6, 7, 8, 12]);
    expect(measures.slice(0, 2)).toEqual([{ math: -1 }, { math: -2.5 }]);
  });
});

test('commas between codes are taken for semicolons; credentials that cannot be read are unknown, not none', async () => {
  const { school: read, problems } = await readSideTexts(school, {
    'students.csv': lines('sourcedId,supports', 'S-1,"IEP, 504"'),
    'staff.csv': lines('sourcedId,credentials', 'T-1,"MATH:6-12, SPED:K-12"', 'T-2,ALCHEMY'),
  });
  expect(read.students[0]?.supports).toEqual(['504', 'IEP']);
  expect(read.staff.map(({ credentials }) => credentials?.map(({ area }) => area) ?? null)).toEqual([
    ['MATH', 'SPED'],
    null,
  ]);
  expect(problems.map(({ code }) => code)).toEqual([
    'list-separator',
    'unknown-credential',
    'list-separator',
  ]);
});

test('the beginnings of columns that a school names are known in any case', async () => {
  const { school: read, problems } = await readSideTexts(school, {
    'students.csv': lines('sourcedId,Measure.Math,group. bus', 'S-1,12,4'),
  });
  expect(read.students[0]).toMatchObject({ measures: { Math: 12 }, groups: { bus: '4' } });
  expect(problems).toEqual([]);
});

test('of a measure that stands twice the first is read', async () => {
  const { school: read, problems } = await readSideTexts(school, {
    'students.csv': lines('sourcedId,measure.math,MEASURE.math,measure.Math', 'S-1,1,2,3'),
  });
  expect(read.students[0]?.measures).toEqual({ math: 1, Math: 3 });
  expect(problems.map(({ code, column }) => [code, column])).toEqual([['duplicate-column', 'MEASURE.math']]);
});

test.each([
  [
    'UTF-16',
    Buffer.from('\uFEFFstudents:\n  apart:\n    - people: [S-1, S-2]\n      reason: frères\n', 'utf16le'),
  ],
  [
    'Windows-1252',
    Buffer.from('students:\n  apart:\n    - people: [S-1, S-2]\n      reason: frères\n', 'latin1'),
  ],
])('rules.yaml in %s is read', async (_, content) => {
  const { school: read, problems } = await readSideTexts(school, { 'rules.yaml': content });
  expect(read.rules?.students.apart).toEqual([{ people: ['S-1', 'S-2'], reason: 'frères' }]);
  expect(problems).toEqual([]);
});

test('a side table below a title is found, an empty one is said to be empty', async () => {
  const { school: read, problems } = await readSideTexts(school, {
    'staff.csv': lines('Staff of the school', '', 'sourcedId,fte', 'T-1,0.5'),
    'students.csv': '',
  });
  expect(read.staff[0]?.fte).toBe(500);
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['rows-above-header', 'staff.csv'],
    ['empty-file', 'students.csv'],
  ]);
});

test('a table that is the roster as well has other columns', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-side-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'students.csv'), lines('Student ID,Last Name,supports', 'S-1,Lee,IEP'));
  await writeFile(join(folder, 'staff.csv'), lines('Employee,Last Name', 'T-1,Roy'));
  const log = createProblemLog();
  const result = await readSideFiles([folder], school, log, new Set(['students.csv', 'staff.csv']));
  expect(result.school.students[0]?.supports).toEqual(['IEP']);
  expect(log.summary().kept).toEqual([]);
});
