import type { Measure, SweepCase } from '@staffroom/contract';
import { describe, expect, test } from 'vitest';
import { measuredGoals, pointText, sweepAxes, sweepPoints } from './sweep-points.ts';

function measure(rule: string, design: number | null, better: Measure['better'] = 'lower'): Measure {
  return { rule, label: rule, unit: 'students', better, baseline: 50, design };
}

// Only what a point is made of matters here.
function aCase(number: number, measures: readonly Measure[], state: SweepCase['state'] = 'done'): SweepCase {
  return { number, state, measures, point: { rosterTarget: number } } as unknown as SweepCase;
}

const cases = [
  aCase(80, [
    measure('cost.perStudent', 6200, null),
    measure('misplaced', 3),
    measure('time.planning', null),
  ]),
  aCase(100, [
    measure('cost.perStudent', 6100, null),
    measure('misplaced', 5),
    measure('time.planning', null),
  ]),
  aCase(120, [
    measure('cost.perStudent', 6300, null),
    measure('misplaced', 5),
    measure('time.planning', null),
  ]),
];

describe('sweepAxes', () => {
  test('cost is weighed as lower is better, though as a measure it has no better end', () => {
    expect(sweepAxes(cases)[0]).toMatchObject({ id: 'cost.perStudent', better: 'lower', isMeasured: true });
  });

  test('planning time without a figure is there and not measured', () => {
    const axes = sweepAxes(cases);
    expect(axes.find(({ id }) => id === 'time.planning')).toMatchObject({ isMeasured: false });
    expect(measuredGoals(axes).map(({ id }) => id)).toEqual(['cost.perStudent', 'misplaced']);
  });

  test('what is the same in every case is offered after what differs', () => {
    const alike = cases.map((each) => ({
      ...each,
      measures: [measure('reach.lead', 100, 'higher'), ...each.measures],
    }));
    expect(sweepAxes(alike).map(({ id }) => id)).toEqual([
      'cost.perStudent',
      'misplaced',
      'reach.lead',
      'time.planning',
    ]);
  });
});

test('the front holds what no other case beats; a case that failed is no point', () => {
  const axes = measuredGoals(sweepAxes(cases));
  const points = sweepPoints([...cases, aCase(140, [], 'failed')], axes);
  expect(points.map((point) => [point.case.number, point.isOnFront])).toEqual([
    [80, true],
    [100, true],
    [120, false],
  ]);
});

test('a point says its values in words', () => {
  expect(
    pointText({ rosterTarget: 100, isShared: true }, (id) => (id === 'rosterTarget' ? 'Students' : 'Shared')),
  ).toBe('Students 100, Shared yes');
});
