import type { Measure, SweepCase } from '@staffroom/contract';
import { paretoFront, unmeasuredAxes, type Axis, type Choice } from './pareto-front.ts';

/** A case of a sweep as a point: its figures by measure. */
export interface SweepPoint extends Choice {
  readonly case: SweepCase;
  /** Whether no other case beats it on every goal at once. */
  readonly isOnFront: boolean;
}

/** A measure that cases can be weighed by. */
export interface SweepAxis extends Axis {
  readonly label: string;
  readonly unit: string;
  readonly today: number | null;
  /** Whether any case has a figure; an axis without one is shown as unknown, never as zero. */
  readonly isMeasured: boolean;
  /** Whether the figures of the cases differ: where they do not, there is nothing to weigh. */
  readonly isVarying: boolean;
}

/**
 * What a trade-off is about: cost, balance, reach of lead teachers, planning time. Whether a higher cost is worth it is for
 * a school to say, so the measure itself has no better end; against the others, less of it is weighed as better.
 */
export const goals: readonly Axis[] = [
  { id: 'cost.perStudent', better: 'lower' },
  { id: 'misplaced', better: 'lower' },
  { id: 'reach.lead', better: 'higher' },
  { id: 'time.planning', better: 'higher' },
];

function figuresOf(measures: readonly Measure[]): Readonly<Record<string, number | null>> {
  return Object.fromEntries(measures.map(({ rule, design }) => [rule, design]));
}

/** The measures that cases can be weighed by: the goals first, of both kinds those first whose figures differ. */
export function sweepAxes(cases: readonly SweepCase[]): readonly SweepAxis[] {
  const byRule = new Map(cases.flatMap((each) => each.measures.map((measure) => [measure.rule, measure])));
  const axes = [...byRule.values()].flatMap(({ rule, label, unit, better, baseline }) => {
    const end = better ?? goals.find(({ id }) => id === rule)?.better;
    return end === undefined ? [] : [{ id: rule, label, unit, better: end, today: baseline }];
  });
  const choices = cases.map((each) => ({ figures: figuresOf(each.measures) }));
  const unmeasured = unmeasuredAxes(choices, axes);
  const rank = ({ id, isVarying }: SweepAxis): number => {
    const place = goals.findIndex((goal) => goal.id === id);
    return (place === -1 ? goals.length : place) + (isVarying ? 0 : 2 * goals.length);
  };
  return axes
    .map((axis): SweepAxis => {
      const figures = choices.flatMap((choice) => choice.figures[axis.id] ?? []);
      return {
        ...axis,
        isMeasured: !unmeasured.some(({ id }) => id === axis.id),
        isVarying: new Set(figures).size > 1,
      };
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The goals that the cases have figures for: what the front is taken over. */
export function measuredGoals(axes: readonly SweepAxis[]): readonly SweepAxis[] {
  return axes.filter(({ id, isMeasured }) => isMeasured && goals.some((goal) => goal.id === id));
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
