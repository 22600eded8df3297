import { cents, centsFromDollars, fullTime, type Cents, type Source } from '@staffroom/school';

/** A role's price in an exchange of positions: its allotment weight in thousandths of a teacher position, and its supplement. */
export interface ExchangeRole {
  readonly id: string;
  readonly weight: number;
  readonly supplement: Cents;
}

export const charlotteSource: Source = {
  kind: 'published',
  title: 'Charlotte-Mecklenburg Schools, Opportunity Culture position exchange (slides)',
  url: 'https://slideplayer.com/slide/15333942',
  year: 2015,
  isVerified: true,
};

/** The allotment weights and supplements that Charlotte-Mecklenburg published in 2015. */
export const charlotteRoles: readonly ExchangeRole[] = [
  { id: 'teacher', weight: 1000, supplement: centsFromDollars(0) },
  { id: 'multiClassroomLeader1', weight: 1300, supplement: centsFromDollars(13_000) },
  { id: 'multiClassroomLeader2', weight: 1450, supplement: centsFromDollars(20_000) },
  { id: 'masterReachTeacher', weight: 1250, supplement: centsFromDollars(9_800) },
  { id: 'seniorReachTeacher', weight: 1150, supplement: centsFromDollars(6_000) },
  { id: 'reachTeamTeacher', weight: 1050, supplement: centsFromDollars(1_500) },
  { id: 'reachAssociate', weight: 650, supplement: centsFromDollars(0) },
];

/** The positions that people cost together, in thousandths. Throws RangeError for a role that was not published. */
export function charlottePositions(roleIds: readonly string[]): number {
  return roleIds.reduce((sum, id) => sum + charlotteRole(id).weight, 0);
}

/**
 * What one whole position would be worth if a role's supplement paid exactly for its weight above a teacher's: derived,
 * and different from role to role ($30,000 to $44,444), so a weight is no constant price. Rounded to the cent, half up.
 * Null for a role that weighs no more than a teacher or carries no supplement.
 */
export function impliedPositionPrice(roleId: string): Cents | null {
  const { weight, supplement } = charlotteRole(roleId);
  const above = weight - fullTime;
  return above <= 0 || supplement === 0 ? null : cents(Math.round((supplement * fullTime) / above));
}

/** Why a team's roles do not go together, or null: a reach team teacher must belong to a leader's team. */
export function exchangeProblem(roleIds: readonly string[]): string | null {
  const hasLeader = roleIds.some((id) => id.startsWith('multiClassroomLeader'));
  return roleIds.includes('reachTeamTeacher') && !hasLeader
    ? "A reach team teacher must belong to a leader's team. Maybe add a multi-classroom leader."
    : null;
}

function charlotteRole(id: string): ExchangeRole {
  const found = charlotteRoles.find((role) => role.id === id);
  if (found === undefined)
    throw new RangeError(
      `"${id}" has no published weight. Known: ${charlotteRoles.map((role) => role.id).join(', ')}.`,
    );
  return found;
}
