import type { Random } from '@staffroom/engine';

/** True with the given probability (0 to 1, in millionths). */
export function chance(random: Random, share: number): boolean {
  return random.below(1_000_000) < share * 1_000_000;
}

/** A whole number from `from` to `to`, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + random.below(to - from + 1);
}

/** One entry of a list, each equally likely. Throws RangeError on an empty list. */
export function pick<Value>(random: Random, list: readonly Value[]): Value {
  const value = list[random.below(Math.max(1, list.length))];
  if (value === undefined) throw new RangeError('There is nothing to pick from an empty list.');
  return value;
}

/** One key of a table of weights, drawn in proportion to its weight. Throws RangeError on an empty table. */
export function pickWeighted<Key>(random: Random, table: readonly (readonly [Key, number])[]): Key {
  const total = table.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = (random.below(1_000_000) / 1_000_000) * total;
  for (const [key, weight] of table) {
    rest -= weight;
    if (rest < 0) return key;
  }
  const last = table[table.length - 1];
  if (last === undefined) throw new RangeError('There is nothing to pick from an empty table.');
  return last[0];
}

/** The entries in an order that is equally likely to be any other. The list itself is left alone. */
export function shuffled<Value>(random: Random, list: readonly Value[]): readonly Value[] {
  const order = list.map((_, index) => index);
  random.shuffle(order);
  return order.map((index) => list[index] as Value); // a permutation of the list's own indexes
}

/**
 * A draw from a bell curve of mean 0 and standard deviation 1, between −6 and 6: twelve uniform draws less six
 * (Irwin and Hall), because it needs only additions, which are the same on every platform.
 */
export function bellCurve(random: Random): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += random.below(0x10000) / 0x10000;
  return sum;
}
