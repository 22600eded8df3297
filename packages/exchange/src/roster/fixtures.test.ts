import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { School } from '@staffroom/school';
import { describe, expect, test } from 'vitest';
import { readRoster } from './read-roster.ts';

const folder = join(
  process.env['STAFFROOM_FIXTURES'] ?? resolve(import.meta.dirname, '../../../../../shared/fixtures'),
  'oneroster',
);
const isHere = existsSync(folder);
if (!isHere)
  process.stdout.write(
    `skipped: other people's rosters are not at ${folder}; set STAFFROOM_FIXTURES to their folder\n`,
  );

function sizesOf(school: School | undefined): unknown {
  const count = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);
  return {
    students: school?.students.length,
    staff: school?.staff.length,
    sections: school?.sections.length,
    studentPlaces: count(school?.sections.map((section) => section.studentIds.length) ?? []),
    adultPlaces: count(school?.sections.map((section) => section.adults.length) ?? []),
  };
}

describe.skipIf(!isHere)("other people's rosters", () => {
  test.for(['roster-hub-en', 'roster-hub-ja', 'roster-hub-en/oneroster.zip', 'roster-hub-ja/oneroster.zip'])(
    '%s: 20 users, 5 classes, 30 enrollments, 5 of them of teachers',
    async (name) => {
      const { format, schools, counts, problems } = await readRoster([join(folder, name)]);
      expect(format).toBe('oneroster-1.1');
      expect(Object.fromEntries(counts.map(({ table, kept }) => [table, kept]))).toMatchObject({
        orgs: 1,
        users: 20,
        classes: 5,
        enrollments: 30,
      });
      expect(sizesOf(schools[0])).toEqual({
        students: 18,
        staff: 2,
        sections: 5,
        studentPlaces: 25,
        adultPlaces: 5,
      });
      expect(problems.codes.map(({ code, count }) => [code, count])).toEqual([['role-differs', 5]]);
    },
  );

  test('gospelnerd-school-small: 72 students, 6 teachers, 42 classes, 504 + 42 enrollments', async () => {
    const { schools, counts, problems } = await readRoster([join(folder, 'gospelnerd-school-small')]);
    const [school] = schools;
    expect(sizesOf(school)).toEqual({
      students: 72,
      staff: 7,
      sections: 42,
      studentPlaces: 504,
      adultPlaces: 42,
    });
    expect(school?.staff.map(({ kind }) => kind).toSorted()).toEqual([
      'administrator',
      ...Array.from({ length: 6 }, () => 'teacher'),
    ]);
    expect(counts.find(({ table }) => table === 'enrollments')).toMatchObject({
      read: 546,
      kept: 546,
      skipped: 0,
    });
    expect(
      school?.sections.every((section) => section.adults.filter(({ isPrimary }) => isPrimary).length === 1),
    ).toBe(true);
    expect(problems.errors).toBe(0);
  });

  test.for([
    [
      'Test_full_data_set.zip',
      'oneroster-1.1',
      [
        'inactive-row',
        'not-a-school',
        'removed-reference',
        'removed-row',
        'role-differs',
        'status-in-bulk',
        'unknown-course',
        'unknown-parent',
        'value-spelling',
      ],
    ],
    [
      'Test_minimal_data_set.zip',
      'oneroster-1.1',
      ['not-a-school', 'role-differs', 'unknown-course', 'value-spelling'],
    ],
    ['oneroster_test_data.zip', 'oneroster-1.2', ['class-without-teacher', 'value-spelling']],
    [
      'v1p2_full_dataset.zip',
      'oneroster-1.2',
      [
        'date-format',
        'file-spelling',
        'header-spelling',
        'manifest-incomplete',
        'unnamed-column',
        'unreadable-date',
        'value-spelling',
      ],
    ],
  ] as const)('moodle %s is read with its problems', async ([name, format, codes]) => {
    const result = await readRoster([join(folder, 'moodle-enrol-oneroster', name)]);
    expect(result.format).toBe(format);
    expect(result.schools).toHaveLength(1);
    expect(result.problems.codes.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    expect(JSON.stringify(result)).not.toMatch(/Password1-|Batman/);
  });

  test.for([
    [
      'SDS_Format/100_Users',
      'sds-1',
      [
        { students: 60, staff: 7, sections: 14, studentPlaces: 420, adultPlaces: 14 },
        { students: 26, staff: 5, sections: 14, studentPlaces: 182, adultPlaces: 14 },
      ],
    ],
    [
      'UK_Format/100_Users',
      'sds-1',
      [
        { students: 60, staff: 7, sections: 14, studentPlaces: 420, adultPlaces: 14 },
        { students: 26, staff: 5, sections: 14, studentPlaces: 182, adultPlaces: 14 },
      ],
    ],
    [
      'SDS_Format/Min_Required_Attributes',
      'sds-1',
      [
        { students: 22, staff: 2, sections: 2, studentPlaces: 44, adultPlaces: 2 },
        { students: 0, staff: 0, sections: 0, studentPlaces: 0, adultPlaces: 0 },
      ],
    ],
    [
      'SDS_v2',
      'sds-2',
      [
        { students: 7, staff: 1, sections: 1, studentPlaces: 6, adultPlaces: 1 },
        { students: 8, staff: 4, sections: 1, studentPlaces: 8, adultPlaces: 4 },
        { students: 8, staff: 2, sections: 2, studentPlaces: 8, adultPlaces: 2 },
      ],
    ],
    [
      'SDS_v2.1',
      'sds-2.1',
      [
        { students: 1, staff: 1, sections: 1, studentPlaces: 1, adultPlaces: 1 },
        { students: 3, staff: 1, sections: 1, studentPlaces: 3, adultPlaces: 1 },
      ],
    ],
  ] as const)('microsoft-sds %s is %s', async ([name, format, sizes]) => {
    const result = await readRoster([join(folder, 'microsoft-sds', name)]);
    expect(result.format).toBe(format);
    expect(result.schools.map(sizesOf)).toEqual(sizes);
    expect(result.problems.errors).toBe(0);
    expect(JSON.stringify(result)).not.toContain('P@ssw');
  });

  test('flags of School Data Sync become supports', async () => {
    const { schools } = await readRoster([join(folder, 'microsoft-sds', 'SDS_v2.1')]);
    expect(schools.flatMap(({ students }) => students.map(({ id, supports }) => [id, supports]))).toEqual([
      ['114008', []],
      ['114001', ['IEP']],
      ['114003', []],
      ['114004', ['504']],
    ]);
  });

  test('a folder of several rosters asks for one of them', async () => {
    await expect(readRoster([join(folder, 'microsoft-sds', 'SDS_Format')])).rejects.toThrow(
      'holds 3 rosters (100_Users, 25_Users, Min_Required_Attributes); name one of these folders',
    );
  });
});
