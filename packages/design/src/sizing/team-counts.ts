import type { MilpColumn, MilpModel, MilpRow, MilpSolver } from '@staffroom/engine';
import type { PostTemplate } from '@staffroom/knowledge';
import { fitFor } from '../fit.ts';
import type { PoolPerson } from '../staff-pool.ts';
import type { Band } from './band.ts';
import { rosterCost } from './roster-cost.ts';
import type { RosterLimits } from './roster-limits.ts';
import { sizingCosts } from './sizing-costs.ts';
import type { TeamShape } from './team-shape.ts';

/** A number of teams and the shape of each, for one band. */
export interface TeamCount {
  readonly count: number;
  readonly shape: TeamShape;
}

/** Time that nobody on the staff can give, for one post of a band. */
export interface Shortage {
  readonly band: Band;
  readonly post: PostTemplate;
  /** Thousandths. */
  readonly amount: number;
}

export interface TeamCounts {
  /** One for each band, in their order. */
  readonly counts: readonly TeamCount[];
  readonly shortages: readonly Shortage[];
}

export interface TeamCountInput {
  readonly bands: readonly Band[];
  /** The counts each band may have. */
  readonly options: readonly (readonly TeamCount[])[];
  readonly limits: RosterLimits;
  readonly pool: readonly PoolPerson[];
  /** Teaching time that is vacant today already, in thousandths: filling it hires nobody beyond today's posts. */
  readonly vacantToday: number;
  readonly milp: MilpSolver;
}

/** A post of a band that people can be counted towards. */
interface Place {
  readonly band: number;
  readonly post: PostTemplate;
}

/** Enough for any school: these models have a few hundred columns and solve at the root. */
const nodeLimit = 500;

/**
 * The best number of teams for all bands jointly: rosters near the target and within the limits, with the people there
 * are. One mixed-integer program: a choice for each band, and the flow of people's time to the posts they may hold.
 * Posts that are not required and roles held in addition do not count.
 */
export function teamCounts(input: TeamCountInput): TeamCounts {
  const places = placesOf(input);
  const classes = peopleByPlaces(input, places);
  const columns: MilpColumn[] = [];
  const addColumn = (column: MilpColumn): number => columns.push(column) - 1;
  const choices = input.options.map((options, band) =>
    options.map((option) =>
      addColumn({ objective: choiceCost(input, classes, band, option), lower: 0, upper: 1, integer: true }),
    ),
  );
  const vacancies = places.map(({ post }) => addColumn(time(vacancyCost(post))));
  const openToday = places.map(({ post }) =>
    post.certified ? addColumn(time(sizingCosts.vacancyToday / 1000)) : null,
  );
  const rows: MilpRow[] = choices.map((columnList) => ({
    lower: 1,
    upper: 1,
    entries: columnList.map((column) => [column, 1] as const),
  }));
  rows.push({
    lower: -Infinity,
    upper: input.vacantToday,
    entries: openToday.flatMap((column) => (column === null ? [] : [[column, 1] as const])),
  });
  const flowsByPlace: number[][] = places.map(() => []);
  for (const { places: reachable, time: capacity } of classes) {
    const flows = reachable.map((place) => {
      const flow = addColumn(time(0));
      flowsByPlace[place]?.push(flow);
      return flow;
    });
    const leftOver = addColumn(time(sizingCosts.leftOver / 1000));
    rows.push({
      lower: capacity,
      upper: capacity,
      entries: [...flows, leftOver].map((flow) => [flow, 1] as const),
    });
  }
  const unfilled = (place: number): readonly number[] =>
    [vacancies[place], openToday[place]].filter((column) => typeof column === 'number');
  for (const [index, place] of places.entries()) {
    const demand = (choices[place.band] ?? []).map((column, option) => {
      const chosen = input.options[place.band]?.[option];
      return [column, chosen === undefined ? 0 : -demandOf(chosen, place.post)] as const;
    });
    const supply = [...(flowsByPlace[index] ?? []), ...unfilled(index)].map((column) => [column, 1] as const);
    rows.push({ lower: 0, upper: 0, entries: [...supply, ...demand.filter(([, amount]) => amount !== 0)] });
  }
  const model: MilpModel = { sense: 'minimize', columns, rows };
  const { columns: solved } = input.milp.solve(model, { nodes: nodeLimit });
  return {
    counts: input.options.map((options, band) => {
      const chosen =
        options.find((_, option) => (solved[choices[band]?.[option] ?? -1] ?? 0) > 0.5) ?? options[0];
      if (chosen === undefined)
        throw new RangeError('a band must have at least one possible number of teams');
      return chosen;
    }),
    shortages: places.flatMap(({ band, post }, index) => {
      const amount = Math.round(unfilled(index).reduce((sum, column) => sum + (solved[column] ?? 0), 0));
      const found = input.bands[band];
      return amount > 0 && found !== undefined ? [{ band: found, post, amount }] : [];
    }),
  };
}

function time(objective: number): MilpColumn {
  return { objective, lower: 0, upper: Infinity, integer: false };
}

function vacancyCost(post: PostTemplate): number {
  return (post.certified ? sizingCosts.vacancy : sizingCosts.otherVacancy) / 1000;
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

interface PeopleClass {
  readonly places: readonly number[];
  readonly time: number;
  readonly teaches: boolean;
}

/** People who may hold the same posts count as one supply; people who may hold none do not count. */
function peopleByPlaces(input: TeamCountInput, places: readonly Place[]): readonly PeopleClass[] {
  const classByKey = new Map<string, PeopleClass>();
  for (const person of input.pool) {
    if (person.teamTime === 0) continue;
    const reachable = places.flatMap(({ band, post }, place) =>
      fitFor(person, post, input.bands[band]?.grades ?? []) === null ? [] : [place],
    );
    if (reachable.length === 0) continue;
    const key = reachable.join(' ');
    const known = classByKey.get(key);
    classByKey.set(key, {
      places: reachable,
      time: (known?.time ?? 0) + person.teamTime,
      teaches: reachable.some((place) => places[place]?.post.teaches === true),
    });
  }
  return [...classByKey.values()];
}

function choiceCost(
  input: TeamCountInput,
  classes: readonly PeopleClass[],
  band: number,
  { count, shape }: TeamCount,
): number {
  const own = input.bands[band]?.studentIds.length ?? 0;
  const all = input.bands.reduce((sum, each) => sum + each.studentIds.length, 0);
  const teachers = classes.reduce((sum, people) => sum + (people.teaches ? people.time : 0), 0);
  const fairShare = all === 0 ? 0 : ((teachers + input.vacantToday) * own) / all;
  return (
    rosterCost(own, count, input.limits) +
    (sizingCosts.uneven * Math.abs(count * shape.teaching - fairShare)) / 1000 +
    sizingCosts.otherShape * shape.distance * count
  );
}
