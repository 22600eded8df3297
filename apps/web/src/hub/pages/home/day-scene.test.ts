import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOfStudent, daySceneOf, evenGroups, groupings, type DayChoices } from './day-scene.ts';
import { exampleDay } from './example-day.ts';

const nobodyOut: DayChoices = { out: null, grouping: 'even', student: null };
const fourth = exampleDay.teams.find(({ grade }) => grade === '4') ?? exampleDay.teams[0]!;

const anyTeam = fc.constantFrom(...exampleDay.teams);
const anyChoices = anyTeam.chain((team) =>
  fc.record({
    team: fc.constant(team),
    out: fc.option(fc.constantFrom(...team.adults.map(({ letter }) => letter))),
    grouping: fc.constantFrom(...groupings),
    student: fc.option(fc.integer({ min: 1, max: team.students })),
  }),
);

describe('a day of the example', () => {
  it('divides 70 students into groups that differ by one at most', () => {
    expect(evenGroups(70, 3)).toEqual([24, 23, 23]);
  });

  it('leaves one class of today without its teacher, and shows what splitting it up does to the others', () => {
    const scene = daySceneOf(exampleDay.day, fourth, { ...nobodyOut, out: 'A' });
    expect(scene.today.map(({ isTeacherOut }) => isTeacherOut)).toEqual([true, false, false]);
    expect(scene.arithmetic).toMatchObject({
      classWithout: 1,
      afterSplit: [35, 35],
      teachersThere: 2,
      timeThere: 2650,
    });
  });

  it('finds the period in which all teachers of the team are free together', () => {
    expect(daySceneOf(exampleDay.day, fourth, nobodyOut).arithmetic).toMatchObject({
      lessons: 7,
      ownLessons: 6,
      freeTogether: 1,
    });
  });

  it('gives every student of the team one teacher or another in each lesson, whoever is out', () => {
    fc.assert(
      fc.property(anyChoices, ({ team, ...choices }) => {
        const scene = daySceneOf(exampleDay.day, team, choices);
        const inFirstLesson = scene.team.map(({ cells }) => cells[0]?.stretch);
        const students = inFirstLesson.map((stretch) =>
          stretch?.kind === 'withStudents' ? stretch.students : 0,
        );
        expect(students.reduce((sum, count) => sum + count, 0)).toBe(
          scene.arithmetic.teachersThere === 0 ? 0 : team.students - away(team, '1'),
        );
      }),
    );
  });

  it('covers the same periods in every row', () => {
    fc.assert(
      fc.property(anyChoices, ({ team, ...choices }) => {
        const scene = daySceneOf(exampleDay.day, team, choices);
        const lengths = [...scene.today, ...scene.team].map(({ cells }) =>
          cells.reduce((sum, { periods }) => sum + periods, 0),
        );
        expect(new Set(lengths)).toEqual(new Set([8]));
      }),
    );
  });

  it('knows the class of each student', () => {
    const seats = Array.from({ length: fourth.students }, (_, index) => classOfStudent(fourth, index + 1));
    expect(fourth.classes.map((_, index) => seats.filter((seat) => seat === index + 1).length)).toEqual(
      fourth.classes.map(({ students }) => students),
    );
  });
});

/** Students who are with another teacher in a period. */
function away(team: (typeof exampleDay.teams)[number], periodId: string): number {
  return team.classes
    .filter(({ special }) => special?.periodId === periodId)
    .reduce((sum, { students }) => sum + students, 0);
}
