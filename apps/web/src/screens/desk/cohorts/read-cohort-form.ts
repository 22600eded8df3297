import { NewCohortSchema, type NewCohort } from '@staffroom/contract';
import type { CohortValues } from './cohort-values.ts';

/** What the form of a cohort says, or the code of what is wrong by field: the first of each. */
export type CohortReading =
  | { readonly cohort: NewCohort; readonly problems: null }
  | { readonly cohort: null; readonly problems: ReadonlyMap<string, string> };

/** Reads the form of a cohort. Empty fields are what nobody knows. */
export function readCohortForm(values: CohortValues): CohortReading {
  const seats = values.seats.trim();
  const parsed = NewCohortSchema.safeParse({ ...values, seats: seats === '' ? null : Number(seats) });
  if (parsed.success) return { cohort: parsed.data, problems: null };
  const problems = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0]);
    if (!problems.has(field)) problems.set(field, field === 'seats' ? 'notANumber' : message);
  }
  return { cohort: null, problems };
}
