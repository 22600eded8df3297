import type { Facts, Finding, Model } from '@staffroom/knowledge';

/** What a finding says for the model it was made on. */
export const readings = ['favour', 'none', 'against', 'unclear', 'context'] as const;
export type Reading = (typeof readings)[number];

/** Which way is wanted of an outcome; of those left out, such as cost and reach, neither is. */
const wanted: Readonly<Record<string, 'increase' | 'decrease'>> = {
  accountabilityRating: 'increase',
  collaborationFrequency: 'increase',
  perceivedEffectiveness: 'increase',
  retention: 'increase',
  schoolGrowth: 'increase',
  schoolGrowthMath: 'increase',
  schoolGrowthReading: 'increase',
  staffSupport: 'increase',
  studentAchievement: 'increase',
  studentAchievementBehaviour: 'increase',
  studentAchievementMath: 'increase',
  studentAchievementReading: 'increase',
  studentGrowthMath: 'increase',
  studentGrowthMathReading: 'increase',
  studentGrowthReading: 'increase',
  teacherAbsence: 'decrease',
  teacherEffectiveness: 'increase',
  teacherSatisfaction: 'increase',
  turnover: 'decrease',
  vacancies: 'decrease',
};

/** What others are compared with: findings on it are neither for nor against it. */
const comparisonModelId = 'baselineSoloClassroom';

/** What a finding says for its model, by our reading of its outcome. */
export function readingOf(finding: Pick<Finding, 'direction' | 'outcome' | 'modelId'>): Reading {
  switch (finding.direction) {
    case 'none':
      return 'none';
    case 'inconclusive':
      return 'unclear';
    case 'context':
      return 'context';
    case 'increase':
    case 'decrease': {
      const want = wanted[finding.outcome];
      if (want === undefined || finding.modelId === comparisonModelId) return 'context';
      return want === finding.direction ? 'favour' : 'against';
    }
    default:
      return finding.direction satisfies never;
  }
}

/** The findings on a model: those its record cites, in its order, then any other made on it. */
export function findingsOn(
  facts: Facts,
  { id, evidenceIds }: Pick<Model, 'id' | 'evidenceIds'>,
): readonly Finding[] {
  const { findings } = facts.evidence;
  const cited = evidenceIds.flatMap(
    (evidenceId) => findings.find((finding) => finding.id === evidenceId) ?? [],
  );
  return [...cited, ...findings.filter((finding) => finding.modelId === id && !cited.includes(finding))];
}
