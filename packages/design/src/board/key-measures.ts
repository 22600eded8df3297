import { keyRules, type AnalysisLine, type Plan } from '@staffroom/school';

/** One measure of a design beside today, as lists and comparisons show it; a value that is not known is null. */
export interface KeyMeasure extends Pick<AnalysisLine, 'rule' | 'label' | 'unit' | 'better'> {
  readonly baseline: number | null;
  readonly design: number | null;
}

/** The rule under which the balance of all attributes together stands among the key measures. */
const balanceRule = 'misplaced';

/**
 * The measures of a plan that tell most, in a fixed order, also those without a value: the key rules of the analysis, and
 * the balance as the sum of the students out of place over all attributes, a student counting for each of them.
 */
export function keyMeasures(plan: Pick<Plan, 'analysis'>): readonly KeyMeasure[] {
  return [
    ...keyRules.flatMap((rule) => plan.analysis.find((line) => line.rule === rule) ?? []).map(measureOf),
    balanceOf(plan.analysis),
  ];
}

function measureOf({ rule, label, unit, better, baseline, design, difference }: AnalysisLine): KeyMeasure {
  const values = { baseline: baseline?.value ?? null, design: design?.value ?? null };
  // Sums of which a part is not known, such as pay: beside those of another school they would look small.
  const isInPart = difference === null && values.baseline !== null && values.design !== null;
  return { rule, label, unit, better, ...(isInPart ? { baseline: null, design: null } : values) };
}

function balanceOf(analysis: Plan['analysis']): KeyMeasure {
  const lines = analysis.filter((line) => line.rule.startsWith(`${balanceRule}.`));
  return {
    rule: balanceRule,
    label: 'Students out of place, over all attributes',
    unit: 'students',
    better: 'lower',
    baseline: sumOf(lines.map((line) => line.baseline?.value ?? null)),
    design: sumOf(lines.map((line) => line.design?.value ?? null)),
  };
}

/** Null where there is nothing to add up, or a part is not known. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  // Values have four decimals: added up as whole numbers, so that no rounding shows.
  return known.reduce((sum, value) => sum + Math.round(value * 10_000), 0) / 10_000;
}
