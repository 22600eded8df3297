import { expect, test } from 'vitest';
import type { ClassRecord, CourseRecord } from './draft.ts';
import { subjectOfClass, subjectOfScedCode } from './subject-of-class.ts';

const origin = { file: 'classes.csv', line: 2 };
const aClass = (overrides: Partial<ClassRecord>): ClassRecord => ({
  id: 'c1',
  origin,
  title: 'Ferocious Raccoon',
  kind: 'scheduled',
  schoolId: 'school',
  courseId: null,
  grades: [],
  termIds: [],
  subjects: [],
  subjectCodes: [],
  periods: [],
  room: null,
  ...overrides,
});
const aCourse = (overrides: Partial<CourseRecord>): CourseRecord => ({
  id: 'k1',
  origin,
  title: 'Pink Elephant',
  code: null,
  grades: [],
  subjects: [],
  subjectCodes: [],
  orgId: null,
  ...overrides,
});

test.for([
  ['02036', 'MATH'],
  ['02', 'MATH'],
  ['51036', 'ELA'],
  ['02052G0.5011', 'MATH'],
  ['0101', null],
  ['PHY123', null],
  ['0191100', null],
  ['99001', null],
] as const)('the code %s is of %s', ([code, subject]) => {
  expect(subjectOfScedCode(code)).toBe(subject);
});

test('names come before codes, the class before its course, titles last', () => {
  const course = aCourse({ subjects: ['History'], title: 'Biology' });
  expect(
    subjectOfClass(aClass({ subjects: ['Room use', 'Physics'], subjectCodes: ['02036'] }), course, ['8']),
  ).toBe('SCIENCE');
  expect(subjectOfClass(aClass({ subjectCodes: ['02036'] }), course, ['8'])).toBe('MATH');
  expect(subjectOfClass(aClass({ title: 'Algebra' }), course, ['8'])).toBe('SOCIAL');
  expect(subjectOfClass(aClass({ title: 'Algebra' }), aCourse({}), ['8'])).toBe('MATH');
  expect(subjectOfClass(aClass({}), null, ['8'])).toBeNull();
});

test('a homeroom is elementary up to grade 6 and has no subject after it', () => {
  const homeroom = aClass({ kind: 'homeroom', subjects: ['Homeroom'] });
  expect(subjectOfClass(homeroom, null, ['K'])).toBe('ELEMENTARY');
  expect(subjectOfClass(homeroom, null, ['9'])).toBeNull();
});
