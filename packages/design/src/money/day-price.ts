import { cents, type Cents } from '@staffroom/school';

/**
 * What a working day of a year's pay is worth, rounded to the cent, half up: $85,000 over 170 days is $500.
 * From an exercise of the Edunomics Lab that trades days for pay. Throws RangeError where there are no days.
 */
export function dayPrice(annual: Cents, days: number): Cents {
  if (!Number.isInteger(days) || days < 1)
    throw new RangeError(`A year has at least one whole day, not ${days}.`);
  return cents(Math.round(annual / days));
}

/** What so many days at a price come to, and that as a share of a salary in basis points: 20 days at $350 are $7,000, 11.7% of $60,000. */
export function daysTraded(
  days: number,
  price: Cents,
  salary: Cents,
): { readonly amount: Cents; readonly basisPoints: number } {
  if (salary <= 0) throw new RangeError('The salary to compare with must be more than nothing.');
  const amount = cents(days * price);
  return { amount, basisPoints: Math.round((amount * 10_000) / salary) };
}
