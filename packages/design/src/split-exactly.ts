/**
 * Splits a whole number into whole parts in proportion to the weights, adding up to it exactly: each part is rounded
 * down and the units left go to the largest remainders, the first ones where equal (Hamilton's method).
 *
 * @param total at least 0.
 * @param weights at least 0 each; equal parts where all are 0. An empty list gives no parts.
 */
export function splitExactly(total: number, weights: readonly number[]): readonly number[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length));
  const parts = shares.map((share) => Math.floor(share));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
