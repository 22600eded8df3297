import { coreSubjects, studentById, type Level, type School, type Section } from '@staffroom/school';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSchool } from './sample-school.ts';

const levels: readonly Level[] = ['elementary', 'middle', 'high'];
const request = fc.record({
  level: fc.constantFrom(...levels),
  students: fc.integer({ min: 60, max: 2500 }),
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
});
const holdsForEverySample = (property: (school: School) => void): void =>
  fc.assert(
    fc.property(request, (wanted) => property(sampleSchool(wanted))),
    { numRuns: 5 },
  );

/** Day and period of a section, `*` for every day. */
const meetings = (section: Section): readonly string[] =>
  section.periods.flatMap((period) =>
    period.includes('-') ? [period] : ['D1', 'D2', 'D3', 'D4', 'D5'].map((day) => `${day}-${period}`),
  );

/** Every meeting of every person: a person who appears twice under one key is double-booked. */
const bookings = (school: School, peopleOf: (section: Section) => readonly string[]): readonly string[] =>
  school.sections.flatMap((section) =>
    meetings(section).flatMap((meeting) => peopleOf(section).map((person) => `${person} ${meeting}`)),
  );

describe('a sample school', () => {
  test('is the same for the same seed and another for another', () => {
    const wanted = { level: 'middle', students: 300, seed: 5 } as const;
    expect(sampleSchool(wanted)).toEqual(sampleSchool(wanted));
    expect(sampleSchool({ ...wanted, seed: 6 }).students).not.toEqual(sampleSchool(wanted).students);
  });

  test('has the number of students asked for and unique, sorted ids', () => {
    fc.assert(
      fc.property(request, (wanted) => {
        const school = sampleSchool(wanted);
        expect(school.students).toHaveLength(wanted.students);
        for (const list of [school.students, school.staff, school.sections, school.courses]) {
          const ids = list.map(({ id }): string => id);
          expect(ids).toEqual([...new Set(ids)].toSorted());
        }
      }),
      { numRuns: 6 },
    );
  });

  test('books no student and no adult twice in a period', () => {
    holdsForEverySample((school) => {
      const students = bookings(school, (section) => section.studentIds);
      const adults = bookings(school, (section) => section.adults.map((adult) => adult.staffId));
      expect(new Set(students).size).toBe(students.length);
      expect(new Set(adults).size).toBe(adults.length);
    });
  });

  test('fills the same number of periods of the day for every student', () => {
    holdsForEverySample((school) => {
      const perStudent = Map.groupBy(
        bookings(school, (section) => section.studentIds),
        (key) => key.split(' ')[0],
      );
      expect(new Set([...perStudent.values()].map((keys) => keys.length))).toEqual(new Set([35]));
      expect(perStudent.size).toBe(school.students.length);
    });
  });

  test('gives every secondary student each core subject once, in a section of the own grade', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('middle', 'high'),
        fc.integer({ min: 60, max: 1500 }),
        (level, students) => {
          const school = sampleSchool({ level, students, seed: 3 });
          const byId = studentById(school);
          for (const subject of coreSubjects) {
            const placed = school.sections.filter((section) => section.subject === subject);
            const seats = placed.flatMap((section) =>
              section.studentIds.map((id) => ({
                id,
                isOwnGrade: section.grades.includes(byId.get(id)?.grade ?? 'Other'),
              })),
            );
            expect(seats.map(({ id }) => id).toSorted()).toEqual(school.students.map(({ id }) => id));
            expect(seats.every(({ isOwnGrade }) => isOwnGrade)).toBe(true);
          }
        },
      ),
      { numRuns: 5 },
    );
  });

  test('gives every elementary student one homeroom and five specials a week', () => {
    const school = sampleSchool({ level: 'elementary', students: 420, seed: 1 });
    const homerooms = school.sections.filter((section) => section.kind === 'homeroom');
    expect(homerooms.flatMap((section) => section.studentIds).toSorted()).toEqual(
      school.students.map(({ id }) => id),
    );
    const specials = school.sections
      .filter((section) => section.kind === 'scheduled')
      .flatMap((section) => section.studentIds);
    expect(specials).toHaveLength(5 * 420);
  });

  test('keeps classes between an empty room and a crowded one', () => {
    holdsForEverySample((school) => {
      const sizes = school.sections.map((section) => section.studentIds.length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(32);
      expect(Math.min(...sizes)).toBeGreaterThan(0);
    });
  });

  test('keeps kindergarten within the limit of its state', () => {
    const school = sampleSchool({ level: 'elementary', students: 420, seed: 1 });
    const homerooms = school.sections.filter(
      (section) => section.kind === 'homeroom' && section.grades.includes('K'),
    );
    expect(homerooms).toHaveLength(4);
    expect(Math.max(...homerooms.map((section) => section.studentIds.length))).toBeLessThanOrEqual(22);
  });

  test('has the published shares of supports', () => {
    const school = sampleSchool({ level: 'middle', students: 1000, seed: 9 });
    const count = (code: string): number =>
      school.students.filter((student) => student.supports?.includes(code)).length;
    expect({ IEP: count('IEP'), EL: count('EL'), '504': count('504'), GT: count('GT') }).toEqual({
      IEP: 150,
      EL: 106,
      '504': 74,
      GT: 80,
    });
    expect(
      school.students.filter((student) => student.audits['economicallyDisadvantaged'] === 'yes'),
    ).toHaveLength(607);
  });

  test.each(levels)('has about as many students for each full-time teacher as schools do: %s', (level) => {
    const school = sampleSchool({ level, students: 1100, seed: 2 });
    const teachers =
      school.staff
        .filter((member) => member.kind === 'teacher')
        .reduce((sum, member) => sum + (member.fte ?? 0), 0) / 1000;
    expect(1100 / teachers).toBeGreaterThan(12.8);
    expect(1100 / teachers).toBeLessThan(16.7);
  });

  test('leaves whole posts vacant in a large school only', () => {
    const withoutPrimary = (students: number): number =>
      sampleSchool({ level: 'middle', students, seed: 1 }).sections.filter((section) =>
        section.adults.every((adult) => !adult.isPrimary),
      ).length;
    expect(withoutPrimary(390)).toBe(0);
    expect(withoutPrimary(600)).toBeGreaterThanOrEqual(4);
  });

  test('names only people, courses and terms that exist', () => {
    holdsForEverySample((school) => {
      const staff = new Set(school.staff.map(({ id }) => id));
      const students = new Set(school.students.map(({ id }) => id));
      const courses = new Set(school.courses.map(({ id }) => id));
      expect(
        school.sections.flatMap((section) => section.adults).every(({ staffId }) => staff.has(staffId)),
      ).toBe(true);
      expect(
        school.sections.every((section) => section.courseId !== null && courses.has(section.courseId)),
      ).toBe(true);
      expect(
        school.requests?.every((wish) => students.has(wish.studentId) && courses.has(wish.courseId)) ?? true,
      ).toBe(true);
      const ruled = [
        ...(school.rules?.students.together ?? []),
        ...(school.rules?.students.apart ?? []),
      ].flatMap(({ people }) => people);
      expect(ruled.every((id) => students.has(id))).toBe(true);
    });
  });

  test('dates absences that add up to each person’s days', () => {
    const school = sampleSchool({ level: 'high', students: 500, seed: 4 });
    const missed = Map.groupBy(school.absences ?? [], ({ staffId }) => staffId);
    for (const member of school.staff) {
      const days = (missed.get(member.id) ?? []).reduce((sum, { dayShare }) => sum + dayShare, 0);
      expect(days).toBe(1000 * (member.absenceDays ?? 0));
    }
    const keys = school.absences?.map(({ staffId, date }) => `${staffId} ${date}`) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('accounts for every minute of the day', () => {
    for (const level of levels) {
      for (const day of sampleSchool({ level, students: 60, seed: 1 }).bells?.days ?? []) {
        const starts = day.periods.slice(1).map(({ start }) => start);
        expect(day.periods.slice(0, -1).map(({ end }) => end)).toEqual(starts);
      }
    }
  });

  test('pays teachers by a cell of the schedule that exists', () => {
    const school = sampleSchool({ level: 'middle', students: 600, seed: 1 });
    const [schedule] = school.finance?.schedules ?? [];
    const cells = school.staff.flatMap(({ pay }) =>
      pay?.kind === 'schedule'
        ? [schedule?.rows.find((row) => row.step === pay.step)?.annual[schedule.lanes.indexOf(pay.lane)]]
        : [],
    );
    expect(cells.length).toBeGreaterThan(30);
    expect(cells.every((cell) => cell !== undefined && cell !== null)).toBe(true);
  });

  test('refuses a school that is too small to staff', () => {
    expect(() => sampleSchool({ level: 'high', students: 20, seed: 1 })).toThrow(
      '60 to 5000 students, not 20',
    );
  });
});
