import type { MissingInput, Reading } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import { onceFor } from '../remembered.ts';
import type { Rule } from './rule.ts';

/** Reads rules on today's classes. */
export type TodayReader = (rule: Rule, today: Arrangement) => Reading | MissingInput | null;

/**
 * Reads each rule of one school once on the same classes of today, whatever design they are compared with: what is read of
 * today follows from the roster, unless the rule says otherwise.
 */
export function todayReader(): TodayReader {
  const answersOn = onceFor((_today: Arrangement) => new Map<string, ReturnType<Rule['read']>>());
  return (rule, today) => {
    if (rule.dependsOnDesign === true) return rule.read(today);
    const answers = answersOn(today);
    const name = `${rule.rule}\n${rule.subject}`;
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = rule.read(today);
    answers.set(name, answer);
    return answer;
  };
}
