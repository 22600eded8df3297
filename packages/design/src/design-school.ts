import {
  compareGrades,
  gradesOf,
  noPins,
  type Pins,
  type Plan,
  type PlanTeam,
  type School,
  type Solved,
  type StudentId,
  type TeamId,
  type Vacancy,
} from '@staffroom/school';
import { assertPins } from './board/assert-pins.ts';
import { arePinsEmpty, withoutPins, withPinRules, type PinnedSchool } from './board/pins.ts';
import { baselineArrangement } from './baseline/baseline-arrangement.ts';
import { canonicalJson } from './canonical-json.ts';
import { deriveParts } from './derived-parts.ts';
import type { DesignRequest } from './design-request.ts';
import type { DesignProgress, DesignTools } from './design-tools.ts';
import { effortBudget } from './effort.ts';
import { keptSections } from './kept-classes.ts';
import { resolveRequest, type ResolvedRequest } from './resolve-request.ts';
import { shareRosters } from './rosters/share-rosters.ts';
import { sizeTeams, type SizedTeams } from './sizing/size-teams.ts';
import { staffPool } from './staff-pool.ts';
import { staffTeams, type StaffedTeam } from './teams/staff-teams.ts';

type Design<Result> = Generator<DesignProgress, Result, boolean | undefined>;

/** How far the run is at the start of each step: the rosters take most of the time. */
const startOf = {
  baseline: 0,
  sizing: 0.02,
  teams: 0.08,
  rosters: 0.3,
  money: 0.9,
  policy: 0.93,
  analysis: 0.95,
} as const;

/** Whether the caller asked to stop; passed along so that later steps take their first result. */
interface StopSign {
  isRaised: boolean;
}

/**
 * Designs a school: today's assignment, how many teams, who is on them, which students they share, what it costs, what
 * policy says, and how all of it compares with today. The same school, request and tools give the same plan, byte for
 * byte, unless the effort is `wallClock` or the caller stops it.
 *
 * The generator yields its progress; send `true` to stop soon with the best so far.
 *
 * @param given a school, or one with people who stay where they are (`withPins`).
 * @throws {DesignError} when the request makes no sense for the school.
 * @throws {ImpossibleRulesError} when the school's own rules cannot be kept together; it names the smallest set found.
 */
export function* designSchool(
  given: School | PinnedSchool,
  request: DesignRequest,
  tools: DesignTools,
): Design<Plan> {
  const school = withoutPins(given);
  const pins = 'pins' in given ? given.pins : noPins;
  const stop: StopSign = { isRaised: false };
  const resolved = resolveRequest(school, request);
  const { level, template, values, overridden, grades, scope } = resolved;

  yield* announce('baseline', `reading today's ${school.sections.length} classes`, stop);
  const vacantToday = baselineArrangement(school).units.reduce((sum, unit) => sum + unit.vacant, 0);
  const pool = staffPool(school, scope);
  // The solvers keep the pins as rules; what is reported of rules speaks of the school's own.
  const pinned = withPinRules(school, pins);

  yield* announce('sizing', 'deciding how many teams', stop);
  const sized: SizedTeams = sizeTeams({
    school: pinned,
    level,
    template,
    values,
    overridden,
    grades,
    pool,
    vacantToday,
    milp: tools.milp,
  });
  assertPins(
    pins,
    school,
    sized.slots.map(({ id }) => id),
  );

  const budget = effortBudget(request, sized.bands.length);

  yield* announce('teams', `placing ${school.staff.length} adults on ${sized.slots.length} teams`, stop);
  const staffing = yield* steered(
    staffTeams(pinned, pool, sized.slots, tools.milp, { seed: request.seed, ...budget.staffing }),
    stop,
    ({ partsDone, parts, value, bound }) => ({
      step: 'teams',
      message: 'placing the adults',
      fraction: between(startOf.teams, startOf.rosters, parts === 0 ? 0 : partsDone / parts),
      ...(value === null ? {} : { value, bound }),
    }),
  );

  const rosters = yield* allRosters(pinned, sized, request.seed, budget.rosterMoves, stop);
  const teams = staffing.teams.map((team) => planTeam(team, rosters.studentsByTeam.get(team.slot.id) ?? []));
  const teamed = new Set(teams.flatMap((team) => team.students));
  const assignment = {
    teams,
    schoolwide: [...staffing.schoolwide],
    vacancies: teams.flatMap(vacanciesOf),
    sizing: [...sized.sizing],
  };
  const derivation = deriveParts(
    school,
    resolved,
    { state: request.state, useAverages: request.useAverages === true },
    assignment,
  );
  let derived = derivation.next();
  while (derived.done !== true) {
    if (derived.value !== undefined) yield* announce(derived.value, stepMessages[derived.value], stop);
    derived = derivation.next();
  }
  const { money, policy, analysis, notEvaluated, lookFirst } = derived.value;
  return {
    format: 'staffroom-plan',
    formatVersion: 1,
    producedBy: { ...tools.versions },
    input: { hash: inputHash(school, tools), format: tools.inputFormat, schoolId: school.id },
    request: planRequest(request, resolved, stop),
    school: {
      name: school.name,
      schoolYear: school.schoolYear,
      level,
      grades: gradesOf(school).toSorted(compareGrades),
      studentCount: school.students.length,
      adultCount: school.staff.length,
      teacherCount: school.staff.filter((member) => member.kind === 'teacher').length,
      sectionCount: school.sections.length,
    },
    ...assignment,
    keptSections: [...keptSections(school, scope, teamed)],
    notTeamed: notTeamed(school, resolved, teamed),
    solved: [...(staffing.solved === null ? [] : [staffing.solved]), ...rosters.solved],
    money,
    policy,
    analysis,
    notEvaluated,
    lookFirst,
    ...handEdits(pins),
  };
}

