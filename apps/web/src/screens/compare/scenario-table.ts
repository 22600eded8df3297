import type { Design, Measure } from '@staffroom/contract';

/** One measure over all designs that are compared. */
export interface MeasureRow {
  readonly rule: string;
  readonly label: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower' | null;
  readonly baseline: number | null;
  /** The design's figure by design id; null is not evaluated. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Ids of the designs with the best figure; none where nobody said which way is better or all are alike. */
  readonly best: readonly string[];
}

function measuresOf(designs: readonly Design[]): readonly Measure[] {
  const byRule = new Map<string, Measure>();
  for (const measure of designs.flatMap((design) => design.measures)) {
    const known = byRule.get(measure.rule);
    if (known === undefined || (known.baseline === null && measure.baseline !== null))
      byRule.set(measure.rule, measure);
  }
  return [...byRule.values()];
}

function bestOf(
  values: Readonly<Record<string, number | null>>,
  better: Measure['better'],
): readonly string[] {
  if (better === null) return [];
  const known = Object.entries(values).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const figures = known.map(([, value]) => value);
  const best = better === 'higher' ? Math.max(...figures) : Math.min(...figures);
  const holders = known.filter(([, value]) => value === best).map(([id]) => id);
  return holders.length === known.length ? [] : holders;
}

/** Measures by rows, designs by columns: in the order in which the designs list them, today's figure beside. */
export function measureTable(designs: readonly Design[]): readonly MeasureRow[] {
  return measuresOf(designs).map(({ rule, label, unit, better, baseline }) => {
    const values = Object.fromEntries(
      designs.map((design) => [
        design.id,
        design.measures.find((measure) => measure.rule === rule)?.design ?? null,
      ]),
    );
    return { rule, label, unit, better, baseline, values, best: bestOf(values, better) };
  });
}

/** Designs from best to worst by a measure; those without a figure last, otherwise in their order. */
export function sortedBy(designs: readonly Design[], row: MeasureRow | null): readonly Design[] {
  if (row === null) return designs;
  const sign = row.better === 'higher' ? -1 : 1;
  return designs.toSorted((a, b) => {
    const [x, y] = [row.values[a.id] ?? null, row.values[b.id] ?? null];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (x - y);
  });
}

/** What to compare before anybody chose: scenarios, else the latest designs with a plan. */
export function usualChoice(designs: readonly Design[], most: number): readonly Design[] {
  const ready = designs.filter((design) => design.revision > 0);
  const scenarios = ready.filter((design) => design.isScenario);
  return (scenarios.length > 0 ? scenarios : ready).slice(0, most);
}
