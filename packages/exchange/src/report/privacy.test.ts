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
  ])('that tells of fewer than ten students is known: %s', (sentence) => {
    expect(tellsSmallCount(sentence)).toBe(true);
  });

  test.each([
    '17 of 98 students',
    '3.4 of 600 students sit above',
    '$9 of 12',
    '12.5% of 200 students',
    '9 adults',
  ])('that does not is left alone: %s', (sentence) => {
    expect(tellsSmallCount(sentence)).toBe(false);
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