/** What a plan says of the pins it was designed with; nothing where there were none. */
function handEdits(pins: Pins): Pick<Plan, 'edits'> {
  return arePinsEmpty(pins) ? {} : { edits: { designedWith: pins, pins, decisions: [] } };
}

/** The hash that names a school as read, with its rules and finance: SHA-256 of its canonical JSON. */
export function inputHash(school: School | PinnedSchool, tools: Pick<DesignTools, 'sha256'>): string {
  return tools.sha256(canonicalJson(withoutPins(school)));
}

const stepMessages = {
  money: 'pricing the design and today',
  policy: 'checking state policy',
  analysis: 'comparing the design with today',
} as const;

function* allRosters(
  school: School,
  sized: SizedTeams,
  seed: number,
  moves: number,
  stop: StopSign,
): Design<{
  readonly studentsByTeam: ReadonlyMap<string, readonly StudentId[]>;
  readonly solved: readonly Solved[];
}> {
  const studentsByTeam = new Map<string, readonly StudentId[]>();
  const solved: Solved[] = [];
  for (const [index, band] of sized.bands.entries()) {
    const step = (part: number): number =>
      between(startOf.rosters, startOf.money, (index + part) / sized.bands.length);
    const message = `sharing ${band.studentIds.length} students of ${band.label}`;
    yield* announce('rosters', message, stop, step(0));
    const own = yield* steered(
      shareRosters(school, band, sized.slots, sized.limits, { seed, effort: moves }),
      stop,
      ({ iteration, iterations, value, bound }) => ({
        step: 'rosters',
        message,
        fraction: step(iteration / iterations),
        ...(value === null ? {} : { value, bound }),
      }),
    );
    for (const [team, students] of own.studentsByTeam) studentsByTeam.set(team, students);
    solved.push(own.solved);
  }
  return { studentsByTeam, solved };
}

/** Runs a search to its end, passing its progress out and a wish to stop in. */
function* steered<Progress, Result>(
  search: Generator<Progress, Result, boolean | undefined>,
  stop: StopSign,
  report: (progress: Progress) => DesignProgress,
): Design<Result> {
  let next = search.next();
  while (next.done !== true) {
    if ((yield report(next.value)) === true) stop.isRaised = true;
    next = search.next(stop.isRaised);
  }
  return next.value;
}

function* announce(
  step: DesignProgress['step'],
  message: string,
  stop: StopSign,
  fraction: number = startOf[step],
): Design<void> {
  if ((yield { step, message, fraction }) === true) stop.isRaised = true;
}

function between(from: number, to: number, part: number): number {
  return from + (to - from) * Math.min(1, Math.max(0, part));
}

function planTeam({ slot, posts, adults }: StaffedTeam, students: readonly StudentId[]): PlanTeam {
  return {
    // Branding: a slot's id is made of its band and number, which is what a team id is.
    id: slot.id as TeamId,
    name: slot.name,
    band: { id: slot.band.id, label: slot.band.label, grades: [...slot.band.grades] },
    posts: [...posts],
    adults: [...adults],
    students: [...students],
  };
}

/** The time of a team's posts that nobody holds. */
export function vacanciesOf(team: PlanTeam): readonly Vacancy[] {
  return team.posts.flatMap((post) =>
    post.vacant === 0
      ? []
      : [
          {
            teamId: team.id,
            postId: post.id,
            roleId: post.roleId,
            need: post.need,
            amount: post.vacant,
            studentCount: team.students.length,
          },
        ],
  );
}

function planRequest(request: DesignRequest, resolved: ResolvedRequest, stop: StopSign): Plan['request'] {
  return {
    modelId: request.modelId,
    modelName: resolved.template.name,
    parameters: { ...resolved.values },
    parametersSet: resolved.template.parameters.flatMap(({ id }) =>
      resolved.overridden.has(id) ? [id] : [],
    ),
    useAverages: request.useAverages === true,
    state: request.state,
    grades: request.grades === null ? null : request.grades.toSorted(compareGrades),
    seed: request.seed,
    effort: request.effort,
    seconds: request.seconds,
    isStoppedEarly: stop.isRaised && request.effort !== 'wallClock',
  };
}

/** Students without a team, each with the reason. */
export function notTeamed(
  school: School,
  { template, grades }: ResolvedRequest,
  teamed: ReadonlySet<StudentId>,
): Plan['notTeamed'] {
  return school.students.flatMap((student) => {
    if (teamed.has(student.id)) return [];
    const reason =
      template.grouping === 'none'
        ? 'stays in the classes of today: the model has no teams'
        : student.grade === null
          ? 'no grade is known: add column grades to file users.csv'
          : grades.includes(student.grade)
            ? `on no team, though grade ${student.grade} has teams`
            : `grade ${student.grade} gets no teams in this design`;
    return [{ studentId: student.id, reason }];
  });
}
