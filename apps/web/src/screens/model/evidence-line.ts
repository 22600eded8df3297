import { findingsForModel, type EvidenceTier, type Finding } from '@staffroom/knowledge';

/** What is known of a model in one line: its strongest kind of study and what that found. */
export interface EvidenceLine {
  readonly tier: EvidenceTier;
  readonly tierName: string;
  /** 3 for a randomised trial, 2 for a comparison with a control, 1 for anything weaker. */
  readonly strength: 1 | 2 | 3;
  readonly finding: Finding;
  /** A finding of the same strength that points another way, so that one result does not stand for all. */
  readonly against: Finding | null;
  /** Findings of any strength. */
  readonly count: number;
}

/** Kinds of study from the strongest to the weakest, in words. */
export const tiers: readonly (readonly [tier: EvidenceTier, name: string, strength: 1 | 2 | 3])[] = [
  ['randomised', 'Randomised trial', 3],
  ['quasiExperimental', 'Comparison with similar groups', 2],
  ['descriptive', 'Description without a control', 1],
  ['survey', 'Survey', 1],
  ['modelled', 'Calculation, not a study', 1],
  ['administrativeCount', 'Count by those who run it', 1],
  ['policyCount', 'Count of policies', 1],
];

/** The strongest evidence on a model, or null where the catalogue knows none. Throws RangeError for an unknown model. */
export function evidenceLineOf(modelId: string): EvidenceLine | null {
  const findings = findingsForModel(modelId);
  for (const [tier, tierName, strength] of tiers) {
    const own = findings.filter((finding) => finding.evidenceTier === tier);
    const [finding] = own;
    if (finding === undefined) continue;
    const against = own.find((other) => other.direction !== finding.direction) ?? null;
    return { tier, tierName, strength, finding, against, count: findings.length };
  }
  return null;
}
