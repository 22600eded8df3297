import type { GroupingConflict, GroupingRule } from '@staffroom/engine';
import { ImpossibleRulesError, type ConflictingRule } from '../design-error.ts';
import type { CompiledRoster } from './compile-rosters.ts';

/** The error for student rules that no rosters keep, with students and teams by id and the reasons that were given. */
export function rosterConflict(compiled: CompiledRoster, conflict: GroupingConflict): ImpossibleRulesError {
  const sizes = new Map<string, ConflictingRule>();
  const rules: ConflictingRule[] = [];
  for (const rule of conflict.rules) {
    const told = inWords(compiled, rule);
    if (rule.kind === 'smallest' || rule.kind === 'largest') sizes.set(told.text, told);
    else rules.push(told);
  }
  return new ImpossibleRulesError(compiled.band.label, [...rules, ...sizes.values()]);
}

function inWords(compiled: CompiledRoster, rule: GroupingRule): ConflictingRule {
  const { problem, students, slots, reasons } = compiled;
  const id = (item: number | undefined): string => students[item ?? -1]?.id ?? '';
  const team = (group: number | undefined): string => slots[group ?? -1]?.id ?? '';
  switch (rule.kind) {
    case 'together': {
      const people = (problem.together[rule.index] ?? []).map(id);
      return {
        subjects: people,
        text: `${people.join(', ')} must be on the same team`,
        reason: reasons.together[rule.index] ?? null,
      };
    }
    case 'apart': {
      const people = (problem.apart[rule.index] ?? []).map(id);
      return {
        subjects: people,
        text: `${people.join(' and ')} must be on different teams`,
        reason: reasons.apart[rule.index] ?? null,
      };
    }
    case 'pinned': {
      const [item, group] = problem.pinned[rule.index] ?? [];
      return {
        subjects: [id(item)],
        text: `${id(item)} must be on team ${team(group)}`,
        reason: reasons.pinned[rule.index] ?? null,
      };
    }
    case 'forbidden': {
      const [item, group] = problem.forbidden[rule.index] ?? [];
      return {
        subjects: [id(item)],
        text: `${id(item)} must not be on team ${team(group)}`,
        reason: reasons.forbidden[rule.index] ?? null,
      };
    }
    case 'smallest':
    case 'largest': {
      const size = problem.groups[rule.group];
      return {
        subjects: [compiled.band.id],
        text: `${compiled.band.label} has ${slots.length} ${slots.length === 1 ? 'team' : 'teams'} of ${size?.min ?? 0} to ${size?.max ?? 0} students`,
        reason: null,
      };
    }
    case 'cover':
      return { subjects: [], text: 'every team must be complete', reason: null };
    default:
      return rule satisfies never;
  }
}
