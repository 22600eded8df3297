import { addresses } from '../../../site/addresses.ts';

/** Where a team answers and sees its results; the secret of the round follows as the fragment, which reaches no server. */
export const readinessAddresses = {
  answer: `${addresses.readiness()}/answer`,
  results: `${addresses.readiness()}/results`,
} as const;
