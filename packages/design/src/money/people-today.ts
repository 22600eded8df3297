import { fullTime } from '@staffroom/school';
import { annualPay } from './annual-pay.ts';
import type { MoneyInput } from './money-input.ts';
import type { PaidPerson } from './paid-person.ts';
import { roleSupplement } from './role-supplement.ts';
import { roleToday } from './role-today.ts';

/** Everyone at today's pay, in the school's order: one part each, and a supplement only where today's role carries one. */
export function peopleToday(input: MoneyInput): readonly PaidPerson[] {
  const { finance } = input.school;
  return input.school.staff.map((member) => {
    const roleId = roleToday(member, finance);
    const supplement = roleSupplement(roleId, finance, input.model);
    return {
      staffId: member.id,
      pay: annualPay(member, finance, input.averages),
      parts: [{ teamId: null, roleId, postRoleId: roleId, share: member.fte ?? fullTime }],
      supplements: supplement === null ? [] : [{ teamId: null, roleId, ...supplement }],
    };
  });
}
