import { allocationRuleText, type AllocationRule } from '@staffroom/engine';
import { ImpossibleRulesError, type ConflictingRule } from '../design-error.ts';
import type { CompiledStaffing } from './compile-staffing.ts';

/** The error for staff rules that no staffing keeps, with the reasons that the school gave for them. */
export function staffConflict(
  compiled: CompiledStaffing,
  rules: readonly AllocationRule[],
): ImpossibleRulesError {
  return new ImpossibleRulesError(
    'the staff',
    rules.map((rule): ConflictingRule => ({
      subjects: subjectsOf(compiled, rule),
      text: allocationRuleText(compiled.problem, rule),
      reason: reasonOf(compiled, rule),
    })),
  );
}

function subjectsOf({ problem }: CompiledStaffing, rule: AllocationRule): readonly string[] {
  const id = (person: number | undefined) => problem.people[person ?? -1]?.id ?? [];
  switch (rule.kind) {
    case 'pinned':
    case 'forbidden':
      return [id(problem[rule.kind][rule.index]?.person)].flat();
    case 'together':
    case 'apart':
      return (problem[rule.kind][rule.index]?.people ?? []).flatMap(id);
    case 'need':
      return (problem.groupNeeds[rule.index]?.people ?? []).flatMap(id);
    case 'minAmount':
    case 'maxPeople':
      return [problem.posts[rule.post]?.id ?? []].flat();
    case 'maxGroups':
      return [id(rule.person)].flat();
    default:
      return rule satisfies never;
  }
}

function reasonOf({ reasons }: CompiledStaffing, rule: AllocationRule): string | null {
  switch (rule.kind) {
    case 'pinned':
    case 'forbidden':
    case 'together':
    case 'apart':
      return reasons[rule.kind][rule.index] ?? null;
    case 'need':
    case 'minAmount':
    case 'maxPeople':
    case 'maxGroups':
      return null;
    default:
      return rule satisfies never;
  }
}
