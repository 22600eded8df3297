import type { MilpColumn, MilpRow, MilpSolver } from '@staffroom/engine';
import { fullTime } from '@staffroom/school';
import type { PostTemplate } from '@staffroom/knowledge';
import type { PoolPerson } from '../staff-pool.ts';
import type { Band } from './band.ts';
import { halfPost, peopleSupplies, type PeopleSupply, type Place } from './people-supply.ts';
import { rosterCost } from './roster-cost.ts';
import type { RosterLimits } from './roster-limits.ts';
import { sizingCosts } from './sizing-costs.ts';
import type { TeamShape } from './team-shape.ts';

/** A number of teams and the shape of each, for one band. */
export interface TeamCount {
  readonly count: number;
  readonly shape: TeamShape;
}

/** Some time of one post of a band. */
export interface PostTime {
  readonly band: Band;
  readonly post: PostTemplate;
  /** Thousandths. */
  readonly amount: number;
}

export interface TeamCounts {
  /** One for each band, in their order. */
  readonly counts: readonly TeamCount[];
  /** Time that nobody on the staff can give: people to hire. */
  readonly shortages: readonly PostTime[];
  /** Time that the model wants and teams do without, because they share a teacher. */
  readonly shared: readonly PostTime[];
  /** Time of part-timers and shared teachers that teams get beyond whole posts. */
  readonly extra: readonly PostTime[];
}

export interface TeamCountInput {
  readonly bands: readonly Band[];
  /** The counts each band may have. */
  readonly options: readonly (readonly TeamCount[])[];
  readonly limits: RosterLimits;
  readonly pool: readonly PoolPerson[];
  /** Teaching time that is vacant today already, in thousandths: filling it hires nobody beyond today's posts. */
  readonly vacantToday: number;
  /** Whether two teams may share the teacher of a subject, each getting half or more of the post. */
  readonly maySharePosts: boolean;
  /** Whether each teacher has a class of their own to bring: then all of them get a team. */
  readonly isOneTeacherATeam: boolean;
  /** Teams that all bands together need at least, as far as their options allow: staff who must be apart each need one. */
  readonly leastTeams: number;
  /** Whether people's time comes in whole steps; without, the answer is quicker and good for comparing counts. */
  readonly isExact: boolean;
  readonly milp: MilpSolver;
}

/** Branching is limited, not time, so that the answer repeats; schools of any size stay well below. */
const nodeLimit = 2000;
/** Closer than a third of a student off the target is not worth a search. */
const closeEnough = 0.3;

/** What a shared post lacks and what a part-timer gives come in these steps, in thousandths. */
const sharedStep = 100;
const timeStep = 50;

/** A model under construction. */
interface Draft {
  readonly columns: MilpColumn[];
  readonly rows: MilpRow[];
}

type Entry = readonly [column: number, coefficient: number];

/**
 * The best number of teams for all bands jointly: rosters near the target and within the limits, with the people there
 * are. One mixed-integer program: a choice for each band, the flow of people's time to the posts they may hold, and what
 * stays unfilled. A subject post may be shared by two teams where there are too few teachers for all; how far is spread
 * evenly over the bands. Posts that are not required and roles held in addition do not count.
 */
