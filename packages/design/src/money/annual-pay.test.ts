import { cents, centsFromDollars, fte, type Finance, type SalarySchedule } from '@staffroom/school';
import { aStaffMember } from '@staffroom/testkit';
import { describe, expect, it } from 'vitest';
import { annualPay, scheduleCell } from './annual-pay.ts';
import { averagePay } from './average-pay.ts';

const schedule: SalarySchedule = {
  id: 'teachers',
  name: 'Teachers',
  lanes: ['BA', 'MA'],
  rows: [
    { step: '0', annual: [centsFromDollars(50_000), null] },
    { step: '1', annual: [centsFromDollars(51_000), centsFromDollars(54_333.33)] },
  ],
  isTopStepOpen: false,
  source: null,
};

const finance: Finance = {
  schedules: [schedule],
  benefitsBasisPoints: null,
  supplements: {},
  allotmentWeights: {},
  vacancyPay: {},
  funds: [],
  positionsBudget: null,
};

describe('annualPay', () => {
  it('takes an actual salary as it is, also of a part-timer', () => {
    const member = aStaffMember('t1', {
      fte: fte(600),
      pay: { kind: 'salary', annual: centsFromDollars(36_000) },
    });
    expect(annualPay(member, null, null)).toMatchObject({
      amount: centsFromDollars(36_000),
      arithmetic: '$36,000',
    });
  });

  it("takes a schedule's full year for the person's share of time, rounded to the cent", () => {
    const pay = { kind: 'schedule', schedule: 'teachers', step: '1', lane: 'MA' } as const;
    const member = aStaffMember('t1', { fte: fte(500), pay });
    expect(annualPay(member, finance, null)).toMatchObject({
      amount: cents(2_716_667),
      arithmetic: '0.5 of $54,333.33 (Teachers, step 1, lane MA)',
    });
  });

  it('says that it assumed full time where no file gives the FTE', () => {
    const pay = { kind: 'schedule', schedule: 'teachers', step: '0', lane: 'BA' } as const;
    expect(annualPay(aStaffMember('t1', { fte: null, pay }), finance, null)).toMatchObject({
      amount: centsFromDollars(50_000),
      arithmetic: '$50,000 (Teachers, step 0, lane BA, full time assumed)',
    });
  });

  it('names what is missing where pay is unknown', () => {
    expect(annualPay(aStaffMember('t1'), finance, null)).toEqual({
      unknown: 'no pay in staff.csv: add column salary, or schedule, step and lane',
    });
    const pay = { kind: 'schedule', schedule: 'aides', step: '0', lane: 'BA' } as const;
    expect(annualPay(aStaffMember('t1', { pay }), finance, null)).toEqual({
      unknown: 'no schedule "aides" in finance.yaml: add it under schedules',
    });
  });

  it('uses the national average for teachers only, and only where asked', () => {
    const averages = averagePay();
    expect(annualPay(aStaffMember('t1', { fte: fte(500) }), null, averages)).toMatchObject({
      amount: centsFromDollars(36_015),
      source: { kind: 'published', year: 2024 },
    });
    expect(annualPay(aStaffMember('a1', { kind: 'aide' }), null, averages)).toHaveProperty('unknown');
  });
});

describe('scheduleCell', () => {
  it('never extrapolates', () => {
    expect(scheduleCell(schedule, '2', 'BA')).toBe('schedule teachers has no step "2": its steps are 0 to 1');
    expect(scheduleCell(schedule, '1', 'PhD')).toBe(
      'schedule teachers has no lane "PhD": its lanes are BA, MA',
    );
    expect(scheduleCell(schedule, '0', 'MA')).toBe('schedule teachers is empty at step 0, lane MA');
  });

  it('pays steps above the last as the last where the schedule says so', () => {
    const open = { ...schedule, isTopStepOpen: true };
    expect(scheduleCell(open, '17', 'BA')).toBe(centsFromDollars(51_000));
    expect(scheduleCell(open, 'X', 'BA')).toContain('no step "X"');
  });
});
