/** Numbers of the form base + step × whole number. */
export interface Lattice {
  readonly base: number;
  /** 0 where all numbers are equal. */
  readonly step: number;
}

/** Numbers with more decimals than this are treated as lying on no lattice. */
const MAX_DECIMALS = 6;

/** Beyond this, whole numbers in floating point would no longer be exact. */
const MAX_SCALED = 2 ** 40;

/** The coarsest lattice that holds all `values`; null where they have too many decimals to tell. */
export function coarsestLattice(values: readonly number[]): Lattice | null {
  const base = values[0] ?? 0;
  let scale = 1;
  for (let decimals = 0; decimals <= MAX_DECIMALS; decimals++, scale *= 10) {
    if (!values.every((value) => isWhole(value * scale))) continue;
    const wholeBase = Math.round(base * scale);
    const step = values.reduce(
      (divisor, value) => greatestCommonDivisor(divisor, Math.round(value * scale) - wholeBase),
      0,
    );
    return { base, step: step / scale };
  }
  return null;
}

function isWhole(value: number): boolean {
  return (
    Math.abs(value) < MAX_SCALED && Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value))
  );
}

function greatestCommonDivisor(a: number, b: number): number {
  let larger = Math.abs(a);
  let smaller = Math.abs(b);
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
