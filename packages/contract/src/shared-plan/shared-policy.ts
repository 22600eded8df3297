import type { Plan, PolicyFinding } from '@staffroom/school';

const outcomeInWords: Readonly<Record<PolicyFinding['outcome'], string>> = {
  pass: 'Met.',
  waiver: 'Needs a waiver.',
  blocked: 'Not allowed as it stands.',
  unknown: 'Not known.',
  notApplicable: 'Does not apply to this design.',
};

/** What policy says of a design, without the numbers of students on which it rests. */
export function sharedPolicy({ policy }: Plan): PolicyFinding[] {
  return policy.map((finding) => ({ ...finding, value: null, message: outcomeInWords[finding.outcome] }));
}
