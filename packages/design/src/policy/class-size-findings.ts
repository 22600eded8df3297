import {
  classSizeOf,
  classSizeRulesFor,
  coversGrade,
  optionalStateByCode,
  type StateCode,
} from '@staffroom/knowledge';
import { compareGrades, type PolicyFinding } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import { staffOf } from '../analysis/people.ts';
import { averageFinding } from './average-finding.ts';
import { frameOf, type AnyClassSizeRule, type FindingFrame } from './class-size-rule.ts';
import { dailyLoadFinding } from './daily-load-finding.ts';
import { groupFinding } from './group-finding.ts';
import { isInScope, policyGrade } from './rule-scope.ts';
import { stateCaveats } from './state-caveats.ts';

/**
 * Every class-size rule and goal of a state applied to an arrangement, in the file's order, then what is known of the
 * grades that no rule covers. A unit of several grades answers to the rules of each. A rule that no unit answers to is
 * listed as not applicable.
 */
export function classSizeFindings(arrangement: Arrangement, state: StateCode): readonly PolicyFinding[] {
  const entry = classSizeOf(state);
  const notes = stateCaveats(state);
  const findings = [...entry.rules, ...(entry.goals ?? [])].flatMap((rule) => {
    const frame = frameOf(rule, state, notes);
    const units = arrangement.units.filter((unit) => answersTo(unit, rule));
    if (units.length === 0) return [noUnit(frame)];
    return withInnovationRoute(findingsOfRule(rule, frame, units, arrangement), state);
  });
  return [...findings, ...gradesWithoutRule(arrangement, state, notes)];
}

function answersTo(unit: Unit, rule: AnyClassSizeRule): boolean {
  const grades = unit.grades.map(policyGrade).filter((grade) => grade !== null);
  return (
    unit.studentIds.length > 0 &&
    grades.some((grade) => coversGrade(rule, grade)) &&
    isInScope(rule.subjectScope, unit)
  );
}

function findingsOfRule(
  rule: AnyClassSizeRule,
  frame: FindingFrame,
  units: readonly Unit[],
  arrangement: Arrangement,
): readonly PolicyFinding[] {
  const staffById = staffOf(arrangement.school);
  switch (rule.basis) {
    case 'class':
    case 'ratio':
      return units.map((unit) => groupFinding(rule, frame, unit, staffById));
    case 'school-average':
    case 'average':
    case 'district-average':
      return [averageFinding(rule, frame, units, staffById)];
    case 'teacher-daily-load':
      return units.map((unit) => dailyLoadFinding(rule, frame, unit, arrangement));
    default:
      return rule.basis satisfies never;
  }
}

function noUnit(frame: FindingFrame): PolicyFinding {
  const message = 'No students of these grades and subjects in the design.';
  return { ...frame, subject: 'design', outcome: 'notApplicable', value: null, message };
}

function withInnovationRoute(findings: readonly PolicyFinding[], state: StateCode): readonly PolicyFinding[] {
  const zones = optionalStateByCode(state)?.indicators.innovationZones;
  if (zones === undefined || zones.value === 'unknown' || zones.value === 'no' || zones.value === 'lapsed')
    return findings;
  const route = `Freedom from state rules for a plan (${zones.value}${zones.dataYear === null ? '' : `, ${zones.dataYear}`}): ${zones.note} ${zones.sourceUrl}`;
  return findings.map((finding) =>
    finding.outcome === 'waiver' || finding.outcome === 'blocked'
      ? { ...finding, caveats: [...finding.caveats, route] }
      : finding,
  );
}

function gradesWithoutRule(
  arrangement: Arrangement,
  state: StateCode,
  notes: readonly string[],
): readonly PolicyFinding[] {
  const grades = [...new Set(arrangement.units.flatMap((unit) => unit.grades))].toSorted(compareGrades);
  return grades.flatMap((grade): readonly PolicyFinding[] => {
    const frame = {
      rule: `classSize.${grade}`,
      state,
      subject: 'design',
      value: null,
      limit: null,
      unit: 'students in a class',
      citation: null,
      sourceUrl: null,
      sourceKind: null,
      year: null,
      confidence: null,
    };
    const known = policyGrade(grade);
    if (known === null)
      return [
        {
          ...frame,
          outcome: 'unknown',
          message: `No class-size rule speaks of grade ${grade}.`,
          caveats: [...notes],
        },
      ];
    const answer = classSizeRulesFor(state, known);
    switch (answer.status) {
      case 'rules': {
        const units = arrangement.units.filter((unit) => unit.grades.includes(grade));
        if (answer.rules.some((rule) => units.some((unit) => answersTo(unit, rule)))) return [];
        const scopes = [...new Set(answer.rules.map((rule) => rule.subjectScope))].join(', ');
        return [
          {
            ...frame,
            outcome: 'unknown',
            message: `Grade ${grade}: the rules found speak of other classes (${scopes}). A missing rule is unknown, not uncapped.`,
            caveats: [...notes],
          },
        ];
      }
      case 'noCap':
        return [
          {
            ...frame,
            outcome: 'notApplicable',
            message: `Grade ${grade}: no limit found (${answer.evidence}${answer.dataYear === null ? ', undated' : `, ${answer.dataYear}`}).`,
            caveats: ['Local bargaining agreements may cap classes.', ...notes],
            sourceUrl: answer.sourceUrl,
            year: answer.dataYear,
          },
        ];
      case 'unknown':
        return [
          {
            ...frame,
            outcome: 'unknown',
            message: `${answer.reason} A missing grade is unknown, not uncapped.`,
            caveats: [...notes],
          },
        ];
      default:
        return answer satisfies never;
    }
  });
}
