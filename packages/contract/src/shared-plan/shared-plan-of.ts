import type { SharedPlan } from './shared-plan.ts';
import { isFriendlyTeamName, type Plan, type PlanTeam, type School } from '@staffroom/school';
import { namedAfter } from './named-after.ts';
import { sharedAnalysis } from './shared-analysis.ts';
import { sharedLookFirst } from './shared-look-first.ts';
import { sharedMoney } from './shared-money.ts';
import { sharedPolicy } from './shared-policy.ts';
import { toldCounts } from './told-counts.ts';

/** What a plan does not know of the design that it belongs to. */
interface SharedAs {
  readonly designName: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
}

/**
 * What the public may see of a plan: no student, no person's name or id, no count of fewer than ten students and none from which one
 * follows, pay in sums. What is shown is listed and built anew from numbers; what is not listed is not shown.
 *
 * Sizes of bands are told only where no group is small.
 */
export function sharedPlanOf(plan: Plan, school: School, { designName, madeAt }: SharedAs): SharedPlan {
  const counts = toldCounts(plan);
  const analysis = sharedAnalysis({ plan, school, counts });
  const isNamedAfter = namedAfter(school);
  const money = sharedMoney(plan, counts, isNamedAfter);
  return {
    schoolName: plan.school.name,
    designName,
    modelId: plan.request.modelId,
    modelName: plan.request.modelName,
    schoolYear: plan.school.schoolYear,
    state: plan.request.state,
    studentCount: counts.school,
    adultCount: plan.school.adultCount,
    sizing: counts.isAllTold
      ? plan.sizing.map((band) => ({
          ...band,
          reason: `${band.teamCount} ${band.teamCount === 1 ? 'team' : 'teams'} for ${band.band.label}`,
          limitsBroken: [],
        }))
      : [],
    teams: plan.teams.map((team) => ({
      id: team.id,
      name: toldTeamName(team, isNamedAfter),
      band: team.band.label,
      studentCount: counts.byTeam.get(team.id) ?? null,
      adults: adultsOf(team),
    })),
    // The parts of a cost tell of single students; the whole with its bound does not.
    solved: plan.solved.map((solved) => ({ ...solved, terms: [] })),
    analysis,
    policy: sharedPolicy(plan),
    money,
    lookFirst: sharedLookFirst(analysis, money),
    madeAt,
  };
}

/** A team's name, unless it calls the team after somebody of the school. */
function toldTeamName(team: PlanTeam, isNamedAfter: (text: string) => boolean): string {
  return !isFriendlyTeamName(team.name) && isNamedAfter(team.name) ? `Team ${team.id}` : team.name;
}

function adultsOf(team: PlanTeam): SharedPlan['teams'][number]['adults'] {
  return team.posts.flatMap((post) => [
    ...team.adults
      .filter(({ postId }) => postId === post.id)
      .map(({ share, isLead }) => ({ role: post.roleId, label: post.label, share, isLead, isVacant: false })),
    ...(post.vacant > 0
      ? [{ role: post.roleId, label: post.label, share: post.vacant, isLead: false, isVacant: true }]
      : []),
  ]);
}
