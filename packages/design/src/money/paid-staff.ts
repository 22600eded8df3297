import type { StaffMember } from '@staffroom/school';
import { annualPay, type AnnualPay } from './annual-pay.ts';
import type { PayTerms } from './money-input.ts';
import { roleToday } from './role-today.ts';

/** A member of the staff with what is the same in every design: the role today and the pay. */
export interface PaidMember {
  readonly member: StaffMember;
  readonly roleId: string;
  readonly pay: AnnualPay;
}

/** The staff in the school's order. */
export function paidStaff({ school: { staff, finance }, averages }: PayTerms): readonly PaidMember[] {
  return staff.map((member) => ({
    member,
    roleId: roleToday(member, finance),
    pay: annualPay(member, finance, averages),
  }));
}
