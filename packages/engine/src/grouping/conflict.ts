import { minimalConflict } from '../milp/minimal-conflict.ts';
import { coverConditions } from './cover.ts';
import { canPlaceUnits, suppliesOf } from './placement.ts';
import type { GroupingProblem } from './problem.ts';
import { maximumTransport } from './transport.ts';
import { allowedGroups, contractUnits } from './units.ts';
import { assertGroupingProblem } from './validate.ts';

/** One hard rule of a problem: `index` points into the list of its kind, `group` names a group. */
export type GroupingRule =
  | { readonly kind: 'together' | 'apart' | 'pinned' | 'forbidden' | 'cover'; readonly index: number }
  | { readonly kind: 'smallest' | 'largest'; readonly group: number };

/** Hard rules that cannot all hold, though any one of them could be dropped to resolve this conflict. */
export interface GroupingConflict {
  readonly rules: readonly GroupingRule[];
  /** The rules in words, items and groups by number. */
  readonly message: string;
}

/** The hard rules of a problem contradict each other, or no grouping that keeps them was found. */
export class GroupingInfeasibleError extends Error {
  /** The contradictions; empty when none was proved. */
  readonly conflicts: readonly GroupingConflict[];

  constructor(conflicts: readonly GroupingConflict[]) {
    super(
      conflicts.length > 0
        ? conflicts.map((conflict) => conflict.message).join('\n')
        : 'No grouping that keeps every hard rule was found, though no contradiction is proved. Maybe loosen the sizes or the separations, or allow more effort.',
    );
    this.name = 'GroupingInfeasibleError';
    this.conflicts = conflicts;
  }
}

/** Conflicts reported at most; the next ones show once these are resolved. */
const MAX_CONFLICTS = 5;

/**
 * Looks for hard rules that contradict each other: links that are also separations, pins against prohibitions, units
 * larger than any group open to them, sizes that cannot add up, groups that cannot be filled or emptied, covers without
 * enough people, more items mutually apart than there are groups.
 *
 * Each conflict is a smallest one in the sense that every rule in it is needed for the contradiction.
 *
 * @returns an empty list where no contradiction could be proved.
 * @throws {RangeError} when the problem is not well formed.
 */
export function checkGrouping(problem: GroupingProblem): readonly GroupingConflict[] {
  assertGroupingProblem(problem);
  const conflicts: GroupingConflict[] = [];
  let rules = hardRules(problem);
  while (conflicts.length < MAX_CONFLICTS) {
    const conflict = minimalConflict(rules, (subset) => !isContradiction(withRules(problem, subset)));
    if (conflict === null || conflict.length === 0) break;
    conflicts.push({ rules: conflict, message: conflictText(problem, conflict) });
    const members = new Set(conflict);
    rules = rules.filter((rule) => !members.has(rule));
  }
  return conflicts;
}

/** One hard rule in words, items and groups by number. */
export function groupingRuleText(problem: GroupingProblem, rule: GroupingRule): string {
  switch (rule.kind) {
    case 'together':
      return `items ${problem.together[rule.index]?.join(', ')} together`;
    case 'apart':
      return `items ${problem.apart[rule.index]?.join(' and ')} apart`;
    case 'pinned':
      return `item ${problem.pinned[rule.index]?.join(' in group ')}`;
    case 'forbidden':
      return `item ${problem.forbidden[rule.index]?.join(' not in group ')}`;
    case 'cover':
      return `every group covers ${problem.covers?.[rule.index]?.name}`;
    case 'smallest':
      return `group ${rule.group} has at least ${problem.groups[rule.group]?.min}`;
    case 'largest':
      return `group ${rule.group} has at most ${problem.groups[rule.group]?.max}`;
    default:
      return rule satisfies never;
  }
}

function conflictText(problem: GroupingProblem, rules: readonly GroupingRule[]): string {
  const shown = rules.slice(0, 12).map((rule) => groupingRuleText(problem, rule));
  const rest = rules.length > shown.length ? `; and ${rules.length - shown.length} rules more` : '';
  return `These rules cannot all hold for ${problem.itemCount} items: ${shown.join('; ')}${rest}. Maybe drop one of them.`;
}

function hardRules(problem: GroupingProblem): readonly GroupingRule[] {
  const indexed = (
    kind: 'together' | 'apart' | 'pinned' | 'forbidden' | 'cover',
    count: number,
  ): GroupingRule[] => Array.from({ length: count }, (_, index) => ({ kind, index }));
  return [
    ...indexed('together', problem.together.length),
    ...indexed('apart', problem.apart.length),
    ...indexed('pinned', problem.pinned.length),
    ...indexed('forbidden', problem.forbidden.length),
    ...indexed('cover', problem.covers?.length ?? 0),
    ...problem.groups.flatMap((size, group): GroupingRule[] => [
      ...(size.min > 0 ? [{ kind: 'smallest' as const, group }] : []),
      ...(size.max < problem.itemCount ? [{ kind: 'largest' as const, group }] : []),
    ]),
  ];
}

/** The problem with only some of its hard rules. */
function withRules(problem: GroupingProblem, rules: readonly GroupingRule[]): GroupingProblem {
  const keys = new Set(
    rules.map((rule) => ('index' in rule ? `${rule.kind} ${rule.index}` : `${rule.kind} ${rule.group}`)),
  );
  const keep = <Entry>(kind: string, entries: readonly Entry[]): readonly Entry[] =>
    entries.filter((_, index) => keys.has(`${kind} ${index}`));
  return {
    ...problem,
    together: keep('together', problem.together),
    apart: keep('apart', problem.apart),
    pinned: keep('pinned', problem.pinned),
    forbidden: keep('forbidden', problem.forbidden),
    covers: keep('cover', problem.covers ?? []),
    groups: problem.groups.map(({ min, max }, group) => ({
      min: keys.has(`smallest ${group}`) ? min : 0,
      max: keys.has(`largest ${group}`) ? max : Math.max(min, problem.itemCount),
    })),
  };
}

/** Whether the hard rules of a problem provably contradict each other. */
function isContradiction(problem: GroupingProblem): boolean {
  const units = contractUnits(problem.itemCount, problem.together);
  const allowed = allowedGroups(units, problem);
  const groupCount = problem.groups.length;
  const everyUnit = suppliesOf(units, allowed, groupCount, () => true);

  const largest = problem.groups.map((group) => group.max);
  if (maximumTransport(everyUnit, largest) < problem.itemCount) return true;
  const smallest = problem.groups.map((group) => group.min);
  const needed = smallest.reduce((sum, min) => sum + min, 0);
  if (maximumTransport(everyUnit, smallest) < needed) return true;

  for (const condition of (problem.covers ?? []).flatMap(coverConditions)) {
    const holders = units.members.map(() => 0);
    for (const item of condition.items) {
      const unit = units.unitOfItem[item] as number; // one unit for each item
      holders[unit] = (holders[unit] ?? 0) + 1;
    }
    const supplies = suppliesOf(
      units,
      allowed,
      groupCount,
      () => true,
      (unit) => holders[unit] ?? 0,
    );
    const wanted = problem.groups.map(() => condition.atLeast);
    if (maximumTransport(supplies, wanted) < condition.atLeast * groupCount) return true;
  }
  return canPlaceUnits(problem, units, allowed) === false;
}
