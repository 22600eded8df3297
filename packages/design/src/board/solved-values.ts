import type { PlanTeam, Solved } from '@staffroom/school';
import { onceFor } from '../remembered.ts';
import type { BoardGround } from './board-ground.ts';
import { rosterValue } from './roster-values.ts';
import { staffingValue } from './staffing-value.ts';

/** The result of one optimisation of the plan, valued anew for any adults and rosters of its teams. */
export interface SolvedValue {
  readonly what: Solved['what'];
  readonly subject: string;
  readonly of: (teams: readonly PlanTeam[]) => Solved;
}

/** The results of the plan's optimisations with their values for any teams, in the plan's order. */
export const solvedValues = onceFor((ground: BoardGround): readonly SolvedValue[] =>
  ground.base.solved.map((solved) => ({
    what: solved.what,
    subject: solved.subject,
    of:
      solved.what === 'rosters'
        ? rosterValue(ground.pinnedSchool, solved, ground.base.teams)
        : staffingValue(ground, solved),
  })),
);
