import { allIndicators, optionalStateByCode } from '@staffroom/knowledge';
import { sentenceCase, type PolicyTally } from '@staffroom/exchange/browser';
import type { PolicyFinding } from '@staffroom/school';

/** Over what a class size is counted, by the word in the rule's id; each class by itself needs no words. */
const bases: Readonly<Record<string, string>> = {
  'school-average': ', average of the school',
  'district-average': ', average of the district',
  average: ', average',
};

/** What a rule is about, in words: an indicator's name, or what is counted, for which grades and over what. */
export function ruleName({ rule, unit }: Pick<PolicyFinding, 'rule' | 'unit'>): string {
  const indicator = allIndicators().find(({ id }) => id === rule);
  if (indicator !== undefined) return indicator.name;
  const [kind, grades = '', basis = ''] = rule.split('.');
  if (kind !== 'classSize' && kind !== 'classSizeGoal') return sentenceCase(unit);
  const one = !grades.includes('-');
  return `${sentenceCase(unit)}, ${one ? 'grade' : 'grades'} ${grades.replace('-', '–')}${bases[basis] ?? ''}${kind === 'classSizeGoal' ? ' (a goal)' : ''}`;
}

const many: Readonly<Record<PolicyFinding['outcome'], string>> = {
  blocked: 'blocked',
  waiver: 'need a waiver',
  unknown: 'not known',
  pass: 'allowed',
  notApplicable: 'do not apply',
};

/** A number of findings with their outcome, such as `8 need a waiver`. */
export function tallyText({ entry, findings }: PolicyTally): string {
  return `${findings.length} ${findings.length === 1 ? entry.name : many[entry.outcome]}`;
}

/** A jurisdiction's name, or its letters where they name none. */
export function stateName(code: string): string {
  return optionalStateByCode(code)?.name ?? code;
}
