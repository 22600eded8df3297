import type { EvidenceTier, Finding } from '@staffroom/knowledge';

/** How much a design can show: 3 a cause, 2 points to one, 1 none. */
export type Strength = 1 | 2 | 3;

/** Designs from the strongest to the weakest. */
export const tierOrder = [
  'randomised',
  'quasiExperimental',
  'descriptive',
  'survey',
  'modelled',
  'administrativeCount',
  'policyCount',
] as const satisfies readonly EvidenceTier[];

export function strengthOf(tier: EvidenceTier): Strength {
  if (tier === 'randomised') return 3;
  return tier === 'quasiExperimental' ? 2 : 1;
}

/** The strongest design among findings, or null where there are none. */
export function strongestTier(findings: readonly Finding[]): EvidenceTier | null {
  return tierOrder.find((tier) => findings.some((finding) => finding.evidenceTier === tier)) ?? null;
}
