import type { Plan } from '@staffroom/school';

/** A plan as the text of `plan.json`: two spaces, a final line end, keys in the order of the schema. */
export function planText(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
