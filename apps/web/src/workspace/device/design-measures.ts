import type { Design } from '@staffroom/contract';
import { keyMeasures } from '@staffroom/design';
import type { Plan } from '@staffroom/school';

/** What lists show of a plan. */
export function measuresOf(plan: Plan): Pick<Design, 'measures' | 'teamCount'> {
  return { measures: [...keyMeasures(plan)], teamCount: plan.teams.length };
}
