import { attributeBound } from './attribute-bound.ts';
import type { GroupingProblem } from './problem.ts';
import { allowedGroups, contractUnits, type Units } from './units.ts';

/**
 * A value below which no grouping of the problem can fall: the sum of what each attribute, each need, the moves and
 * the affinities cost at least, each proved alone.
 */
export function groupingBound(problem: GroupingProblem): number {
  const units = contractUnits(problem.itemCount, problem.together);
  const allowed = allowedGroups(units, problem);
  let bound = movesBound(problem, units, allowed) - affinityLimit(problem, units);
  for (const attribute of problem.attributes) bound += attributeBound(attribute, problem, units, allowed);
  for (const need of problem.needs ?? []) {
    bound += need.cost * Math.max(0, problem.groups.length * need.atLeast - need.items.length);
  }
  return bound;
}

/** What the moves cost when every unit takes the cheapest group open to it. */
function movesBound(problem: GroupingProblem, units: Units, allowed: Uint8Array): number {
  if (problem.previous === undefined) return 0;
  const { groupOfItem, moveCost } = problem.previous;
  const groupCount = problem.groups.length;
  let moved = 0;
  units.members.forEach((members, unit) => {
    const before = members.map((item) => groupOfItem[item] ?? -1).filter((group) => group >= 0);
    let least = before.length;
    for (const group of new Set(before)) {
      if (allowed[unit * groupCount + group] === 1) {
        least = Math.min(least, before.filter((other) => other !== group).length);
      }
    }
    moved += least;
  });
  return moved * moveCost;
}

/** The most that affinities can earn: each unit with the units it earns most with, as many as fit in a group. */
function affinityLimit(problem: GroupingProblem, units: Units): number {
  const worthByUnit = units.members.map(() => new Map<number, number>());
  let inside = 0;
  for (const [a, b, worth] of problem.affinities ?? []) {
    const from = units.unitOfItem[a] as number; // items are checked before
    const to = units.unitOfItem[b] as number;
    if (from === to) {
      inside += worth;
      continue;
    }
    for (const [unit, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const row = worthByUnit[unit];
      row?.set(other, (row.get(other) ?? 0) + worth);
    }
  }
  const largest = problem.groups.reduce((most, group) => Math.max(most, group.max), 0);
  let mutual = 0;
  worthByUnit.forEach((row, unit) => {
    const places = Math.max(0, largest - (units.members[unit]?.length ?? 0));
    const earned = [...row.values()].filter((worth) => worth > 0).toSorted((a, b) => b - a);
    for (const worth of earned.slice(0, places)) mutual += worth;
  });
  return inside + mutual / 2;
}
