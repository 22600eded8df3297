import { allIndicators, optionalStateByCode } from '@staffroom/knowledge';
import { sentenceCase } from '@staffroom/exchange/browser';
import type { PolicyFinding } from '@staffroom/school';

/** What a rule is about, in words: an indicator's name, or what is counted and for which grades. */
export function ruleName({ rule, unit }: Pick<PolicyFinding, 'rule' | 'unit'>): string {
  const indicator = allIndicators().find(({ id }) => id === rule);
  if (indicator !== undefined) return indicator.name;
  const [kind, grades = ''] = rule.split('.');
  if (kind !== 'classSize' && kind !== 'classSizeGoal') return sentenceCase(unit);
  const one = !grades.includes('-');
  return `${sentenceCase(unit)}, ${one ? 'grade' : 'grades'} ${grades.replace('-', '–')}${kind === 'classSizeGoal' ? ' (a goal)' : ''}`;
}

/** A jurisdiction's name, or its letters where they name none. */
export function stateName(code: string): string {
  return optionalStateByCode(code)?.name ?? code;
}
