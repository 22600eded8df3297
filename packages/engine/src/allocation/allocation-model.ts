import type { MilpColumn, MilpModel, MilpRow } from '../milp/milp-model.ts';
import type { AllocationProblem, AllocationRule } from './allocation-problem.ts';
import { hardRules, shareRange } from './evaluate-allocation.ts';
import { ModelDraft, amountEntries, atMost } from './model-draft.ts';
import type { AllocationPair, MissColumn } from './model-draft.ts';
import { addWishes, hardRuleRows } from './rule-rows.ts';

/**
 * An allocation problem as a mixed-integer model.
 *
 * For each eligible person and post: the fraction of the largest possible share (continuous) and whether there is a share
 * at all (0/1); for each person and group: membership (0/1). With the 0/1 columns fixed the rest is a flow from people to posts, so
 * that its basic solutions are whole thousandths.
 */
export interface AllocationModel {
  readonly columns: readonly MilpColumn[];
  /** Rows that state what the columns mean. */
  readonly background: readonly MilpRow[];
  /** Rows of each hard rule, in the order of {@link hardRules}. */
  readonly rules: readonly { readonly rule: AllocationRule; readonly rows: readonly MilpRow[] }[];
  /** Added to the objective of the columns it gives the value of the problem. */
  readonly offset: number;
  /** The pairs of person and post that can hold a share, and the columns for them. */
  readonly pairs: readonly AllocationPair[];
  /** Membership columns by person, then group. */
  readonly members: readonly ReadonlyMap<number, number>[];
  /** Columns that measure how far a wish is missed, with the rows that push them up. */
  readonly misses: readonly MissColumn[];
}

/** The whole model: background and all hard rules. */
export function fullModel(model: AllocationModel): MilpModel {
  return {
    sense: 'minimize',
    columns: model.columns,
    rows: [...model.background, ...model.rules.flatMap(({ rows }) => rows)],
  };
}

/**
 * `exact`: the problem itself. `relaxed`: a model several times smaller that treats a share as a fraction only; its bound holds for
 * the problem, its solutions need not.
 */
export type ModelDetail = 'exact' | 'relaxed';

/** Compiles a checked problem. */
export function compileAllocation(problem: AllocationProblem, detail: ModelDetail): AllocationModel {
  const draft = new ModelDraft();
  const members = addMembers(problem, draft);
  const pairs = addPairs(problem, members, detail, draft);
  addCapacities(problem, pairs, members, detail, draft);
  addWishes(problem, members, draft);
  const vacancyCosts = problem.posts.map((post) => (post.vacancyCost * post.amount) / 1000);
  const keepCosts = (problem.previous?.memberships ?? []).map(() => problem.previous?.keepWorth ?? 0);
  return {
    columns: draft.columns,
    background: draft.rows,
    rules: hardRules(problem).map((rule) => ({ rule, rows: hardRuleRows(problem, rule, pairs, members) })),
    offset: [...vacancyCosts, ...keepCosts].reduce((total, cost) => total + cost, 0),
    pairs,
    members,
    misses: draft.misses,
  };
}

/** A membership column for each person and each group with a post that the person may hold. */
function addMembers(problem: AllocationProblem, draft: ModelDraft): Map<number, number>[] {
  const members = problem.people.map(() => new Map<number, number>());
  for (const { person, post } of problem.eligible) {
    const group = problem.posts[post]?.group ?? null;
    const own = members[person];
    if (group === null || !own || own.has(group) || !shareRange(problem, person, post)) continue;
    own.set(group, draft.addColumn(0, 1, true));
  }
  for (const { person, group } of problem.previous?.memberships ?? []) {
    const column = members[person]?.get(group);
    if (column !== undefined) draft.addCost(column, -(problem.previous?.keepWorth ?? 0));
  }
  return members;
}

/**
 * Columns of each eligible pair. Filling a post saves its vacancy cost, which stands in the offset. Where a person can hold
 * only one post of a group, membership itself says whether there is a share.
 */
function addPairs(
  problem: AllocationProblem,
  members: readonly ReadonlyMap<number, number>[],
  detail: ModelDetail,
  draft: ModelDraft,
): AllocationPair[] {
  const possible = problem.eligible.flatMap((one) => {
    const range = shareRange(problem, one.person, one.post);
    const group = problem.posts[one.post]?.group ?? null;
    return range
      ? [{ ...one, ...range, member: group === null ? undefined : members[one.person]?.get(group) }]
      : [];
  });
  const byMember = Map.groupBy(possible, ({ member }) => member);
  const pairs = possible.map(({ person, post, cost, least, most, member }): AllocationPair => {
    const isAlone = member !== undefined && byMember.get(member)?.length === 1;
    const fractionCost = ((cost - (problem.posts[post]?.vacancyCost ?? 0)) * most) / 1000;
    if (detail === 'relaxed') {
      const fraction = draft.addColumn(fractionCost + problem.shareCost, 1, false);
      return { person, post, least, most, fraction, chosen: fraction };
    }
    const chosen = isAlone ? member : draft.addColumn(0, 1, true);
    const fraction = least === most ? chosen : draft.addColumn(0, 1, false);
    draft.addCost(chosen, problem.shareCost);
    draft.addCost(fraction, fractionCost);
    if (fraction !== chosen) {
      draft.addRow(
        atMost(0, [
          [fraction, 1],
          [chosen, -1],
        ]),
      );
      draft.addRow(
        atMost(0, [
          [chosen, least / most],
          [fraction, -1],
        ]),
      );
    }
    if (member !== undefined && !isAlone)
      draft.addRow(
        atMost(0, [
          [chosen, 1],
          [member, -1],
        ]),
      );
    return { person, post, least, most, fraction, chosen };
  });
  for (const [member, siblings] of Map.groupBy(pairs, (_, index) => possible[index]?.member)) {
    if (member === undefined || siblings.every((pair) => pair.chosen === member)) continue;
    // A relaxed share counts at most as the fraction of the least share that it is.
    draft.addRow(
      atMost(0, [
        [member, 1],
        ...siblings.map((pair) => [pair.chosen, detail === 'exact' ? -1 : -pair.most / pair.least] as const),
      ]),
    );
  }
  return pairs;
}

/** Nobody gives more than their capacity, in all and (which tightens the relaxation) in each group; no post takes more than it wants. */
function addCapacities(
  problem: AllocationProblem,
  pairs: readonly AllocationPair[],
  members: readonly ReadonlyMap<number, number>[],
  detail: ModelDetail,
  draft: ModelDraft,
): void {
  const couldExceed = (own: readonly AllocationPair[], limit: number) =>
    own.reduce((total, pair) => total + pair.most, 0) > limit;
  for (const [person, own] of Map.groupBy(pairs, (pair) => pair.person)) {
    const { capacity = 0 } = problem.people[person] ?? {};
    if (couldExceed(own, capacity)) draft.addRow(atMost(capacity, amountEntries(own)));
    for (const [group, inGroup] of Map.groupBy(own, (pair) => problem.posts[pair.post]?.group ?? null)) {
      const member = group === null ? undefined : members[person]?.get(group);
      if (member === undefined || (detail === 'exact' && !couldExceed(inGroup, capacity))) continue;
      draft.addRow(atMost(0, [...amountEntries(inGroup), [member, -capacity]]));
    }
  }
  for (const [post, holders] of Map.groupBy(pairs, (pair) => pair.post)) {
    const { amount = 0 } = problem.posts[post] ?? {};
    if (couldExceed(holders, amount)) draft.addRow(atMost(amount, amountEntries(holders)));
  }
}
