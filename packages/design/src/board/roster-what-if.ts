import type { PlanTeam, Solved, StudentId } from '@staffroom/school';
import { insideOf, type Board } from './board.ts';
import { solvedValues } from './solved-values.ts';

/** Values the rosters of a team's band as if some students were elsewhere; null where no roster was solved for the band. */
export type RosterWhatIf = (moves: ReadonlyMap<StudentId, string>) => Solved;

/**
 * What the balance of a band's rosters would be if students were on other teams: the evaluator of the plan itself, without
 * everything else that follows.
 */
export function rosterWhatIf(board: Board, bandId: string): RosterWhatIf | null {
  const { ground, state } = insideOf(board);
  const value = solvedValues(ground).find((each) => each.what === 'rosters' && each.subject === bandId);
  if (value === undefined) return null;
  return (moves) => {
    if (moves.size === 0) return value.of(state.teams);
    const coming = Map.groupBy([...moves], ([, team]) => team);
    return value.of(
      state.teams.map((team): PlanTeam => {
        const added = (coming.get(team.id) ?? []).map(([id]) => id);
        const left = team.band.id === bandId ? team.students.filter((id) => !moves.has(id)) : team.students;
        return added.length === 0 && left.length === team.students.length
          ? team
          : { ...team, students: [...left, ...added] };
      }),
    );
  };
}

/** How the parts of a balance change, in words, the largest first: `IEP +0.8, English learner −0.3`. */
export function termChanges(before: Solved, after: Solved): string {
  return after.terms
    .map((term, index) => ({
      label: term.label,
      by: term.cost - (before.terms[index]?.cost ?? 0),
    }))
    .filter(({ by }) => Math.abs(by) >= 0.05)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, 3)
    .map(({ label, by }) => `${label} ${signed(by)}`)
    .join(', ');
}

/** A number with its sign and at most one decimal. */
export function signed(value: number): string {
  const shown = Math.round(Math.abs(value) * 10) / 10;
  return `${value < 0 ? '−' : '+'}${shown}`;
}

/** A number with at most one decimal. */
export function shownValue(value: number): string {
  return withDecimals(value, 10);
}

/** Two numbers with as few decimals as it takes to tell them apart: `0.03 → 0.04`. */
export function shownChange(from: number, to: number): string {
  const steps = [10, 100, 1000, 10_000];
  const step = steps.find((each) => withDecimals(from, each) !== withDecimals(to, each)) ?? 10_000;
  return `${withDecimals(from, step)} → ${withDecimals(to, step)}`;
}

function withDecimals(value: number, step: number): string {
  return String(Math.round(value * step) / step + 0);
}
