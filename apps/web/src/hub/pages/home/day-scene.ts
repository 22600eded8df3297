import type { ExampleAdult, ExampleDay, ExampleTeam } from './example-day.ts';

/** How a team divides its students within the common block. */
export const groupings = ['even', 'small', 'together'] as const;
export type Grouping = (typeof groupings)[number];

/** How many students the small group holds. */
const smallGroup = 6;

/** What a visitor chose to see. */
export interface DayChoices {
  /** The letter of the adult who is out; null where everybody is there. */
  readonly out: string | null;
  readonly grouping: Grouping;
  /** A student by number, from 1, counted through the classes of today; null where nobody is followed. */
  readonly student: number | null;
}

/** What somebody does over one or several periods that follow one another. */
export type Stretch =
  | { readonly kind: 'withStudents'; readonly students: number }
  /** With the others, not with a group of their own. */
  | { readonly kind: 'alongside' }
  | { readonly kind: 'noTeacher'; readonly students: number }
  | { readonly kind: 'free'; readonly subject: string }
  | { readonly kind: 'lunch' }
  | { readonly kind: 'out' }
  /** On the team for a share of the time, in thousandths; the design does not say when. */
  | { readonly kind: 'sometime'; readonly share: number };

/** A stretch with the number of its periods. */
export interface Cell {
  readonly stretch: Stretch;
  readonly periods: number;
  /** Whether the student who is followed is there, may be there, or is not. */
  readonly student: 'here' | 'maybe' | 'no';
}

/** A class of today with its day. */
export interface ClassRow {
  /** From 1. */
  readonly place: number;
  readonly students: number;
  readonly teacher: ExampleAdult | null;
  readonly joining: readonly ExampleAdult[];
  readonly isTeacherOut: boolean;
  readonly cells: readonly Cell[];
}

/** An adult of the team with their day. */
export interface AdultRow {
  readonly adult: ExampleAdult;
  readonly isOut: boolean;
  readonly cells: readonly Cell[];
}

export interface DayScene {
  readonly today: readonly ClassRow[];
  readonly team: readonly AdultRow[];
  /** The class of today of the student who is followed. */
  readonly studentClass: number | null;
  readonly arithmetic: DayArithmetic;
}

/** What follows by arithmetic from the numbers of the roster and the design. */
export interface DayArithmetic {
  /** Teachers of the team who are there. */
  readonly teachersThere: number;
  /** Time of everybody of the team who is there, in thousandths of a full-time post. */
  readonly timeThere: number;
  /** Lessons of the day that a class has with its own teacher, and all of them. */
  readonly ownLessons: number;
  readonly lessons: number;
  /** The sizes of the other classes after they have taken in the one without a teacher; empty where nobody is out. */
  readonly afterSplit: readonly number[];
  /** The class that is without its teacher today, by its place; null where none is. */
  readonly classWithout: number | null;
  /** Periods in which every teacher of the team is free at once because all its classes are with other teachers. */
  readonly freeTogether: number;
}

/** Whole groups of about the same size: 70 in three are 24, 23 and 23. */
export function evenGroups(students: number, groups: number): readonly number[] {
  return Array.from(
    { length: groups },
    (_, index) => Math.floor(students / groups) + (index < students % groups ? 1 : 0),
  );
}

/** The periods that the picture shows: lessons and lunch. */
function shownPeriods(day: ExampleDay['day']): ExampleDay['day']['periods'] {
  return day.periods.filter(({ kind }) => kind !== 'other');
}

/**
 * One day of the students of a grade, in the classes of today and with the team of the design. The classes, their lessons elsewhere and
 * the bell schedule are the roster's; who is on the team and for how much time is the design's; the rest is arithmetic.
 */
export function daySceneOf(day: ExampleDay['day'], team: ExampleTeam, choices: DayChoices): DayScene {
  const studentClass = classOfStudent(team, choices.student);
  const today = team.classes.map((_, index) => classRow(day, team, choices, index + 1, studentClass));
  const isThere = ({ letter }: ExampleAdult): boolean => letter !== choices.out;
  const members = team.adults.filter(({ share }) => share > 0);
  const there = members.filter(isThere);
  const without = today.find(({ isTeacherOut }) => isTeacherOut) ?? null;
  const lessons = shownPeriods(day).filter(({ kind }) => kind === 'class');
  const isFree = (periodId: string): boolean =>
    team.classes.every(({ special }) => special?.periodId === periodId);
  return {
    today,
    team: members.map((adult) => adultRow(day, team, choices, adult)),
    studentClass,
    arithmetic: {
      teachersThere: there.filter(isFullTeacher).length,
      timeThere: there.reduce((sum, { share }) => sum + share, 0),
      lessons: lessons.length,
      ownLessons: lessons.length - (team.classes[0]?.special === null ? 0 : 1),
      afterSplit: without === null ? [] : afterSplit(team, without),
      classWithout: without?.place ?? null,
      freeTogether: lessons.filter(({ id }) => isFree(id)).length,
    },
  };
}

