import type { Journey, JourneyItem } from '@staffroom/contract';

/** An own item of the first stage with nothing planned; say only what matters to the test. */
export function anItem(id: string, overrides: Partial<JourneyItem> = {}): JourneyItem {
  return {
    // Branding: an id of a test.
    id: id as JourneyItem['id'],
    stage: 'explore',
    kind: 'own',
    milestoneId: null,
    title: `Item ${id}`,
    status: 'notBegun',
    owner: null,
    beginsOn: null,
    dueOn: null,
    notes: '',
    remindDays: [],
    revision: 0,
    files: [],
    ...overrides,
  };
}

/** A journey of a school that launches in August. */
export const aJourney: Journey = {
  // Branding: ids of a test.
  id: 'journey' as Journey['id'],
  districtId: 'district' as Journey['districtId'],
  schoolId: 'school' as Journey['schoolId'],
  launchOn: '2027-08-09',
  pace: [
    {
      stage: 'explore',
      months: 6,
      basis: { note: 'A cohort', sourceUrl: 'https://example.org/cohort', year: 2023 },
    },
    { stage: 'launch', months: 12, basis: null },
    { stage: 'sustain', months: null, basis: null },
  ],
  designId: null,
  itemCount: 0,
  doneCount: 0,
  createdAt: '2026-11-24T00:00:00.000Z',
};
