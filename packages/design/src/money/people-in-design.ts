import { fullTime, type StaffMember } from '@staffroom/school';
import { annualPay } from './annual-pay.ts';
import type { MoneyInput } from './money-input.ts';
import type { PaidPart, PaidPerson, PaidSupplement } from './paid-person.ts';
import { roleSupplement } from './role-supplement.ts';
import { roleToday } from './role-today.ts';

interface PlacedPart extends PaidPart {
  /** False for time that the design found no place for: it carries no supplement. */
  readonly isPlaced: boolean;
}

/**
 * The same people as the design places them, at the same pay. A role's supplement is paid whole, once for each person
 * and role, whatever the share of time; who leads a team is paid as a lead, not also for posts beside it. A
 * supplement that today's role carries stays with people who keep some of today's work.
 */
export function peopleInDesign(input: MoneyInput): readonly PaidPerson[] {
  const { finance } = input.school;
  const partsByStaff = new Map<string, PlacedPart[]>();
  const add = (staffId: string, part: PlacedPart): void => {
    const parts = partsByStaff.get(staffId) ?? [];
    partsByStaff.set(staffId, [...parts, part]);
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
  const roleById = new Map(input.school.staff.map((member) => [member.id, roleToday(member, finance)]));
  for (const { staffId, share, isPlaced } of input.schoolwide) {
    const roleId = roleById.get(staffId) ?? 'other';
    add(staffId, { teamId: null, roleId, postRoleId: roleId, share, isPlaced });
  }
  return input.school.staff.map((member) => {
    const parts = partsByStaff.get(member.id) ?? [nowhere(member, input)];
    return {
      staffId: member.id,
      pay: annualPay(member, finance, input.averages),
      parts,
      supplements: supplementsOf(parts, input),
    };
  });
}

function nowhere(member: StaffMember, input: MoneyInput): PlacedPart {
  const roleId = roleToday(member, input.school.finance);
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