/** A teacher who is there for the whole of the common block. */
function isFullTeacher({ isTeacher, share }: ExampleAdult): boolean {
  return isTeacher && share === 1000;
}

/** The class of today that a student of the team sits in, by its place from 1. */
export function classOfStudent(team: ExampleTeam, student: number | null): number | null {
  if (student === null) return null;
  let last = 0;
  for (const [index, { students }] of team.classes.entries()) {
    last += students;
    if (student <= last) return index + 1;
  }
  return null;
}

function afterSplit(team: ExampleTeam, without: ClassRow): readonly number[] {
  const others = team.classes.filter((_, index) => index + 1 !== without.place);
  // The smallest classes take the larger parts.
  const parts = evenGroups(without.students, others.length);
  return others
    .map(({ students }) => students)
    .toSorted((a, b) => a - b)
    .map((students, index) => students + (parts[index] ?? 0));
}

function classRow(
  day: ExampleDay['day'],
  team: ExampleTeam,
  choices: DayChoices,
  place: number,
  studentClass: number | null,
): ClassRow {
  const students = team.classes[place - 1]?.students ?? 0;
  const special = team.classes[place - 1]?.special ?? null;
  const teacher = team.adults.find(({ teachesClass }) => teachesClass === place) ?? null;
  const isTeacherOut = teacher !== null && teacher.letter === choices.out;
  const cells = shownPeriods(day).map((period): Cell => {
    const stretch: Stretch =
      period.kind === 'lunch'
        ? { kind: 'lunch' }
        : special?.periodId === period.id
          ? isTeacherOut
            ? { kind: 'out' }
            : { kind: 'free', subject: special.subject }
          : teacher === null || isTeacherOut
            ? { kind: 'noTeacher', students }
            : { kind: 'withStudents', students };
    const isHere =
      studentClass === place && (stretch.kind === 'withStudents' || stretch.kind === 'noTeacher');
    return { stretch, periods: 1, student: isHere ? 'here' : 'no' };
  });
  return {
    place,
    students,
    teacher,
    joining: team.adults.filter(({ joinsClass }) => joinsClass === place),
    isTeacherOut,
    cells: merged(cells),
  };
}

function adultRow(
  day: ExampleDay['day'],
  team: ExampleTeam,
  choices: DayChoices,
  adult: ExampleAdult,
): AdultRow {
  const isOut = adult.letter === choices.out;
  const cells = shownPeriods(day).map((period): Cell => {
    const stretch = stretchOf(team, choices, adult, period.id, period.kind === 'lunch');
    const isWith =
      stretch.kind === 'withStudents' || stretch.kind === 'alongside' || stretch.kind === 'sometime';
    return { stretch, periods: 1, student: choices.student !== null && isWith ? 'maybe' : 'no' };
  });
  return { adult, isOut, cells: merged(cells) };
}

function stretchOf(
  team: ExampleTeam,
  choices: DayChoices,
  adult: ExampleAdult,
  periodId: string,
  isLunch: boolean,
): Stretch {
  if (adult.letter === choices.out) return { kind: 'out' };
  if (isLunch) return { kind: 'lunch' };
  if (!isFullTeacher(adult)) return { kind: 'sometime', share: adult.share };
  const away = team.classes.filter(({ special }) => special?.periodId === periodId);
  const students = team.students - away.reduce((sum, each) => sum + each.students, 0);
  if (students === 0)
    return { kind: 'free', subject: away.map(({ special }) => special?.subject ?? '').join(' ') };
  const there = team.adults.filter((each) => isFullTeacher(each) && each.letter !== choices.out);
  const group = groupsOf(students, there, choices.grouping).get(adult.letter) ?? 0;
  return group === 0 ? { kind: 'alongside' } : { kind: 'withStudents', students: group };
}

/** The students with each teacher who is there, by letter. */
function groupsOf(
  students: number,
  teachers: readonly ExampleAdult[],
  grouping: Grouping,
): ReadonlyMap<string, number> {
  const lead = teachers.find(({ isLead }) => isLead) ?? teachers[0];
  const inOrder = lead === undefined ? [] : [lead, ...teachers.filter((each) => each !== lead)];
  const sizes = ((): readonly number[] => {
    switch (grouping) {
      case 'even':
        return evenGroups(students, inOrder.length).toReversed();
      case 'small': {
        const small = inOrder.length > 1 ? Math.min(smallGroup, students) : students;
        return [small, ...evenGroups(students - small, inOrder.length - 1)];
      }
      case 'together':
        return [students];
      default:
        return grouping satisfies never;
    }
  })();
  return new Map(inOrder.map(({ letter }, index) => [letter, sizes[index] ?? 0]));
}

/** Joins periods in which the same goes on. */
function merged(cells: readonly Cell[]): readonly Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last !== undefined && JSON.stringify(last.stretch) === JSON.stringify(cell.stretch))
      joined[joined.length - 1] = { ...last, periods: last.periods + cell.periods };
    else joined.push(cell);
  }
  return joined;
}
