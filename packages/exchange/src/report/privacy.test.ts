import { aSchool, aStudent } from '@staffroom/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownCounts, studentCount, tellsSmallCount, withoutStudentsOf } from './privacy.ts';

describe('counts of students', () => {
  test('are shown from ten on', () => {
    expect([9, 10, 1204].map(studentCount)).toEqual(['<10', '10', '1,204']);
  });

  test('that a reader could get by subtraction are hidden with the small one', () => {
    expect(shownCounts([9, 31, 24, 40])).toEqual([false, true, false, true]);
  });

  test('need no partner where two are small already', () => {
    expect(shownCounts([9, 31, 4])).toEqual([false, true, false]);
  });

  test('leave no hidden one alone among others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 12 }), (counts) => {
        const hidden = shownCounts(counts).filter((isShown) => !isShown).length;
        expect(hidden).not.toBe(1);
      }),
    );
  });

  test('under ten are never shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), (counts) => {
        const shown = shownCounts(counts);
        expect(counts.filter((_, index) => shown[index]).every((count) => count >= 10)).toBe(true);
      }),
    );
  });
});

describe('a sentence', () => {
  test.each([
    '7 of 98 students',
    'Heron: 9 students',
    '7.1% of 98 students',
    'IEP 3% of 100 students; its peers 12% of 100.',
    '9 of 96 students',
    '97% of 100 students',
    'At most 1 of 2 students share a class.',
  ])('that tells of fewer than ten students is known: %s', (sentence) => {
    expect(tellsSmallCount(sentence)).toBe(true);
  });

  test.each([
    '17 of 98 students',
    '3.4 of 600 students sit above',
    '$9 of 12',
    '12.5% of 200 students',
    '9 adults',
    '0 of 600 students = 0%',
    '0 students.',
    '600 of 600 students = 100%',
    'IEP 0% of 24 students; its peers together 17.1% of 193.',
    '2 of 8 rules: classSize.5-12.ratio.per-teacher.core.',
    '2 of 4',
    '4 of 9 teachers of 3 years or fewer teach students without anybody beside them.',
    '0 of 6 teams; between 50 and 150 students are wanted.',
    '9 students per teacher',
  ])('that does not is left alone: %s', (sentence) => {
    expect(tellsSmallCount(sentence)).toBe(false);
  });

  test('tells of students where what it explains is counted in students', () => {
    expect(tellsSmallCount('7 of 98', '% of students')).toBe(true);
    expect(tellsSmallCount('1,195 of 1,200 students', '% of students')).toBe(true);
    expect(tellsSmallCount('560 of 600 students; 36 by others, 4 without an adult.', '% of students')).toBe(
      true,
    );
    expect(tellsSmallCount('Heron: points 92 of 98 students', 'standard deviations')).toBe(false);
    expect(tellsSmallCount('teacher 10 of 19', 'students per teacher')).toBe(false);
    expect(tellsSmallCount('2 of 4', 'teachers')).toBe(false);
    expect(tellsSmallCount('2 of 4 teachers', '% of students')).toBe(false);
  });

  test('never tells one to nine of students, whatever the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 5000 }), (count, whole) => {
        expect(tellsSmallCount(`${count} of ${whole} students`)).toBe(true);
        expect(tellsSmallCount(`${whole - count} of ${whole}`, '% of students')).toBe(true);
      }),
    );
  });

  test('loses the ids of students and keeps those of adults', () => {
    const withoutStudents = withoutStudentsOf(
      aSchool({ students: [aStudent('S-00012'), aStudent('S-00014')] }),
    );
    expect(withoutStudents('S-00012, S-00014 share (Heron) with T-01. See S-00012.')).toBe(
      'a student, a student share (Heron) with T-01. See a student.',
    );
  });

  test('keeps a small number that is also an id, unless it is known to name the student', () => {
    const withoutStudents = withoutStudentsOf(aSchool({ students: [aStudent('12')] }));
    expect(withoutStudents('12 of 40 adults')).toBe('12 of 40 adults');
    expect(withoutStudents('12 is on Heron', ['12'])).toBe('a student is on Heron');
  });
});
