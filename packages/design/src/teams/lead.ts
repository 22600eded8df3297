import { compareText, type StaffId, type StaffMember } from '@staffroom/school';

/**
 * Who leads a team in addition to a post on it: of those eligible the most experienced, the first by id where equal.
 * Experience that no file tells counts as none. Null where nobody is known to be eligible.
 */
export function chooseLead(members: readonly StaffMember[]): StaffId | null {
  const eligible = members
    .filter((member) => member.isLeadEligible === true)
    .toSorted((a, b) => (b.yearsExperience ?? 0) - (a.yearsExperience ?? 0) || compareText(a.id, b.id));
  return eligible[0]?.id ?? null;
}