export function teamCounts(input: TeamCountInput): TeamCounts {
  const places = placesOf(input);
  const supplies = peopleSupplies(input.pool, input.bands, places);
  const draft: Draft = { columns: [], rows: [] };
  const choices = input.options.map((options, band) => {
    const own = options.map((option) => addColumn(draft, choiceCost(input, supplies, band, option), 1, true));
    draft.rows.push({ lower: 1, upper: 1, entries: own.map((column) => [column, 1] as const) });
    return own;
  });
  addLeastTeams(draft, input, choices);
  const demands = places.map(({ band, post }) =>
    (choices[band] ?? []).flatMap((column, option): readonly Entry[] => {
      const chosen = input.options[band]?.[option];
      const amount = chosen === undefined ? 0 : demandOf(chosen, post);
      return amount === 0 ? [] : [[column, amount]];
    }),
  );
  const vacant = addVacancies(draft, places, input.vacantToday);
  const shared = addShared(draft, input, places, demands);
  const extra = addExtra(draft, input, places, demands);
  const filled = addSupplies(draft, input, places, supplies);
  for (const [place, demand] of demands.entries()) {
    const given = [
      ...(filled[place] ?? []),
      ...(vacant[place] ?? []),
      ...(shared[place] ?? []),
      ...(extra[place] ?? []),
    ];
    draft.rows.push({
      lower: 0,
      upper: 0,
      entries: [...given, ...demand.map(([column, amount]): Entry => [column, -amount])],
    });
  }
  const { columns: solved } = input.milp.solve(
    { sense: 'minimize', ...draft },
    { nodes: nodeLimit, absoluteGap: closeEnough },
  );
  const timeOf = (entries: readonly (readonly Entry[])[]): readonly PostTime[] =>
    places.flatMap(({ band, post }, place) => {
      const amount = Math.round(
        (entries[place] ?? []).reduce((sum, [column, unit]) => sum + unit * (solved[column] ?? 0), 0),
      );
      const found = input.bands[band];
      return amount > 0 && found !== undefined ? [{ band: found, post, amount }] : [];
    });
  return {
    counts: input.options.map((options, band) => {
      const chosen =
        options.find((_, option) => (solved[choices[band]?.[option] ?? -1] ?? 0) > 0.5) ?? options[0];
      if (chosen === undefined)
        throw new RangeError('a band must have at least one possible number of teams');
      return chosen;
    }),
    shortages: timeOf(vacant),
    shared: timeOf(shared),
    extra: timeOf(extra.map((own) => own.map(([column, unit]): Entry => [column, -unit]))),
  };
}

function addColumn(draft: Draft, objective: number, upper: number, integer: boolean): number {
  return draft.columns.push({ objective, lower: 0, upper, integer }) - 1;
}

/** At least so many teams in all, as far as no team comes below the smallest roster for it. */
function addLeastTeams(
  draft: Draft,
  { bands, options, limits, leastTeams }: TeamCountInput,
  choices: readonly (readonly number[])[],
): void {
  if (leastTeams <= 1) return;
  const most = options.reduce((sum, own, band) => {
    const students = bands[band]?.studentIds.length ?? 0;
    const counts = own.map((option) => option.count);
    const allowed = counts.filter((count) => Math.floor(students / count) >= (limits.min ?? 0));
    return sum + (allowed.length > 0 ? Math.max(...allowed) : Math.min(...counts));
  }, 0);
  const entries = choices.flatMap((own, band) =>
    own.map((column, option): Entry => [column, options[band]?.[option]?.count ?? 0]),
  );
  draft.rows.push({ lower: Math.min(leastTeams, most), upper: Infinity, entries });
}

/** People to hire: posts that are open today already come first and cheap. */
function addVacancies(draft: Draft, places: readonly Place[], vacantToday: number): Entry[][] {
  const openToday: Entry[] = [];
  const vacant = places.map(({ post }) => {
    const cost = post.certified ? sizingCosts.vacancy : sizingCosts.otherVacancy;
    const own: Entry[] = [[addColumn(draft, cost / fullTime, Infinity, false), 1]];
    if (post.certified && vacantToday > 0) {
      const open: Entry = [addColumn(draft, sizingCosts.vacancyToday / fullTime, Infinity, false), 1];
      openToday.push(open);
      own.push(open);
    }
    return own;
  });
  draft.rows.push({ lower: -Infinity, upper: vacantToday, entries: openToday });
  return vacant;
}

/** Halves of subject posts that teams do without; the band that shares most, for its students, costs extra. */
function addShared(
  draft: Draft,
  input: TeamCountInput,
  places: readonly Place[],
  demands: readonly (readonly Entry[])[],
): Entry[][] {
  const most = addColumn(draft, sizingCosts.mostShared / fullTime, Infinity, false);
  const shared = places.map(({ post }, place) => {
    if (!isShareable(post, input)) return [];
    const unit = input.isExact ? sharedStep : 1;
    const column = addColumn(draft, (sizingCosts.shared * unit) / fullTime, Infinity, input.isExact);
    draft.rows.push({
      lower: -Infinity,
      upper: 0,
      entries: [[column, unit], ...halves(input, places, place, demands)],
    });
    return [[column, unit] as const];
  });
  const students = input.bands.reduce((sum, band) => sum + band.studentIds.length, 0);
  for (const [band, { studentIds }] of input.bands.entries()) {
    const own = shared.filter((_, place) => places[place]?.band === band).flat();
    if (own.length === 0) continue;
    const perStudent = students / input.bands.length / Math.max(1, studentIds.length);
    draft.rows.push({
      lower: -Infinity,
      upper: 0,
      entries: [...own.map(([column, unit]): Entry => [column, unit * perStudent]), [most, -1]],
    });
  }
  return shared;
}

