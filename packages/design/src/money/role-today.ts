import { optionalRoleById } from '@staffroom/knowledge';
import type { Finance, StaffMember } from '@staffroom/school';

/**
 * The role a person holds today, for pay and positions: the first of the staff file's roles that the role list or
 * finance.yaml knows, else what the roster calls the person (`teacher`, `aide`, …).
 */
export function roleToday(member: StaffMember, finance: Finance | null): string {
  const isKnown = (role: string): boolean =>
    optionalRoleById(role) !== null ||
    finance?.supplements[role] !== undefined ||
    finance?.allotmentWeights[role] !== undefined;
  return member.roles?.find(isKnown) ?? member.kind;
}
