import { compliance } from './compliance.ts';
import { moneyRules } from './money-rules.ts';
import type { Calculator } from './rule.ts';

/** Every calculator, in the order of the analysis. */
export const calculators: readonly Calculator[] = [moneyRules, compliance];
