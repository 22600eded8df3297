import type { CompiledGrouping } from './compile.ts';

/**
 * Whether nothing tells one group from another: same limits, no pins, prohibitions or earlier grouping, and none may
 * be empty.
 */
export function hasInterchangeableGroups(problem: CompiledGrouping): boolean {
  const { unitCount, groupCount, allowed, standingWorth, groupMin, groupMax } = problem;
  if ((groupMin[0] as number) < 1) return false;
  if (groupMin.some((min) => min !== groupMin[0]) || groupMax.some((max) => max !== groupMax[0]))
    return false;
  if (allowed.includes(0)) return false;
  for (let unit = 0; unit < unitCount; unit++) {
    for (let group = 1; group < groupCount; group++) {
      if (standingWorth[unit * groupCount + group] !== standingWorth[unit * groupCount]) return false;
    }
  }
  return true;
}
