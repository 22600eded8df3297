import {
  cents,
  formatCents,
  formatFte,
  fullTime,
  type Cents,
  type Finance,
  type SalarySchedule,
  type Source,
  type StaffMember,
} from '@staffroom/school';
import type { AveragePay } from './average-pay.ts';

/** What a person is paid in a year before supplements and benefits, or why that is not known. */
export type AnnualPay =
  | { readonly amount: Cents; readonly arithmetic: string; readonly source: Source }
  | { readonly unknown: string };

/**
 * A person's pay today. A `salary` of the staff file is what the person is paid, part-time or not, and is taken as it
 * is. A schedule cell is the pay of a full-time year and is taken for the person's share of time (full time where no
 * file gives the FTE), rounded to the cent, half up. A step or lane that the schedule does not hold is unknown.
 */
export function annualPay(
  member: StaffMember,
  finance: Finance | null,
  averages: AveragePay | null,
): AnnualPay {
  const { pay } = member;
  if (pay === null) return averageFor(member, averages);
  switch (pay.kind) {
    case 'salary':
      return {
        amount: pay.annual,
        arithmetic: formatCents(pay.annual),
        source: { kind: 'file', file: 'staff.csv', column: 'salary' },
      };
    case 'schedule': {
      const schedule = finance?.schedules.find((each) => each.id === pay.schedule);
      if (schedule === undefined)
        return { unknown: `no schedule "${pay.schedule}" in finance.yaml: add it under schedules` };
      const cell = scheduleCell(schedule, pay.step, pay.lane);
      if (typeof cell === 'string') return { unknown: cell };
      return timeOf(cell, member, `${schedule.name}, step ${pay.step}, lane ${pay.lane}`, {
        kind: 'file',
        file: 'finance.yaml',
        column: `schedules.${schedule.id}`,
      });
    }
    default:
      return pay satisfies never;
  }
}

/**
 * The full-time annual pay of a step and lane, or a sentence saying why the schedule does not tell. A step above the last
 * one is paid as the last where the schedule says that its top step is open; nothing else is extrapolated.
 */
export function scheduleCell(schedule: SalarySchedule, step: string, lane: string): Cents | string {
  const column = schedule.lanes.indexOf(lane);
  if (column < 0)
    return `schedule ${schedule.id} has no lane "${lane}": its lanes are ${schedule.lanes.join(', ')}`;
  const row = schedule.rows.find((each) => each.step === step) ?? openTopRow(schedule, step);
  if (row === null) {
    const range = `${schedule.rows[0]?.step ?? 'none'} to ${schedule.rows.at(-1)?.step ?? 'none'}`;
    return `schedule ${schedule.id} has no step "${step}": its steps are ${range}`;
  }
  return row.annual[column] ?? `schedule ${schedule.id} is empty at step ${step}, lane ${lane}`;
}

function openTopRow(schedule: SalarySchedule, step: string): SalarySchedule['rows'][number] | null {
  const last = schedule.rows.at(-1);
  if (!schedule.isTopStepOpen || last === undefined || !/^\d+$/.test(step) || !/^\d+$/.test(last.step))
    return null;
  return Number(step) > Number(last.step) ? last : null;
}

function averageFor(member: StaffMember, averages: AveragePay | null): AnnualPay {
  if (averages === null || member.kind !== 'teacher')
    return { unknown: 'no pay in staff.csv: add column salary, or schedule, step and lane' };
  return timeOf(averages.teacherSalary, member, 'national average', averages.teacherSalarySource);
}

function timeOf(fullYear: Cents, member: StaffMember, what: string, source: Source): AnnualPay {
  const share = member.fte ?? fullTime;
  const assumed = member.fte === null ? ', full time assumed' : '';
  return {
    amount: cents(Math.round((fullYear * share) / fullTime)),
    arithmetic: `${share === fullTime ? '' : `${formatFte(share)} of `}${formatCents(fullYear)} (${what}${assumed})`,
    source,
  };
}
