/**
 * Metropolis acceptance without transcendental functions, whose last bits differ between platforms.
 *
 * A worsening by `delta` at temperature T passes with probability exp(−delta / T), that is, when delta ≤ T × e for an
 * exponentially distributed e. The table holds the quantiles of that distribution; drawing one is drawing e.
 */
const QUANTILES = 4096;

const exponentialQuantiles: Float64Array = Float64Array.from(
  { length: QUANTILES },
  (_, index) => -naturalLogarithm((index + 0.5) / QUANTILES),
);

/** The largest worsening to accept at `temperature`, drawn by the top bits of `bits` (an unsigned 32-bit integer). */
export function acceptanceLimit(temperature: number, bits: number): number {
  return temperature * (exponentialQuantiles[bits >>> 20] as number); // 12 bits index 4096 entries
}

/**
 * ln(x) for x > 0 from the four basic operations alone, so that every platform gives the same bits
 * (2 artanh((m − 1) / (m + 1)) after halving or doubling x into [0.75, 1.5)).
 */
export function naturalLogarithm(x: number): number {
  let mantissa = x;
  let halvings = 0;
  while (mantissa >= 1.5) {
    mantissa /= 2;
    halvings++;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    halvings--;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let power = ratio;
  let sum = 0;
  for (let odd = 1; odd < 40; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return 2 * sum + halvings * Math.LN2;
}
