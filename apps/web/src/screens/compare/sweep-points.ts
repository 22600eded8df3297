import type { Measure, SweepCase } from '@staffroom/contract';
import { paretoFront, unmeasuredAxes, type Axis, type Choice } from './pareto-front.ts';

/** A case of a sweep as a point: its figures by measure. */
export interface SweepPoint extends Choice {
  readonly case: SweepCase;
  readonly isOnFront: boolean;
}

/** A measure that cases can be weighed by. */
export interface SweepAxis extends Axis {
  readonly label: string;
  readonly unit: string;
  readonly today: number | null;
  /** Whether any case has a figure; an axis without one is shown as unknown, never as zero. */
  readonly isMeasured: boolean;
}

/** What the trade-off is usually about: cost, balance, reach of lead teachers, planning time. */
export const usualAxes = ['cost.perStudent', 'misplaced', 'reach.lead', 'time.sharedPlanning'] as const;

function figuresOf(measures: readonly Measure[]): Readonly<Record<string, number | null>> {
  return Object.fromEntries(measures.map(({ rule, design }) => [rule, design]));
}

/** The measures with a better end over all cases, the usual ones first. */
export function sweepAxes(cases: readonly SweepCase[]): readonly SweepAxis[] {
  const byRule = new Map(cases.flatMap((each) => each.measures.map((measure) => [measure.rule, measure])));
  const axes = [...byRule.values()].flatMap(({ rule, label, unit, better, baseline }) =>
    better === null ? [] : [{ id: rule, label, unit, better, today: baseline }],
  );
  const choices = cases.map((each) => ({ figures: figuresOf(each.measures) }));
  const unmeasured = unmeasuredAxes(choices, axes);
  const rank = (id: string): number => {
    const place = usualAxes.findIndex((usual) => usual === id);
    return place === -1 ? usualAxes.length : place;
  };
  return axes
    .map((axis) => ({ ...axis, isMeasured: !unmeasured.some(({ id }) => id === axis.id) }))
    .toSorted((a, b) => rank(a.id) - rank(b.id));
}

/** The finished cases as points, with what no other case beats on every one of the axes. */
export function sweepPoints(cases: readonly SweepCase[], axes: readonly Axis[]): readonly SweepPoint[] {
  const done = cases
    .filter((each) => each.state === 'done')
    .map((each) => ({ case: each, figures: figuresOf(each.measures) }));
  const front = new Set(paretoFront(done, axes));
  return done.map((point) => ({ ...point, isOnFront: front.has(point) }));
}

/** The values of a case in words, such as `Students on a team 100, Teachers led 4`. */
export function pointText(point: SweepCase['point'], label: (parameterId: string) => string): string {
  return Object.entries(point)
    .map(
      ([id, value]) => `${label(id)} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)}`,
    )
    .join(', ');
}
