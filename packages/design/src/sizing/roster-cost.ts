import type { RosterLimits } from './roster-limits.ts';

/** Each student beyond a limit counts as much as this many off the target. */
const limitWeight = 10;

/**
 * What it costs to divide students over some teams, in students off the target: every student by which the rosters
 * miss the target counts once, every student outside the limits ten times. 0 where nothing is stated.
 */
export function rosterCost(studentCount: number, teamCount: number, limits: RosterLimits): number {
  const { min, target, max } = limits;
  const off = target === null ? 0 : Math.abs(studentCount - teamCount * target);
  const under = min === null ? 0 : Math.max(0, teamCount * min - studentCount);
  const over = max === null ? 0 : Math.max(0, studentCount - teamCount * max);
  return off + limitWeight * (under + over);
}
