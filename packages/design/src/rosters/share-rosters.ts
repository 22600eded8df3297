import {
  checkGrouping,
  evaluateGrouping,
  groupingBound,
  GroupingInfeasibleError,
  relativeGap,
  solveGrouping,
  type GroupingProgress,
  type GroupingSolution,
} from '@staffroom/engine';
import type { School, Solved, StudentId } from '@staffroom/school';
import { ImpossibleRulesError } from '../design-error.ts';
import type { Band } from '../sizing/band.ts';
import type { RosterLimits } from '../sizing/roster-limits.ts';
import type { TeamSlot } from '../sizing/team-slots.ts';
import { compileRoster, withinLimits, type CompiledRoster } from './compile-rosters.ts';
import { rosterConflict } from './roster-conflict.ts';

/** The rosters of one band's teams. */
export interface BandRosters {
  /** Students by team id, in the order of the school. */
  readonly studentsByTeam: ReadonlyMap<string, readonly StudentId[]>;
  readonly solved: Solved;
}

/**
 * Shares the students of a band among its teams: every attribute as close to the band's share as whole students allow,
 * every rule of the school kept, sizes equal unless a rule forbids it, and then within the limits.
 *
 * @throws {ImpossibleRulesError} naming the smallest set of rules that cannot be kept together.
 * @throws {DesignError} when a rule names a student or team that is not there.
 */
export function* shareRosters(
  school: School,
  band: Band,
  slots: readonly TeamSlot[],
  limits: RosterLimits,
  options: { readonly seed: number; readonly effort: number },
): Generator<GroupingProgress, BandRosters, boolean | undefined> {
  const compiled = feasibleRoster(school, band, slots, limits);
  const solution = yield* solve(compiled, options);
  return {
    studentsByTeam: new Map(
      compiled.slots.map((slot, group) => [
        slot.id,
        compiled.students.flatMap((student, index) =>
          solution.groupOfItem[index] === group ? [student.id] : [],
        ),
      ]),
    ),
    solved: solvedRoster(compiled, solution),
  };
}

/** The problem of a band that its rules allow: with equal sizes, else within the limits. Throws as shareRosters does. */
function feasibleRoster(
  school: School,
  band: Band,
  slots: readonly TeamSlot[],
  limits: RosterLimits,
): CompiledRoster {
  const equal = compileRoster(school, band, slots);
  if (checkGrouping(equal.problem).length === 0) return equal;
  const loose = withinLimits(equal, limits);
  const [conflict] = checkGrouping(loose.problem);
  if (conflict !== undefined) throw rosterConflict(loose, conflict);
  return loose;
}

/** The result of a band's rosters as the plan shows it. */
function solvedRoster(
  compiled: CompiledRoster,
  solution: Pick<GroupingSolution, 'groupOfItem' | 'bound' | 'iterations'>,
): Solved {
  const { value, terms } = evaluateGrouping(compiled.problem, solution.groupOfItem);
  const bound = Math.min(solution.bound, value);
  const attributeByName = new Map(compiled.attributes.map((each) => [each.grouping.name, each]));
  return {
    what: 'rosters',
    subject: compiled.band.id,
    value,
    bound,
    gap: relativeGap(value, bound),
    isOptimal: value - bound <= 1e-9 * Math.max(1, value),
    iterations: solution.iterations,
    terms: terms.map((term) => ({
      name: term.name,
      label: attributeByName.get(term.name)?.attribute.label ?? term.name,
      weight: attributeByName.get(term.name)?.grouping.weight ?? 1,
      cost: term.value,
      bound: Math.min(term.value, termBound(compiled, term.name)),
    })),
  };
}

/** What one attribute costs at least, proved as if nothing else mattered. */
function termBound({ problem, attributes }: CompiledRoster, name: string): number {
  const own = attributes.filter((each) => each.grouping.name === name).map((each) => each.grouping);
  return groupingBound({ ...problem, attributes: own });
}

function* solve(
  compiled: CompiledRoster,
  options: { readonly seed: number; readonly effort: number },
): Generator<GroupingProgress, GroupingSolution, boolean | undefined> {
  try {
    return yield* solveGrouping(compiled.problem, options);
  } catch (error) {
    if (!(error instanceof GroupingInfeasibleError)) throw error;
    const [conflict] = error.conflicts;
    if (conflict !== undefined) throw rosterConflict(compiled, conflict);
    throw new ImpossibleRulesError(compiled.band.label, [
      {
        subjects: [compiled.band.id],
        text: 'the rules for students left no rosters that the search could find, though none was shown to be impossible',
        reason: null,
      },
    ]);
  }
}
