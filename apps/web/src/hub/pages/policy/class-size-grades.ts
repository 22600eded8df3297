import type { ClassSizeGoal, ClassSizeGrade, ClassSizeRule, StateClassSize } from '@staffroom/knowledge';

export type AnyRule = ClassSizeRule | ClassSizeGoal;

/** The grades that class-size rules speak of, in school order. */
export const ruleGrades: readonly ClassSizeGrade[] = [
  'PK',
  'K',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
];

/** The grades that the K-3 scans looked at. */
const scanned: ReadonlySet<ClassSizeGrade> = new Set(['K', '1', '2', '3']);

/** The places of a rule's first and last grade among all grades. */
export function spanOf({ gradeBand }: Pick<AnyRule, 'gradeBand'>): readonly [number, number] {
  return [ruleGrades.indexOf(gradeBand.from), ruleGrades.indexOf(gradeBand.to)];
}

/** What was found for a grade: a rule, a scan without one, or nothing, which is unknown. */
export type GradeCover = 'rule' | 'noCap' | 'unknown';

/** What was found for each grade, in school order. A scan of kindergarten to grade 3 says nothing of other grades. */
export function gradeCover(entry: StateClassSize): readonly GradeCover[] {
  return ruleGrades.map((grade, place): GradeCover => {
    const hasRule = entry.rules.some((rule) => {
      const [from, to] = spanOf(rule);
      return place >= from && place <= to;
    });
    if (hasRule) return 'rule';
    if (entry.noCap !== true) return 'unknown';
    const isScan = entry.noCapEvidence?.startsWith('K-3 scan') === true;
    return !isScan || scanned.has(grade) ? 'noCap' : 'unknown';
  });
}
