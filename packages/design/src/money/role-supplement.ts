import type { Cents, Finance, Source } from '@staffroom/school';
import type { ModelPay } from './money-input.ts';

/** A role's extra pay a year: what finance.yaml says, else what the model proposes, else none. */
export function roleSupplement(
  roleId: string,
  finance: Finance | null,
  model: ModelPay,
): { readonly amount: Cents; readonly source: Source } | null {
  const own = finance?.supplements[roleId];
  if (own !== undefined)
    return { amount: own, source: { kind: 'file', file: 'finance.yaml', column: `supplements.${roleId}` } };
  const proposed = model.supplements[roleId];
  return proposed === undefined ? null : { amount: proposed.value, source: proposed.source };
}
