import type { PolicyFinding } from '@staffroom/school';
import { isGoal, type AnyClassSizeRule } from './class-size-rule.ts';

/** An outcome with the words that explain it. */
export interface Verdict {
  readonly outcome: PolicyFinding['outcome'];
  readonly words: string;
}

/**
 * What being within or above a figure means. A goal never binds. A rule for some districts, met, is met either way;
 * exceeded, it depends on a scope the school's files do not tell. Above a binding figure: a waiver route where the state
 * has one, blocked where the law bars waivers, unknown where no source says. A figure tied to money does not forbid
 * anything: with a waiver route it needs the waiver, else the state may withhold money and the outcome is unknown.
 */
export function classSizeVerdict(rule: AnyClassSizeRule, isWithin: boolean): Verdict {
  if (isWithin) return { outcome: 'pass', words: 'within the limit' };
  if (isGoal(rule)) return { outcome: 'notApplicable', words: 'above a goal, which does not bind' };
  if (rule.appliesTo !== 'statewide')
    return { outcome: 'unknown', words: `above the limit if the school is among: ${rule.appliesTo}` };
  const { waiver } = rule;
  switch (waiver) {
    case 'yes':
      return { outcome: 'waiver', words: 'above the limit; a waiver route exists' };
    case 'conditional':
      return {
        outcome: 'waiver',
        words: 'above the limit; a narrow waiver route exists, check whether it is open',
      };
    case 'no':
      return isAboutMoney(rule)
        ? { outcome: 'unknown', words: 'above the figure; the state may withhold money' }
        : { outcome: 'blocked', words: 'above the limit; the rule bars waivers' };
    case 'unknown':
      return isAboutMoney(rule)
        ? { outcome: 'unknown', words: 'above the figure; the state may withhold money' }
        : { outcome: 'unknown', words: 'above the limit; no source says whether a waiver can be had' };
    default:
      return waiver satisfies never;
  }
}

function isAboutMoney(rule: AnyClassSizeRule): boolean {
  return rule.binding === 'funding-penalty' || rule.binding === 'funding-condition';
}
