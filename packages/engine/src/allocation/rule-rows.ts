import type { MilpRow } from '../milp/milp-model.ts';
import type { AllocationProblem, AllocationRule } from './allocation-problem.ts';
import { linkPairs } from './evaluate-allocation.ts';
import { amountEntries, atLeast, atMost, negated } from './model-draft.ts';
import type { AllocationPair, Entry, ModelDraft } from './model-draft.ts';

/** Membership columns by person, then group. */
type Members = readonly ReadonlyMap<number, number>[];

/** The rows that hold a hard rule. */
export function hardRuleRows(
  problem: AllocationProblem,
  rule: AllocationRule,
  pairs: readonly AllocationPair[],
  members: Members,
): readonly MilpRow[] {
  switch (rule.kind) {
    case 'pinned': {
      const pin = problem.pinned[rule.index];
      return pin ? [atLeast(1, membersIn([pin.person], pin.group, members))] : [];
    }
    case 'forbidden': {
      const ban = problem.forbidden[rule.index];
      return ban ? [atMost(0, membersIn([ban.person], ban.group, members))] : [];
    }
    case 'together': {
      const link = problem.together[rule.index];
      return link ? linkPairs(problem, link).flatMap((pair) => pairRows(problem, pair, members)) : [];
    }
    case 'apart':
      return apartRows(problem, problem.apart[rule.index]?.people ?? [], members);
    case 'need': {
      const need = problem.groupNeeds[rule.index];
      return need ? [atLeast(need.atLeast, membersIn(need.people, rule.group, members))] : [];
    }
    case 'minAmount': {
      const holders = pairs.filter((pair) => pair.post === rule.post);
      return [atLeast(problem.posts[rule.post]?.minAmount ?? 0, amountEntries(holders))];
    }
    case 'maxPeople': {
      const holders = pairs.filter((pair) => pair.post === rule.post);
      return [
        atMost(
          problem.posts[rule.post]?.maxPeople ?? Infinity,
          holders.map((pair) => [pair.chosen, 1] as const),
        ),
      ];
    }
    case 'maxGroups': {
      const own = [...(members[rule.person]?.values() ?? [])];
      return [
        atMost(
          problem.people[rule.person]?.maxGroups ?? Infinity,
          own.map((column) => [column, 1] as const),
        ),
      ];
    }
    default: {
      const unknown: never = rule;
      throw new Error(`Unknown rule ${JSON.stringify(unknown)}`);
    }
  }
}

/** Adds what the rules with a cost (soft links, needs, spread) add to the objective. */
export function addWishes(problem: AllocationProblem, members: Members, draft: ModelDraft): void {
  for (const link of problem.together) {
    for (const pair of linkPairs(problem, link))
      draft.addMiss(link.weight ?? 0, pairRows(problem, pair, members));
  }
  for (const link of problem.apart) {
    for (const row of apartRows(problem, link.people, members)) draft.addMiss(link.weight ?? 0, [row]);
  }
  for (const need of problem.groupNeeds) {
    for (const group of need.groups) {
      draft.addMiss(need.shortCost ?? 0, [
        atMost(-need.atLeast, negated(membersIn(need.people, group, members))),
      ]);
    }
  }
  for (const spread of problem.spread) {
    const groups = spread.groups ?? [...problem.groups.keys()];
    const target = spread.target ?? spread.people.length / groups.length;
    for (const group of groups) {
      draft.addMiss(spread.weight, deviationRows(target, membersIn(spread.people, group, members)));
    }
  }
}

function membersIn(people: readonly number[], group: number, members: Members): Entry[] {
  return people.flatMap((person) => {
    const column = members[person]?.get(group);
    return column === undefined ? [] : [[column, 1] as const];
  });
}

/** Rows that a broken pair violates by 1: the inner person's groups lie among the outer's, and nobody is placed alone. */
function pairRows(
  problem: AllocationProblem,
  [inner, outer]: readonly [number, number],
  members: Members,
): MilpRow[] {
  const groupsOf = (person: number) => [...(members[person]?.keys() ?? [])];
  const anyInner = groupsOf(inner).flatMap((group) => membersIn([inner], group, members));
  const bothSingle = problem.people[inner]?.maxGroups === 1 && problem.people[outer]?.maxGroups === 1;
  return [
    ...groupsOf(inner).map((group) =>
      atMost(0, [...membersIn([inner], group, members), ...negated(membersIn([outer], group, members))]),
    ),
    // People of one group each are simply in the same one, which relaxes tighter.
    ...groupsOf(outer).map((group) =>
      atMost(0, [
        ...membersIn([outer], group, members),
        ...negated(bothSingle ? membersIn([inner], group, members) : anyInner),
      ]),
    ),
  ];
}

function apartRows(problem: AllocationProblem, people: readonly number[], members: Members): MilpRow[] {
  return [...problem.groups.keys()].flatMap((group) => {
    const inGroup = membersIn(people, group, members);
    return inGroup.length > 1 ? [atMost(1, inGroup)] : [];
  });
}

/**
 * Rows that push a column up to |count − target|. The middle one joins the whole numbers around the target: counts between them do
 * not occur, and without it the relaxation would see no deviation at all.
 */
function deviationRows(target: number, count: readonly Entry[]): MilpRow[] {
  const below = Math.floor(target);
  const slope = 2 * (below - target) + 1;
  return [
    atMost(target, count),
    atMost(-target, negated(count)),
    atMost(
      slope * below - (target - below),
      count.map(([column]) => [column, slope] as const),
    ),
  ];
}
