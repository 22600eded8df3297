import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allSalarySchedules, salaryOf, salaryScheduleById, type SalarySchedule } from './index.ts';

const mississippi = salaryScheduleById('ms-state-minimum');
const texas = salaryScheduleById('tx-state-minimum');
const alabama = salaryScheduleById('al-state-minimum-2012-13');
const westVirginia = salaryScheduleById('wv-state-minimum-I');
const northCarolina = salaryScheduleById('nc-state-2024-25');

describe('a step and lane that the table holds', () => {
  test('in a grid, with its source', () => {
    expect(salaryOf(westVirginia, { step: 5, lane: 'M.A.' })).toEqual({
      amountUsd: 37_700,
      period: 'annual',
      source: {
        scheduleId: 'wv-state-minimum-I',
        name: 'West Virginia State Minimum Salary Schedule I',
        year: '2018-19 (Schedule II applies from 2019-20)',
        url: 'https://legalfix.com/statutes/state-codes/west-virginia/chapter-18a/article-4/section-18a-4-2',
        citation: 'W. Va. Code 18A-4-2',
        period: 'annual',
      },
    });
  });

  test('in a table of steps only, where no lane need be named', () => {
    expect(salaryOf(texas, { step: 7, lane: null })).toMatchObject({ amountUsd: 41_830, period: 'annual' });
  });

  test('by the month where the table is monthly', () => {
    expect(salaryOf(northCarolina, { step: 0, lane: 'A' })).toMatchObject({
      amountUsd: 4100,
      period: 'monthly',
    });
  });

  test.each([
    [0, 36_144],
    [2, 36_144],
    [3, 39_756],
    [5, 39_756],
    [26, 45_461],
    [27, 45_997],
    [41, 45_997],
    ['12-14', 42_818],
    ['13', 42_818],
  ])('in bands of years: step %s', (step, amountUsd) => {
    expect(salaryOf(alabama, { step, lane: "Bachelor's" })).toMatchObject({ amountUsd });
  });

  test('every cell of every table is found where it stands', () => {
    const cells = allSalarySchedules().flatMap((schedule) =>
      schedule.rows.flatMap((row) =>
        row.values.map((amountUsd, index) => ({
          schedule,
          step: row.step,
          lane: schedule.lanes[index] ?? null,
          amountUsd,
        })),
      ),
    );
    expect(cells).toHaveLength(341);
    for (const { schedule, step, lane, amountUsd } of cells) {
      expect(salaryOf(schedule, { step, lane })).toMatchObject({ amountUsd });
    }
  });
});

describe('above the last step', () => {
  test('a table that says "and over" pays its last step', () => {
    expect(salaryOf(texas, { step: 33, lane: null })).toMatchObject({ amountUsd: 54_540 });
    expect(salaryOf(mississippi, { step: 40, lane: 'AAAA' })).toMatchObject({ amountUsd: 71_400 });
  });

  test('a table cut short says nothing', () => {
    expect(salaryOf(northCarolina, { step: 6, lane: 'A' })).toEqual({
      unknown: expect.stringContaining(
        'holds steps 0 to 5, not 6. The table is incomplete: years 6 and above not visible',
      ),
    });
  });
});

describe('what the table does not hold is unknown with the reason', () => {
  test.each([
    [
      'a lane it does not have',
      westVirginia,
      5,
      'Ph.D.',
      'has no lane "Ph.D.". Its lanes: 4th Class, 3rd Class',
    ],
    ['no lane where there are several', westVirginia, 5, null, 'has no lane ""'],
    ['half a year', alabama, 5.5, 'None', 'holds steps <3 to 27+, not 5.5.'],
    ['a negative step', texas, -1, null, 'not -1'],
    ['a word', texas, 'senior', null, 'not senior'],
    ['an empty step', texas, '', null, 'holds steps 0 to 20'],
    [
      'a schedule kept for its shape',
      salaryScheduleById('az-chinle-2012-13'),
      1,
      'BA',
      'holds no table of amounts: only lane lengths',
    ],
    [
      'a district paid by formula',
      salaryScheduleById('az-mesa-formula'),
      1,
      null,
      'holds no table of amounts',
    ],
  ] as const)('%s', (_what, schedule, step, lane, reason) => {
    expect(salaryOf(schedule, { step, lane })).toEqual({ unknown: expect.stringContaining(reason) });
  });

  test('a lane that stops earlier than the others', () => {
    const ragged: SalarySchedule = {
      ...texas,
      lanes: ['BA', 'MA'],
      rows: [
        { step: 0, values: [40_000, 42_000] },
        { step: 1, values: [41_000] },
      ],
    };
    expect(salaryOf(ragged, { step: 1, lane: 'MA' })).toEqual({
      unknown: expect.stringContaining('prints no amount for step 1'),
    });
  });
});

test('an answer is always an amount printed in the table, or unknown', () => {
  const schedules = fc.constantFrom(...allSalarySchedules());
  const steps = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.double(), fc.string());
  fc.assert(
    fc.property(schedules, steps, fc.nat(12), (schedule, step, lane) => {
      const answer = salaryOf(schedule, { step, lane: schedule.lanes[lane] ?? null });
      const printed = schedule.rows.flatMap((row) => row.values);
      expect('unknown' in answer || printed.includes(answer.amountUsd)).toBe(true);
    }),
  );
});
