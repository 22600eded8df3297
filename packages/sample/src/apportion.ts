/**
 * Whole numbers that add up to `total`, as close to the weights as whole numbers come (largest remainder, Hamilton);
 * ties go to the earlier weight. Weights are not negative and not all 0.
 */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const whole = exact.map(Math.floor);
  const open = total - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, open).map(({ index }) => index));
  return whole.map((value, index) => value + (raised.has(index) ? 1 : 0));
}
