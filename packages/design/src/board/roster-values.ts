import { evaluateGrouping, relativeGap } from '@staffroom/engine';
import type { PlanTeam, School, Solved } from '@staffroom/school';
import { compileRoster, type CompiledRoster } from '../rosters/compile-rosters.ts';
import { isSameList } from '../remembered.ts';
import { bandOf } from '../sizing/band.ts';

/** The result of a band's rosters with their value for other rosters of the same teams, in the plan's order. */
export type RosterValue = (teams: readonly PlanTeam[]) => Solved;

/**
 * Values the rosters of one band anew for any assignment of its students. The bound stays what was proved for equal
 * teams with every student on one; teams of other sizes may cost less, and then nothing is left to gain.
 */
export function rosterValue(school: School, solved: Solved, teams: readonly PlanTeam[]): RosterValue {
  const slots = teams.map(({ id, name, band }) => ({
    id,
    name,
    band: bandOf(band.grades, school.students),
    posts: [],
  }));
  const band = slots.find((slot) => slot.band.id === solved.subject)?.band;
  if (band === undefined) return () => solved;
  const compiled = compileRoster(school, band, slots);
  const itemById = new Map<string, number>(compiled.students.map(({ id }, item) => [id, item]));
  const places = compiled.slots.map((slot) => teams.findIndex((team) => team.id === slot.id));
  let last: { readonly rosters: readonly (readonly string[])[]; readonly value: Solved } | null = null;
  return (now) => {
    const rosters = places.map((place) => now[place]?.students ?? []);
    if (last === null || !isSameList(last.rosters, rosters))
      last = { rosters, value: revalued(solved, compiled, groupsOf(itemById, rosters)) };
    return last.value;
  };
}

/** The group of each student of the band; −1 where they are on no team. */
function groupsOf(
  itemById: ReadonlyMap<string, number>,
  rosters: readonly (readonly string[])[],
): readonly number[] {
  const groups = new Array<number>(itemById.size).fill(-1);
  for (const [group, students] of rosters.entries())
    for (const id of students) {
      const item = itemById.get(id);
      if (item !== undefined) groups[item] = group;
    }
  return groups;
}

function revalued(solved: Solved, compiled: CompiledRoster, groups: readonly number[]): Solved {
  const { value, terms } = evaluateGrouping(compiled.problem, groups);
  const bound = Math.min(solved.bound, value);
  const costByName = new Map(terms.map((term) => [term.name, term.value]));
  return {
    ...solved,
    value,
    bound,
    gap: relativeGap(value, bound),
    isOptimal: value - bound <= 1e-9 * Math.max(1, value),
    terms: solved.terms.map((term) => {
      const cost = costByName.get(term.name) ?? term.cost;
      return { ...term, cost, bound: term.bound === null ? null : Math.min(term.bound, cost) };
    }),
  };
}