/** Part of a further teacher for teams of teachers who can stand for each other: less than a whole one each. */
function addExtra(
  draft: Draft,
  input: TeamCountInput,
  places: readonly Place[],
  demands: readonly (readonly Entry[])[],
): Entry[][] {
  return places.map(({ post }, place) => {
    if (!isShareable(post, input) || post.need.kind === 'subject') return [];
    const column = addColumn(draft, sizingCosts.extra / fullTime, Infinity, false);
    draft.rows.push({
      lower: -Infinity,
      upper: 0,
      entries: [[column, 1], ...halves(input, places, place, demands)],
    });
    return [[column, -1] as const];
  });
}

/** Less half a post for every team of the number chosen. */
function halves(
  input: TeamCountInput,
  places: readonly Place[],
  place: number,
  demands: readonly (readonly Entry[])[],
): readonly Entry[] {
  const options = input.options[places[place]?.band ?? -1] ?? [];
  return (demands[place] ?? []).map(([choice], option) => [
    choice,
    -halfPost * (options[option]?.count ?? 0),
  ]);
}

/** The flow of people's time; people with whole half posts give a subject half posts, so that they need not be cut up. */
function addSupplies(
  draft: Draft,
  input: TeamCountInput,
  places: readonly Place[],
  supplies: readonly PeopleSupply[],
): Entry[][] {
  const filled: Entry[][] = places.map(() => []);
  for (const supply of supplies) {
    const flows = supply.places.map((place): Entry => {
      const post = places[place]?.post;
      const isWhole = input.isExact && post?.need.kind === 'subject' && isShareable(post, input);
      const unit = isWhole ? (supply.isHalves ? halfPost : timeStep) : 1;
      const flow: Entry = [addColumn(draft, 0, Infinity, isWhole), unit];
      filled[place]?.push(flow);
      return flow;
    });
    const cost = input.isOneTeacherATeam && supply.teaches ? sizingCosts.classLeftOver : sizingCosts.leftOver;
    const leftOver: Entry = [addColumn(draft, cost / fullTime, Infinity, false), 1];
    draft.rows.push({ lower: supply.time, upper: supply.time, entries: [...flows, leftOver] });
  }
  return filled;
}

/** Whether two teams may share a holder of a post: one whole teacher of one subject, or elementary teachers alike. */
function isShareable(post: PostTemplate, input: Pick<TeamCountInput, 'maySharePosts'>): boolean {
  if (!input.maySharePosts || !post.required) return false;
  return post.need.kind === 'subject'
    ? post.amount === fullTime
    : post.need.kind === 'elementary' && post.teaches;
}

function placesOf(input: TeamCountInput): readonly Place[] {
  return input.bands.flatMap((_, band) => {
    const postById = new Map<string, PostTemplate>();
    for (const { shape } of input.options[band] ?? [])
      for (const post of shape.posts)
        if (post.required && !post.designation && !postById.has(post.id)) postById.set(post.id, post);
    return [...postById.values()].map((post) => ({ band, post }));
  });
}

function demandOf(option: TeamCount, post: PostTemplate): number {
  const own = option.shape.posts.find((each) => each.id === post.id && each.required);
  return option.count * (own?.amount ?? 0);
}

function choiceCost(
  input: TeamCountInput,
  supplies: readonly PeopleSupply[],
  band: number,
  { count, shape }: TeamCount,
): number {
  const own = input.bands[band]?.studentIds.length ?? 0;
  const all = input.bands.reduce((sum, each) => sum + each.studentIds.length, 0);
  const teachers = supplies.reduce((sum, people) => sum + (people.teaches ? people.time : 0), 0);
  const fairShare = all === 0 ? 0 : ((teachers + input.vacantToday) * own) / all;
  const wanted = count * shape.teaching;
  // Subject teams that share posts differ in those, not in their number of posts.
  const isFixed =
    input.maySharePosts && new Set(input.options[band]?.map((option) => option.shape)).size === 1;
  const uneven = isFixed ? 0 : (sizingCosts.uneven * Math.abs(wanted - fairShare)) / fullTime;
  return rosterCost(own, count, input.limits) + uneven + sizingCosts.otherShape * shape.distance * count;
}
