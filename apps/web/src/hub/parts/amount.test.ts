import { expect, test } from 'vitest';
import { amountText, unitAfterAmount } from './amount.ts';

const words = { upTo: (amount: string) => `up to ${amount}`, from: (amount: string) => `from ${amount}` };
const usd = 'USD per year';

test('dollars are written as money, once where both ends agree', () => {
  expect(amountText({ min: 13_000, max: 20_000, unit: usd }, 'en', words)).toBe('$13,000–$20,000');
  expect(amountText({ min: 1500, max: 1500, unit: usd }, 'en', words)).toBe('$1,500');
  expect(unitAfterAmount(usd)).toBe('per year');
});

test('an open end says so, and an unknown amount is none', () => {
  expect(amountText({ max: 15_000, unit: usd }, 'en', words)).toBe('up to $15,000');
  expect(amountText({ min: 7000, max: null, unit: usd }, 'en', words)).toBe('from $7,000');
  expect(amountText({ unit: usd }, 'en', words)).toBeNull();
});

test('shares of pay are numbers in the language of the page', () => {
  expect(amountText({ min: 2.5, max: 35, unit: 'percent of base pay' }, 'es', words)).toBe('2.5–35');
});
