import type { MilpSolver } from '@staffroom/engine';
import type { ParameterValues, StaffingTemplate } from '@staffroom/knowledge';
import { type Grade, type Level, type School, type Sizing } from '@staffroom/school';
import { ImpossibleRulesError } from '../design-error.ts';
import { fitFor } from '../fit.ts';
import { splitExactly } from '../split-exactly.ts';
import type { PoolPerson } from '../staff-pool.ts';
import type { Band } from './band.ts';
import { bandsOf } from './bands.ts';
import { leastTeams, type LeastTeams } from './least-teams.ts';
import { mentionedBands } from './mentioned-bands.ts';
import { rosterLimits, type RosterLimits } from './roster-limits.ts';
import { reasonFor, type OtherCount } from './sizing-reason.ts';
import { teamCounts, type TeamCount, type TeamCountInput, type TeamCounts } from './team-counts.ts';
import { teamSlots, type TeamSlot } from './team-slots.ts';
import { teamShapes, type TeamShape } from './team-shape.ts';

export interface SizedTeams {
  readonly bands: readonly Band[];
  /** Teams in the order of their bands. */
  readonly slots: readonly TeamSlot[];
  readonly sizing: readonly Sizing[];
  readonly limits: RosterLimits;
}

export interface SizeTeamsInput {
  readonly school: School;
  readonly level: Level;
  readonly template: StaffingTemplate;
  readonly values: ParameterValues;
  /** Ids of the parameters the school set itself. */
  readonly overridden: ReadonlySet<string>;
  /** Grades to team, each with students. */
  readonly grades: readonly Grade[];
  readonly pool: readonly PoolPerson[];
  /** Teaching time that is vacant today, in thousandths. */
  readonly vacantToday: number;
  readonly milp: MilpSolver;
}

/**
 * How many teams each band of grades gets, and the posts of each team.
 *
 * @throws {ImpossibleRulesError} when no number of teams keeps the sizes that the school set itself, or when its rules ask
 *   for more teams than the model's smallest team allows.
 * @throws {DesignError} when the rules name a band that cannot be.
 */
export function sizeTeams(input: SizeTeamsInput): SizedTeams {
  const { school, level, template, values } = input;
  const shapes = teamShapes(template, level, values, input.overridden);
  const limits = rosterLimits(values, school.rules);
  if (input.grades.length === 0) return { bands: [], slots: [], sizing: [], limits };
  const width = values['gradesPerTeam'];
  // Who says how many teachers a team gets means it.
  const maySharePosts = template.sizing === 'byRoster' && !input.overridden.has('teacherCount');
  const leastByBand = new Map<string, LeastTeams>();
  const least = (band: Band): LeastTeams => {
    const known = leastByBand.get(band.id);
    const found = known ?? leastTeams(school, band, mostTeams(band, input, shapes, limits));
    leastByBand.set(band.id, found);
    return found;
  };
  const bands = bandsOf({
    level,
    students: school.students,
    grades: input.grades,
    width: typeof width === 'number' ? width : 1,
    limits,
    shapes,
    teachersByGrade: teachersByGrade(input, shapes),
    maySharePosts,
    named: Object.keys(school.rules?.teamCounts ?? {}),
    mentioned: mentionedBands(school.rules),
    leastTeams: (band) => least(band).count,
  });
  const countInput: TeamCountInput = {
    bands,
    options: bands.map((band) => optionsFor(band, input, shapes, limits, least(band))),
    limits,
    pool: input.pool,
    vacantToday: input.vacantToday,
    maySharePosts,
    isOneTeacherATeam: template.grouping === 'classPair',
    leastTeams: mostApart(input),
    isExact: true,
    milp: input.milp,
  };
  const found = teamCounts(countInput);
  return {
    bands,
    limits,
    slots: teamSlots({ ...input, bands, maySharePosts, found }),
    sizing: bands.map((band, index) => sizingOf(band, index, found, countInput, input, limits, least(band))),
  };
}

/** The most people with time for teams whom one rule keeps apart. */
function mostApart({ school, pool }: SizeTeamsInput): number {
  const free = new Set(pool.flatMap(({ member, teamTime }) => (teamTime > 0 ? [member.id] : [])));
  const sizes = (school.rules?.staff.apart ?? []).map(
    ({ people }) => people.filter((id) => free.has(id)).length,
  );
  return Math.max(1, ...sizes);
}

/** Time for the teams by the grades people teach today; those without a class count by the students of each grade. */
function teachersByGrade(input: SizeTeamsInput, shapes: readonly TeamShape[]): ReadonlyMap<Grade, number> {
  const teaching = shapes.flatMap((shape) => shape.posts.filter((post) => post.required && post.teaches));
  const studentsIn = (grade: Grade): number =>
    input.school.students.filter((student) => student.grade === grade).length;
  const timeByGrade = new Map<Grade, number>();
  for (const person of input.pool) {
    const fits =
      person.teamTime > 0 &&
      teaching.some((post) => input.grades.some((grade) => fitFor(person, post, [grade]) !== null));
    if (!fits) continue;
    const today = input.grades.filter((grade) => person.taught.grades.includes(grade));
    const grades = today.length > 0 ? today : input.grades;
    const parts = splitExactly(
      person.teamTime,
      grades.map((grade) => (today.length > 0 ? 1 : studentsIn(grade))),
    );
    for (const [index, grade] of grades.entries())
      timeByGrade.set(grade, (timeByGrade.get(grade) ?? 0) + (parts[index] ?? 0));
  }
  return timeByGrade;
}

