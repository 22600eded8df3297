import { stateByCode } from '@staffroom/knowledge';
import type { PolicyFinding } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import { classSizeFindings } from './class-size-findings.ts';
import { indicatorFindings } from './indicator-findings.ts';

/** What is checked: today's classes or a design's teams, against the law of one jurisdiction. */
export interface PolicyInput {
  readonly arrangement: Arrangement;
  /** Two-letter code; null checks nothing. */
  readonly state: string | null;
}

/**
 * Holds an arrangement against what is known of a state's law and policy, in a fixed order: class-size rules, then the
 * indicators that speak of something the arrangement does. Every finding carries its source and year; none is a legal
 * verdict. Without a state there are no findings, and the analysis says that policy was not evaluated.
 *
 * @throws RangeError naming the known codes where the state is not one of the fifty and DC.
 */
export function checkPolicy(input: PolicyInput): readonly PolicyFinding[] {
  if (input.state === null) return [];
  const policy = stateByCode(input.state);
  return [
    ...classSizeFindings(input.arrangement, policy.state),
    ...indicatorFindings(input.arrangement, policy),
  ];
}
