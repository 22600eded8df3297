import type { PlanTeam, Solved } from '@staffroom/school';
import type { BoardGround } from './board-ground.ts';
import { rosterValue } from './roster-values.ts';
import { staffingValue } from './staffing-value.ts';

/** The results of the plan's optimisations with their values for any teams, in the plan's order. */
export function solvedValues(ground: BoardGround): (teams: readonly PlanTeam[]) => Solved[] {
  const { base, pinnedSchool } = ground;
  const values = base.solved.map((solved) =>
    solved.what === 'rosters' ? rosterValue(pinnedSchool, solved, base.teams) : staffingValue(ground, solved),
  );
  return (teams) => values.map((value) => value(teams));
}