function optionsFor(
  band: Band,
  input: SizeTeamsInput,
  shapes: readonly TeamShape[],
  limits: RosterLimits,
  least: LeastTeams,
): readonly TeamCount[] {
  const students = band.studentIds.length;
  const asked = input.school.rules?.teamCounts[band.id];
  const most = Math.max(mostTeams(band, input, shapes, limits), least.count);
  const counts =
    asked === undefined
      ? Array.from({ length: most - least.count + 1 }, (_, index) => least.count + index)
      : [asked];
  const isHardMin = limits.isSchoolMin || (asked === undefined && least.count > 1);
  const allowed = counts.filter(
    (count) =>
      count <= students &&
      (!isHardMin || limits.min === null || Math.floor(students / count) >= limits.min) &&
      (!limits.isSchoolMax || limits.max === null || Math.ceil(students / count) <= limits.max),
  );
  if (allowed.length === 0) throw noCount(band, asked, limits, least);
  return allowed.flatMap((count) => shapes.map((shape) => ({ count, shape })));
}

function mostTeams(
  band: Band,
  input: SizeTeamsInput,
  shapes: readonly TeamShape[],
  limits: RosterLimits,
): number {
  const students = band.studentIds.length;
  const least = Math.min(...shapes.map((shape) => Math.max(1, shape.teaching)));
  const teachers = input.pool.reduce((sum, person) => sum + person.teamTime, 0);
  const byTeachers = Math.ceil((teachers * students) / Math.max(1, input.school.students.length) / least) + 1;
  const smallest = limits.min ?? limits.target;
  const byRoster = smallest === null ? 0 : Math.ceil(students / smallest) + 1;
  return Math.max(
    1,
    Math.min(students, input.template.sizing === 'byRoster' ? Math.max(byRoster, 2) : byTeachers),
  );
}

function noCount(
  band: Band,
  asked: number | undefined,
  limits: RosterLimits,
  least: LeastTeams,
): ImpossibleRulesError {
  const students = band.studentIds.length;
  const rule = (text: string) => ({ subjects: [band.id], text, reason: null });
  return new ImpossibleRulesError(band.label, [
    rule(`${band.label} has ${students} students`),
    ...(asked === undefined ? least.rules : []),
    ...(asked === undefined && least.count > 1 && !limits.isSchoolMin
      ? [
          rule(
            `the model's smallest team of ${limits.min ?? ''} students does not allow ${least.count} teams; --set rosterMin=${Math.floor(students / least.count)} would`,
          ),
        ]
      : []),
    ...(asked === undefined
      ? []
      : [rule(`teams.count gives ${band.id} ${asked} ${asked === 1 ? 'team' : 'teams'}`)]),
    ...(limits.isSchoolMin ? [rule(`teams.size.min is ${limits.min ?? ''}`)] : []),
    ...(limits.isSchoolMax ? [rule(`teams.size.max is ${limits.max ?? ''}`)] : []),
  ]);
}

function sizingOf(
  band: Band,
  index: number,
  { counts, shared }: TeamCounts,
  countInput: TeamCountInput,
  input: SizeTeamsInput,
  limits: RosterLimits,
  least: LeastTeams,
): Sizing {
  const chosen = counts[index];
  if (chosen === undefined) throw new RangeError(`no number of teams was found for band ${band.id}`);
  const isAsked = input.school.rules?.teamCounts[band.id] !== undefined;
  const others = [chosen.count + 1, chosen.count - 1].flatMap((count): readonly OtherCount[] => {
    const options = (countInput.options[index] ?? []).filter((option) => option.count === count);
    if (count > 0 && count < least.count) return [{ count, shortages: [], ruledOut: least.why }];
    if (options.length === 0) return [];
    const { shortages } = teamCounts({
      ...countInput,
      leastTeams: 1,
      isExact: false,
      options: counts.map((other, band2) => (band2 === index ? options : [other])),
    });
    return [{ count, shortages: shortages.filter((shortage) => shortage.band === band), ruledOut: null }];
  });
  const students = band.studentIds.length;
  const decidedBy = isAsked ? 'school' : input.template.sizing === 'byTeachers' ? 'teachers' : 'roster';
  return {
    band: { id: band.id, label: band.label, grades: [...band.grades] },
    studentCount: students,
    teamCount: chosen.count,
    rosterMin: limits.min,
    rosterTarget: limits.target,
    rosterMax: limits.max,
    reason: reasonFor(
      band,
      chosen,
      others,
      limits,
      decidedBy,
      shared.filter((each) => each.band === band),
    ),
    limitsBroken: brokenLimits(students, chosen.count, limits),
  };
}

function brokenLimits(students: number, teams: number, limits: RosterLimits): string[] {
  const smallest = Math.floor(students / teams);
  const largest = Math.ceil(students / teams);
  return [
    ...(limits.min !== null && smallest < limits.min
      ? [`${smallest} students on a team are fewer than the ${limits.min} that the model asks for`]
      : []),
    ...(limits.max !== null && largest > limits.max
      ? [`${largest} students on a team are more than the ${limits.max} that the model allows`]
      : []),
  ];
}
