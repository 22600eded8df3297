import { fullTime, type StaffMember } from '@staffroom/school';
import type { MoneyInput } from './money-input.ts';
import type { PaidPart, PaidPerson, PaidSupplement } from './paid-person.ts';
import type { PaidMember } from './paid-staff.ts';
import { roleSupplement } from './role-supplement.ts';

interface PlacedPart extends PaidPart {
  /** False for time that the design found no place for: it carries no supplement. */
  readonly isPlaced: boolean;
}

/**
 * The same people as the design places them, at the same pay. A role's supplement is paid whole, once for each person
 * and role, whatever the share of time; who leads a team is paid as a lead, not also for posts beside it. A
 * supplement that today's role carries stays with people who keep some of today's work.
 */
export function peopleInDesign(staff: readonly PaidMember[], input: MoneyInput): readonly PaidPerson[] {
  const partsByStaff = new Map<string, PlacedPart[]>();
  const add = (staffId: string, part: PlacedPart): void => {
    const parts = partsByStaff.get(staffId);
    if (parts === undefined) partsByStaff.set(staffId, [part]);
    else parts.push(part);
  };
  const leads = new Set(
    input.teams.flatMap((team) => team.adults.filter((adult) => adult.isLead).map((adult) => adult.staffId)),
  );
  for (const team of input.teams)
    for (const adult of team.adults)
      add(adult.staffId, {
        teamId: team.id,
        roleId: leads.has(adult.staffId) ? (input.model.leadRoleId ?? adult.roleId) : adult.roleId,
        postRoleId: adult.roleId,
        share: adult.share,
        isPlaced: true,
      });
  const roleById = new Map(staff.map(({ member, roleId }) => [member.id, roleId]));
  for (const { staffId, share, isPlaced } of input.schoolwide) {
    const roleId = roleById.get(staffId) ?? 'other';
    add(staffId, { teamId: null, roleId, postRoleId: roleId, share, isPlaced });
  }
  return staff.map(({ member, roleId, pay }) => {
    const parts = partsByStaff.get(member.id) ?? [nowhere(member, roleId)];
    return {
      staffId: member.id,
      pay,
      parts,
      supplements: supplementsOf(parts, input),
    };
  });
}

function nowhere(member: StaffMember, roleId: string): PlacedPart {
  return { teamId: null, roleId, postRoleId: roleId, share: member.fte ?? fullTime, isPlaced: false };
}

function supplementsOf(parts: readonly PlacedPart[], input: MoneyInput): readonly PaidSupplement[] {
  const supplements = new Map<string, PaidSupplement>();
  for (const { teamId, roleId, isPlaced } of parts) {
    const supplement = isPlaced ? roleSupplement(roleId, input.school.finance, input.model) : null;
    if (supplement !== null && !supplements.has(roleId))
      supplements.set(roleId, { teamId, roleId, ...supplement });
  }
  return [...supplements.values()];
}
