import type { GroupingProblem } from './problem.ts';

/** The size of every group where the limits leave no choice, else null. */
export function fixedSizes(problem: Pick<GroupingProblem, 'groups' | 'itemCount'>): readonly number[] | null {
  const least = problem.groups.reduce((sum, group) => sum + group.min, 0);
  const most = problem.groups.reduce((sum, group) => sum + group.max, 0);
  if (least === problem.itemCount) return problem.groups.map((group) => group.min);
  if (most === problem.itemCount) return problem.groups.map((group) => group.max);
  return null;
}
