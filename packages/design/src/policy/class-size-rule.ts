import type { ClassSizeGoal, ClassSizeRule, StateCode } from '@staffroom/knowledge';
import type { PolicyFinding } from '@staffroom/school';

/** A rule or goal of a state; a goal never binds. */
export type AnyClassSizeRule = ClassSizeRule | ClassSizeGoal;

/** The part of a finding that is the same wherever a rule is applied. */
export type FindingFrame = Omit<PolicyFinding, 'subject' | 'outcome' | 'value' | 'message'>;

/** `classSize.K-3.class.per-class`, with the subject scope where it is a narrow one; goals begin with `classSizeGoal`. */
function classSizeRuleId(rule: AnyClassSizeRule): string {
  const kind = isGoal(rule) ? 'classSizeGoal' : 'classSize';
  const { from, to } = rule.gradeBand;
  const grades = from === to ? from : `${from}-${to}`;
  const scope = rule.subjectScope === 'all' ? '' : `.${rule.subjectScope.replaceAll(' ', '-')}`;
  return `${kind}.${grades}.${rule.basis}.${rule.unit}${scope}`;
}

/** Whether a figure is a goal or a program condition: nothing forbids exceeding it. */
export function isGoal(rule: AnyClassSizeRule): rule is ClassSizeGoal {
  return rule.binding === 'goal' || rule.binding === 'program-condition';
}

/** Citation, year and caveats of a rule. */
export function frameOf(
  rule: AnyClassSizeRule,
  state: StateCode,
  stateNotes: readonly string[],
): FindingFrame {
  return {
    rule: classSizeRuleId(rule),
    state,
    limit: rule.max,
    unit: unitOf(rule),
    caveats: [...sourceCaveats(rule), ...(rule.note === '' ? [] : [rule.note]), ...stateNotes],
    citation: rule.citation,
    sourceUrl: rule.sourceUrl,
    sourceKind: null,
    year: rule.dataYear,
    confidence: rule.confidence,
  };
}

function unitOf(rule: AnyClassSizeRule): string {
  if (rule.basis === 'teacher-daily-load') return 'students a teacher sees in a day';
  return rule.unit === 'per-class' ? 'students in a class' : 'students per teacher';
}

function sourceCaveats(rule: AnyClassSizeRule): readonly string[] {
  return [
    ...(rule.confidence === 'low'
      ? ['The source of this figure is weak: check it against the citation.']
      : []),
    ...(rule.mirror === true ? ['Read in a republished copy: check the official text.'] : []),
    ...(rule.dataYear === null ? ['The copy read carries no date: it need not be current.'] : []),
    ...(rule.basis === 'average'
      ? ['The source does not say whether the average is of the school or the district.']
      : []),
    ...(rule.basis === 'ratio' ? ['The source does not say at which level the ratio is taken.'] : []),
    ...(rule.appliesTo === 'statewide' ? [] : [`Applies to: ${rule.appliesTo}.`]),
  ];
}
