import type { Plan } from '@staffroom/school';

/** A plan in short, for programs. */
export function summaryJson(plan: Plan, folder: string, files: readonly string[]): object {
  return {
    folder,
    files,
    school: plan.school,
    request: plan.request,
    teams: plan.teams.map((team) => ({
      id: team.id,
      name: team.name,
      students: team.students.length,
      adults: team.adults.length,
    })),
    vacancies: plan.vacancies,
    solved: plan.solved.map(({ what, subject, value, bound, gap, isOptimal }) => ({
      what,
      subject,
      value,
      bound,
      gap,
      isOptimal,
    })),
    money: {
      isEvaluated: plan.money.isEvaluated,
      baseline: plan.money.baseline.total,
      design: plan.money.design.total,
      isComplete: plan.money.baseline.isComplete && plan.money.design.isComplete,
      difference: plan.money.isCostNeutral === null ? null : plan.money.difference,
    },
    lookFirst: plan.lookFirst,
    notEvaluated: plan.notEvaluated,
  };
}
