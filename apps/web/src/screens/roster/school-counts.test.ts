import { describe, expect, it } from 'vitest';
import { sampleSchool } from '@staffroom/sample';
import type { School } from '@staffroom/school';
import {
  adultsByKind,
  classesBySubject,
  classSizes,
  studentsByGrade,
  studentsBySupport,
} from './school-counts.ts';

const total = (counts: readonly { readonly count: number; readonly unknown: number }[]) =>
  counts.reduce((sum, { count, unknown }) => sum + count + unknown, 0);

const school: School = sampleSchool({ level: 'middle', students: 300, seed: 7 });

describe('the pictures of a roster', () => {
  it('count every student, adult and class once', () => {
    expect(total(studentsByGrade(school))).toBe(school.students.length);
    expect(total(adultsByKind(school))).toBe(school.staff.length);
    expect(total(classesBySubject(school))).toBe(school.sections.length);
    expect(total(classSizes(school))).toBe(
      school.sections.filter(({ studentIds }) => studentIds.length > 0).length,
    );
  });

  it('show grades in school order', () => {
    expect(studentsByGrade(school).map(({ label }) => label)).toEqual(['6', '7', '8']);
  });

  it('say of how many a support is not known, and count nobody as not having it', () => {
    const [first, ...others] = school.students;
    const partly: School = {
      ...school,
      students: [...(first === undefined ? [] : [{ ...first, supports: null }]), ...others],
    };
    expect(new Set(studentsBySupport(partly).map(({ unknown }) => unknown))).toEqual(new Set([1]));
  });

  it('keep a grade and a subject that nobody told apart from the known ones', () => {
    const unknown: School = {
      ...school,
      students: school.students.map((student) => ({ ...student, grade: null })),
      sections: school.sections.map((section) => ({ ...section, subject: null })),
    };
    expect(studentsByGrade(unknown)).toEqual([{ label: 'Not known', count: 0, unknown: 300 }]);
    expect(classesBySubject(unknown)).toEqual([
      { label: 'Not known', count: 0, unknown: school.sections.length },
    ]);
  });
});
