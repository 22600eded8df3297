import { centsFromDollars, fullTime } from '@staffroom/school';
import { describe, expect, it } from 'vitest';
import { averagePay } from './average-pay.ts';
import { benefitLoad, teacherEmployerCost } from './benefit-load.ts';
import {
  charlottePositions,
  charlotteRoles,
  exchangeProblem,
  impliedPositionPrice,
} from './charlotte-positions.ts';
import { dayPrice, daysTraded } from './day-price.ts';
import { iowaCostPerTeacher } from './iowa-teacher-leadership.ts';
import { doesSpanCover, northCarolinaCap, reachesEnough, teachesEnough } from './north-carolina-roles.ts';
import { turnoverCost } from './turnover-cost.ts';

describe('position exchange in Charlotte-Mecklenburg', () => {
  it('keeps three published exchanges of four teachers at four positions or below', () => {
    expect(charlottePositions(['teacher', 'teacher', 'teacher', 'teacher'])).toBe(4000);
    expect(charlottePositions(['reachAssociate', 'teacher', 'teacher', 'multiClassroomLeader1'])).toBe(3950);
    expect(
      charlottePositions(['reachAssociate', 'teacher', 'seniorReachTeacher', 'seniorReachTeacher']),
    ).toBe(3950);
    expect(
      charlottePositions(['reachAssociate', 'teacher', 'reachTeamTeacher', 'multiClassroomLeader1']),
    ).toBe(4000);
  });

  it('turns one vacancy into an associate, a leader and a reach team teacher', () => {
    const above = (id: string): number => charlottePositions([id]) - fullTime;
    const parts =
      charlottePositions(['reachAssociate']) + above('multiClassroomLeader1') + above('reachTeamTeacher');
    expect(parts).toBe(fullTime);
  });

  it('implies no constant price of a position: $30,000 to $44,444', () => {
    const prices = charlotteRoles
      .map((role) => impliedPositionPrice(role.id))
      .filter((price) => price !== null);
    expect(Math.min(...prices)).toBe(centsFromDollars(30_000));
    expect(Math.max(...prices)).toBe(centsFromDollars(44_444.44));
  });

  it("refuses a reach team teacher without a leader's team", () => {
    expect(exchangeProblem(['reachTeamTeacher', 'teacher'])).toContain("leader's team");
    expect(exchangeProblem(['reachTeamTeacher', 'multiClassroomLeader2'])).toBeNull();
  });

  it('knows only the roles that were published', () => {
    expect(() => charlottePositions(['principal'])).toThrow(/"principal" has no published weight/);
  });
});

describe('cost of turnover', () => {
  it.each([
    [9_999, 11_860],
    [10_000, 16_450],
    [50_000, 16_450],
    [50_001, 24_930],
  ])('of a district of %i students is $%i a teacher', (students, dollars) => {
    expect(turnoverCost(students).cost).toBe(centsFromDollars(dollars));
  });
});

describe('advanced teaching roles in North Carolina', () => {
  it('allows 40 teachers 6 leads and 2 teachers of extended reach for $66,000', () => {
    expect(northCarolinaCap(40)).toEqual({ leads: 6, reach: 2, supplements: centsFromDollars(66_000) });
  });

  it('covers 40 teachers with a span of 8, not with a span of 3, and knows no other spans', () => {
    expect(doesSpanCover(6, 8, 40)).toBe(true);
    expect(doesSpanCover(6, 3, 40)).toBe(false);
    expect(() => doesSpanCover(6, 9, 40)).toThrow(/outside 3 to 8/);
  });

  it('asks a lead to teach 30% of the day and extended reach for 20% more students', () => {
    expect(teachesEnough(126, 420)).toBe(true);
    expect(teachesEnough(125, 420)).toBe(false);
    expect(reachesEnough(25, 30)).toBe(true);
    expect(reachesEnough(25, 29)).toBe(false);
  });
});

describe('other published arithmetic', () => {
  it('Iowa: teacher leadership comes to $1,200 a teacher', () => {
    expect(iowaCostPerTeacher()).toBe(centsFromDollars(1_200));
  });

  it("Edunomics: a day's price and what twenty days trade for", () => {
    expect(dayPrice(centsFromDollars(85_000), 170)).toBe(centsFromDollars(500));
    const traded = daysTraded(20, centsFromDollars(350), centsFromDollars(60_000));
    expect(traded).toEqual({ amount: centsFromDollars(7_000), basisPoints: 1167 });
    expect(() => dayPrice(centsFromDollars(85_000), 0)).toThrow(/at least one whole day/);
  });

  it('BLS: benefits are 35.0% of compensation, 53.8% of wages, and 43.5% on top of an annual salary', () => {
    expect(benefitLoad(teacherEmployerCost)).toEqual({
      ofCompensation: 3500,
      ofWages: 5380,
      addOnToSalary: 4350,
    });
  });

  it('NEA: the averages offered are $72,030 and, to start, $46,526, for the year that ends in 2024', () => {
    const averages = averagePay();
    expect(averages.teacherSalary).toBe(centsFromDollars(72_030));
    expect(averages.startingSalary).toBe(centsFromDollars(46_526));
    expect(averages.teacherSalarySource).toMatchObject({ kind: 'published', year: 2024 });
  });
});
