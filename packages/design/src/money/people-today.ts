import { fullTime } from '@staffroom/school';
import type { PayTerms } from './money-input.ts';
import type { PaidPerson } from './paid-person.ts';
import type { PaidMember } from './paid-staff.ts';
import { roleSupplement } from './role-supplement.ts';

/** Everyone at today's pay, in the school's order: one part each, and a supplement only where today's role carries one. */
export function peopleToday(
  staff: readonly PaidMember[],
  { school: { finance }, model }: PayTerms,
): readonly PaidPerson[] {
  return staff.map(({ member, roleId, pay }) => {
    const supplement = roleSupplement(roleId, finance, model);
    return {
      staffId: member.id,
      pay,
      parts: [{ teamId: null, roleId, postRoleId: roleId, share: member.fte ?? fullTime }],
      supplements: supplement === null ? [] : [{ teamId: null, roleId, ...supplement }],
    };
  });
}
