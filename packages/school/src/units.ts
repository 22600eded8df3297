import { z } from 'zod';

/** An amount of money in whole US cents. Negative amounts are savings. */
export const CentsSchema = z.int().brand<'Cents'>();
export type Cents = z.infer<typeof CentsSchema>;

/** A length of time in whole minutes. */
export const MinutesSchema = z.int().nonnegative().brand<'Minutes'>();
export type Minutes = z.infer<typeof MinutesSchema>;

/**
 * A share of a full-time post in whole thousandths: 1000 is full time, 600 is three days of five.
 * Thousandths, not fractions, so that a person's shares add up to the person exactly.
 */
export const FteSchema = z.int().nonnegative().brand<'Fte'>();
export type Fte = z.infer<typeof FteSchema>;

/** A full-time post. */
export const fullTime = 1000 as Fte;

function integer(value: number, what: string): number {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${what} must be a whole number that a computer can hold exactly, not ${value}`);
  }
  return value;
}

/** Marks a whole number of cents as money. Throws RangeError on fractions and unsafe sizes. */
export function cents(value: number): Cents {
  // Zod brands exist only in the type system; the check above the cast is what makes it safe.
  return integer(value, 'cents') as Cents;
}

/** Marks a whole number as minutes. Throws RangeError on fractions and negative lengths. */
export function minutes(value: number): Minutes {
  if (integer(value, 'minutes') < 0) throw new RangeError(`minutes must not be negative (${value})`);
  return value as Minutes;
}

/** Marks whole thousandths of a post as a share of time. Throws RangeError on fractions and negatives. */
export function fte(thousandths: number): Fte {
  if (integer(thousandths, 'fte thousandths') < 0)
    throw new RangeError(`a share of time must not be negative (${thousandths})`);
  return thousandths as Fte;
}

/** Dollars as written in a file (at most two decimals kept, half a cent rounds away from zero) to cents. */
export function centsFromDollars(dollars: number): Cents {
  const scaled = Math.round(Math.abs(dollars) * 100 + 1e-7);
  return cents(dollars < 0 ? -scaled : scaled);
}

/** A full-time equivalent as written in a file (0.6) to thousandths (600). */
export function fteFromDecimal(value: number): Fte {
  return fte(Math.round(value * 1000 + 1e-7));
}

/** Cents as US dollars for people, e.g. `$1,234.50` or `−$12` (whole dollars lose the decimals). */
export function formatCents(amount: Cents): string {
  const digits = Math.abs(amount);
  const dollars = String(Math.floor(digits / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = digits % 100;
  return `${amount < 0 ? '−' : ''}$${dollars}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** Thousandths as the decimal people write: 600 is `0.6`, 1000 is `1`. */
export function formatFte(share: Fte): string {
  return String(share / 1000);
}
