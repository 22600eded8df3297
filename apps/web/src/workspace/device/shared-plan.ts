import type { Design, SharedPlan } from '@staffroom/contract';
import type { Plan, School } from '@staffroom/school';
import { now } from './device-ids.ts';

/** Counts of students below it are not told. */
const smallestShown = 10;

/** What may be seen of a plan without any student: adults by role, counts of ten or more. */
export function sharedPlanOf(plan: Plan, school: School, design: Design): SharedPlan {
  const labelOf = new Map(plan.teams.flatMap(({ posts }) => posts.map(({ id, label }) => [id, label])));
  return {
    schoolName: school.name,
    designName: design.name,
    modelId: plan.request.modelId,
    modelName: plan.request.modelName,
    schoolYear: plan.school.schoolYear,
    state: plan.request.state,
    studentCount: shown(plan.school.studentCount),
    adultCount: plan.school.adultCount,
    sizing: plan.sizing,
    teams: plan.teams.map(({ id, name, band, posts, adults, students }) => ({
      id,
      name,
      band: band.label,
      studentCount: shown(students.length),
      adults: [
        ...adults.map(({ roleId, postId, share, isLead }) => ({
          role: roleId,
          label: labelOf.get(postId) ?? roleId,
          share,
          isLead,
          isVacant: false,
        })),
        ...posts
          .filter(({ vacant }) => vacant > 0)
          .map(({ roleId, label, vacant }) => ({
            role: roleId,
            label,
            share: vacant,
            isLead: false,
            isVacant: true,
          })),
      ],
    })),
    solved: plan.solved,
    analysis: plan.analysis,
    policy: plan.policy,
    money: plan.money,
    lookFirst: plan.lookFirst,
    madeAt: now(),
  };
}

function shown(count: number): number | null {
  return count < smallestShown ? null : count;
}
