import { evaluateAllocation, relativeGap, type AllocationCosts } from '@staffroom/engine';
import type { PlanTeam, Solved } from '@staffroom/school';
import { isSameList } from '../remembered.ts';
import { bandOf } from '../sizing/band.ts';
import { compileStaffing } from '../teams/compile-staffing.ts';
import { staffingCosts } from '../teams/staffing-costs.ts';
import type { BoardGround } from './board-ground.ts';
import { heldOf } from './board-state.ts';

/**
 * Values the staffing anew for any assignment of the adults: the solver's value, and by how much what it weighs has changed
 * since. Time of a post that was never asked for, because nobody has it, stays as the solver counted it. The bound stays
 * what was proved; people whom the solver may not place may cost less, and then nothing is left to gain.
 */
export function staffingValue(ground: BoardGround, solved: Solved): (teams: readonly PlanTeam[]) => Solved {
  const evaluate = staffingCostsOf(ground);
  let last: { readonly adults: readonly unknown[]; readonly costs: AllocationCosts } | null = null;
  const costsOf = (teams: readonly PlanTeam[]): AllocationCosts => {
    const adults = teams.map((team) => team.adults);
    if (last === null || !isSameList(last.adults, adults)) last = { adults, costs: evaluate(teams) };
    return last.costs;
  };
  const before = costsOf(ground.base.teams);
  return (teams) => {
    const now = costsOf(teams);
    const terms = solved.terms.map((term) => {
      // The terms of a staffing are named after the costs; one that is not, stays.
      const name = term.name as keyof AllocationCosts;
      const change = (now[name] ?? 0) - (before[name] ?? 0);
      return change === 0 ? term : { ...term, cost: term.cost + change };
    });
    const changes = terms.reduce(
      (sum, term, index) => sum + (term.cost - (solved.terms[index]?.cost ?? 0)),
      0,
    );
    if (changes === 0 && terms.every((term, index) => term === solved.terms[index])) return solved;
    const value = solved.value + changes;
    const bound = Math.min(solved.bound, value);
    return {
      ...solved,
      value,
      bound,
      gap: relativeGap(value, bound),
      isOptimal: value - bound <= 1e-9 * Math.max(1, Math.abs(value)),
      terms,
    };
  };
}

/** What the solver weighs, of any assignment of adults to the posts of the plan. */
function staffingCostsOf(ground: BoardGround): (teams: readonly PlanTeam[]) => AllocationCosts {
  const { pinnedSchool, base, pool, postById } = ground;
  const slots = base.teams.map((team) => ({
    id: team.id,
    name: team.name,
    band: bandOf(team.band.grades, pinnedSchool.students),
    posts: team.posts.flatMap((post) => {
      const found = postById.get(post.id);
      // Posts added for pinned people are added again by the compiler.
      return found === undefined || found.template.id.startsWith('pinned-')
        ? []
        : [{ template: found.template, amount: post.amount, flexible: 0 }];
    }),
  }));
  const { problem, people, posts } = compileStaffing(pinnedSchool, pool, slots);
  const known = new Set(people.map((person) => person.member.id));
  const others = pool.filter((person) => !known.has(person.member.id));
  const personById = new Map<string, number>(
    [...people, ...others].map((person, index) => [person.member.id, index]),
  );
  const indexOfPost = new Map(posts.map((post, index) => [post.id, index]));
  const costByPair = new Map(problem.eligible.map((each) => [`${each.person},${each.post}`, each]));
  // By hand anybody may give any part of their time to any post.
  const open = {
    ...problem,
    people: [...people, ...others].map((person) => ({
      id: person.member.id,
      capacity: person.time,
      minShare: 1,
    })),
  };
  return (teams) => {
    const shares = teams.flatMap((team) =>
      [...heldOf(team)].flatMap(([postId, held]) =>
        [...held].flatMap(([staffId, amount]) => {
          const [person, post] = [personById.get(staffId), indexOfPost.get(postId)];
          return person === undefined || post === undefined ? [] : [{ person, post, amount }];
        }),
      ),
    );
    const eligible = shares.map(
      ({ person, post }) =>
        costByPair.get(`${person},${post}`) ?? { person, post, cost: staffingCosts.unfit },
    );
    return evaluateAllocation({ ...open, eligible }, shares).costs;
  };
}
