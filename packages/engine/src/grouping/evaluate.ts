import type { GroupingEvaluation, GroupingProblem, GroupingTerm } from './problem.ts';

/**
 * The value of a grouping and its parts, computed from the definition alone. Hard rules are not looked at; see
 * `brokenRules`.
 *
 * @param groupOfItem the group index of each item.
 */
export function evaluateGrouping(
  problem: GroupingProblem,
  groupOfItem: readonly number[],
): GroupingEvaluation {
  const groupCount = problem.groups.length;
  const sizes = countByGroup(groupOfItem, groupCount);
  const terms: GroupingTerm[] = [];

  for (const attribute of problem.attributes) {
    const sums = new Array<number>(groupCount).fill(0);
    let total = 0;
    attribute.values.forEach((value, item) => {
      const group = groupOfItem[item] ?? 0;
      sums[group] = (sums[group] ?? 0) + value;
      total += value;
    });
    let deviation = 0;
    sums.forEach((sum, group) => {
      const share =
        attribute.share === 'equal' ? total / groupCount : (total * (sizes[group] ?? 0)) / problem.itemCount;
      deviation += Math.abs(sum - share);
    });
    terms.push({ kind: 'attribute', name: attribute.name, value: attribute.weight * deviation });
  }

  for (const need of problem.needs ?? []) {
    const counts = countByGroup(
      need.items.map((item) => groupOfItem[item] ?? 0),
      groupCount,
    );
    const missing = counts.reduce((sum, count) => sum + Math.max(0, need.atLeast - count), 0);
    terms.push({ kind: 'need', name: need.name, value: need.cost * missing });
  }

  if (problem.previous !== undefined) {
    const { groupOfItem: before, moveCost } = problem.previous;
    const moved = before.filter((group, item) => group >= 0 && group !== groupOfItem[item]).length;
    terms.push({ kind: 'moves', name: 'moves', value: moveCost * moved });
  }

  if (problem.affinities !== undefined) {
    let worth = 0;
    for (const [a, b, pairWorth] of problem.affinities) {
      if (groupOfItem[a] === groupOfItem[b]) worth += pairWorth;
    }
    terms.push({ kind: 'affinity', name: 'affinities', value: worth === 0 ? 0 : -worth });
  }

  return { value: terms.reduce((sum, term) => sum + term.value, 0), terms };
}

/** How many entries name each group. */
export function countByGroup(groups: readonly number[], groupCount: number): number[] {
  const counts = new Array<number>(groupCount).fill(0);
  for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
  return counts;
}
