import type { Plan } from '@staffroom/school';

/** Counts of students under this are not told to the public (ten is the size most states use; NCES SLDS Technical Brief 3, 2011). */
export const smallestToldCount = 10;

/** Whether a count could single somebody out. None at all does not. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestToldCount;
}

/** What may be told of how many students there are and where. */
export interface ToldCounts {
  /** Whether nothing is small: then every count, and every difference of a whole and its parts, may be told. */
  readonly isAllTold: boolean;
  readonly school: number | null;
  /** By team id; null where it is not told. */
  readonly byTeam: ReadonlyMap<string, number | null>;
}

/**
 * Decides which counts of students may be told. The smallest groups of which a plan tells are the students of each team, those of each
 * band on no team, and those of no band. A group of fewer than ten is hidden. What is hidden could be had by taking the rest from the
 * whole, so that the next smallest groups are hidden with it until the hidden are at least two groups and at least ten students
 * (complementary suppression); where that cannot be, the whole is hidden as well. Sums of bands are told only where nothing is hidden.
 */
export function toldCounts(plan: Plan): ToldCounts {
  const teams = plan.teams.map((team) => ({ id: team.id, count: team.students.length }));
  const total = plan.school.studentCount;
  const inBands = plan.sizing.map(({ band, studentCount }) => ({
    studentCount,
    onTeams: plan.teams
      .filter((team) => team.band.id === band.id)
      .reduce((sum, team) => sum + team.students.length, 0),
  }));
  const onNoTeam = inBands.map(({ studentCount, onTeams }) => Math.abs(studentCount - onTeams));
  const inNoBand = Math.abs(total - inBands.reduce((sum, { studentCount }) => sum + studentCount, 0));
  const groups = [...teams, ...[...onNoTeam, inNoBand].map((count) => ({ id: null, count }))].filter(
    ({ count }) => count > 0,
  );

  const hidden = new Set(groups.filter(({ count }) => isSmall(count)));
  const isAllTold = hidden.size === 0 && total >= smallestToldCount;
  const candidates = groups
    .filter((group) => !hidden.has(group))
    .toSorted((one, other) => one.count - other.count);
  const hiddenStudents = () => [...hidden].reduce((sum, { count }) => sum + count, 0);
  const isCovered = () => hidden.size === 0 || (hidden.size > 1 && hiddenStudents() >= smallestToldCount);
  while (!isCovered()) {
    const next = candidates.shift();
    if (next === undefined) break;
    hidden.add(next);
  }
  const told = new Set(groups.filter((group) => !hidden.has(group)).map(({ id }) => id));
  return {
    isAllTold,
    school: total >= smallestToldCount && isCovered() ? total : null,
    byTeam: new Map(teams.map(({ id, count }) => [id, told.has(id) ? count : null])),
  };
}

/** Every number of students that whole teams can add up to. */
export function unionsOf(teamCounts: readonly number[]): ReadonlySet<number> {
  let sums = new Set([0]);
  for (const count of teamCounts) sums = new Set([...sums, ...[...sums].map((sum) => sum + count)]);
  return sums;
}

/**
 * Whether a number of students may stand beside told sizes of teams. A number that is a few more or less than whole teams would tell of
 * those few.
 */
export function fitsTeams(count: number, unions: ReadonlySet<number>): boolean {
  if (unions.has(count)) return true;
  return Array.from({ length: smallestToldCount - 1 }, (_, index) => index + 1).every(
    (few) => !unions.has(count - few) && !unions.has(count + few),
  );
}
