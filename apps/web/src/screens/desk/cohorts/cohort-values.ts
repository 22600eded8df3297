import type { Cohort } from '@staffroom/contract';

export const cohortFields = [
  'name',
  'partnerId',
  'starts',
  'ends',
  'applyBy',
  'seats',
  'text',
  'sourceUrl',
] as const;
export type CohortField = (typeof cohortFields)[number];
export type CohortValues = Readonly<Record<CohortField, string>> & { readonly isOpen: boolean };

/** A cohort as its form shows it, an empty one where a new one is made. */
export function cohortValuesOf(cohort: Cohort | null): CohortValues {
  const said = (field: CohortField) => String(cohort?.[field] ?? '');
  return {
    name: said('name'),
    partnerId: said('partnerId'),
    starts: said('starts'),
    ends: said('ends'),
    applyBy: said('applyBy'),
    seats: said('seats'),
    text: said('text'),
    sourceUrl: said('sourceUrl'),
    isOpen: cohort?.isOpen ?? true,
  };
}
