import type { Random } from '../random.ts';
import type { AllocationProblem } from './allocation-problem.ts';
import type { AllocationShare } from './allocation-solution.ts';
import { SearchState } from './search-state.ts';

/** Most people lifted in one step. */
const LARGEST_RUIN = 8;
/** One arc in this many is passed over while filling, which keeps the greedy choice from repeating itself. */
const SKIP_ONE_IN = 25;

/**
 * A good allocation by ruin and recreate (Schrimpf et al. 2000; "blinks" after Christiaens and Vanden Berghe 2020): lift a few
 * related people, place them again greedily in another order, keep what is not much worse, with a margin that shrinks
 * to nothing. Hard rules are sought but not guaranteed: evaluate the result.
 *
 * @param steps how many times to ruin and recreate.
 */
export function searchAllocation(
  problem: AllocationProblem,
  random: Random,
  steps: number,
): readonly AllocationShare[] {
  const state = new SearchState(problem);
  const people = [...problem.people.keys()].filter((person) => (state.arcsOfPerson[person] ?? []).length > 0);
  if (people.length === 0) return [];
  const isNeverSkipped = () => false;
  for (const person of people.toSorted((a, b) => scarcity(state, a) - scarcity(state, b) || a - b)) {
    state.fill(person, isNeverSkipped);
  }

  const isSkipped = () => random.below(SKIP_ONE_IN) === 0;
  const margin = firstMargin(problem);
  let value = state.value();
  let best = value;
  let bestShares = state.shares();
  for (let step = 0; step < steps; step++) {
    const lifted = chooseRelated(state, people, random);
    const before = lifted.flatMap((person) => state.lift(person));
    random.shuffle(lifted);
    if (random.below(2) === 0) lifted.sort((a, b) => scarcity(state, a) - scarcity(state, b));
    for (const person of lifted) state.fill(person, isSkipped);
    const next = state.value();
    if (next <= value + (margin * (steps - step)) / steps) {
      value = next;
      if (value < best - 1e-9) {
        best = value;
        bestShares = state.shares();
      }
    } else {
      for (const person of lifted) state.lift(person);
      for (const [arc, amount] of before) state.place(arc, amount);
    }
  }
  return bestShares;
}

/** Few places to go come first. */
function scarcity(state: SearchState, person: number): number {
  return (state.arcsOfPerson[person] ?? []).length;
}

/** A sixtieth of what a whole post costs when vacant, on average. */
function firstMargin(problem: AllocationProblem): number {
  const costs = problem.posts.map((post) => post.vacancyCost);
  return costs.reduce((total, cost) => total + cost, 0) / (60 * Math.max(1, costs.length));
}

/** A person, people who hold or have time for what that person could hold, and people to be kept with any of them. */
function chooseRelated(state: SearchState, people: readonly number[], random: Random): number[] {
  const pick = (list: readonly number[]) => list[random.below(list.length)] ?? 0;
  const first = pick(people);
  const chosen = new Set([first]);
  const size = 1 + random.below(LARGEST_RUIN);
  const openArcs = state.arcsOfPerson[first] ?? [];
  for (let draw = 0; draw < 2 * size && chosen.size < size; draw++) {
    const post = state.arcs[pick(openArcs)]?.post ?? 0;
    const related = random.below(3) === 0 ? state.candidates(post) : state.holders(post);
    chosen.add(related.length > 0 && random.below(5) > 0 ? pick(related) : pick(people));
  }
  for (const person of chosen) for (const partner of state.partners(person)) chosen.add(partner);
  return [...chosen].filter((person) => (state.arcsOfPerson[person] ?? []).length > 0);
}
