import type { Plan, PlanTeam, School, Section, StudentId } from '@staffroom/school';
import type {
  ExampleAdult,
  ExampleClass,
  ExampleDay,
  ExampleMeasure,
  ExamplePeriod,
  ExampleTeam,
} from './example-day.ts';

/** The measures of the school that the page tells, by the rules that read them. */
const measureRules = [
  'novices.alone',
  'adultsPerStudent',
  'vacancies',
  'positions',
  'reach.lead',
  'load.highest',
];

/**
 * The few figures that the picture of a school day needs, out of an elementary school, the design of it, and the number that made both.
 * Names stay behind. Throws RangeError where the school has no bell schedule, or a team not just the students of one grade's homerooms.
 */
export function exampleDayOf(school: School, plan: Plan, seed: number): ExampleDay {
  const day = school.bells?.days[0];
  if (day === undefined) throw new RangeError('The school has no bell schedule, so there is no day to draw.');
  const kept = new Set<string>(plan.keptSections);
  return {
    school: { name: school.name, level: plan.school.level, students: school.students.length, seed },
    design: {
      modelId: plan.request.modelId,
      seed: plan.request.seed,
      effort: plan.request.effort,
      inputHash: plan.input.hash,
      versions: plan.producedBy,
    },
    day: {
      name: day.name,
      periods: day.periods.map(({ id, start, end, kind }): ExamplePeriod => ({
        id,
        start,
        end,
        kind: kind === 'class' || kind === 'lunch' ? kind : 'other',
      })),
    },
    teams: plan.teams.map((team) => teamOf(school, team, day.id, kept)),
    measures: measureRules.map((rule) => measureOf(plan, rule)),
  };
}

function measureOf(plan: Plan, rule: string): ExampleMeasure {
  const line = plan.analysis.find((each) => each.rule === rule && each.subject === 'school');
  return { rule, today: line?.baseline?.value ?? null, design: line?.design?.value ?? null };
}

function teamOf(school: School, team: PlanTeam, dayId: string, kept: ReadonlySet<string>): ExampleTeam {
  const members = new Set<StudentId>(team.students);
  const homerooms = school.sections.filter(
    ({ kind, studentIds }) => kind === 'homeroom' && studentIds.some((student) => members.has(student)),
  );
  const inHomerooms = homerooms.flatMap(({ studentIds }) => studentIds);
  const grade = team.band.grades.find((each) => homerooms.every(({ grades }) => grades.includes(each)));
  if (
    grade === undefined ||
    inHomerooms.length !== members.size ||
    !inHomerooms.every((id) => members.has(id))
  )
    throw new RangeError(`Team ${team.id} does not share just the students of one grade's homerooms.`);
  const specials = school.sections.filter(({ id, kind }) => kind === 'scheduled' && kept.has(id));
  return {
    id: team.id,
    name: team.name,
    grade,
    students: members.size,
    classes: homerooms.map((homeroom) => classOf(homeroom, specials, dayId)),
    adults: adultsOf(school, team, homerooms),
  };
}

/** The lesson elsewhere is the one that the whole class takes on this day, written `D1-5` for period 5 of day D1. */
function classOf(homeroom: Section, specials: readonly Section[], dayId: string): ExampleClass {
  const prefix = `${dayId}-`;
  for (const section of specials) {
    const period = section.periods.find((each) => each.startsWith(prefix));
    const isOfClass = homeroom.studentIds.every((student) => section.studentIds.includes(student));
    if (period !== undefined && isOfClass && section.subject !== null)
      return {
        students: homeroom.studentIds.length,
        special: { subject: section.subject, periodId: period.slice(prefix.length) },
      };
  }
  return { students: homeroom.studentIds.length, special: null };
}

/** Everybody on the team, teachers by the class they hold today, then those of today who are not on it. */
function adultsOf(school: School, team: PlanTeam, homerooms: readonly Section[]): readonly ExampleAdult[] {
  const postById = new Map(team.posts.map((post) => [post.id, post]));
  const today = homerooms.flatMap((homeroom, index) =>
    homeroom.adults.map(({ staffId, isPrimary }) => ({ staffId, isPrimary, place: index + 1 })),
  );
  const onTeam = team.adults.filter(({ share }) => share > 0);
  const ids = [...new Set([...onTeam, ...today].map(({ staffId }) => staffId))];
  const adults = ids.map((staffId): Omit<ExampleAdult, 'letter'> => {
    const shares = onTeam.filter((share) => share.staffId === staffId);
    const first = shares[0];
    const classes = today.filter((each) => each.staffId === staffId);
    return {
      roleId: first?.roleId ?? null,
      share: shares.reduce((sum, { share }) => sum + share, 0),
      isLead: team.adults.some((share) => share.staffId === staffId && share.isLead),
      isTeacher: first === undefined ? false : postById.get(first.postId)?.isTeaching === true,
      yearsExperience: school.staff.find(({ id }) => id === staffId)?.yearsExperience ?? null,
      teachesClass: classes.find(({ isPrimary }) => isPrimary)?.place ?? null,
      joinsClass: classes.find(({ isPrimary }) => !isPrimary)?.place ?? null,
    };
  });
  return adults
    .toSorted((a, b) => rank(a) - rank(b))
    .map((adult, index) => ({ letter: String.fromCodePoint(65 + index), ...adult }));
}

/** Teachers of the team come first, by their class of today; then its support; then who is on no team here. */
function rank({ isTeacher, share, teachesClass }: Omit<ExampleAdult, 'letter'>): number {
  const group = share === 0 ? 200 : isTeacher ? 0 : 100;
  return group + (teachesClass ?? 50);
}
