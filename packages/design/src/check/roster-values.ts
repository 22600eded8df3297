import { evaluateGrouping } from '@staffroom/engine';
import type { Plan, School } from '@staffroom/school';
import { compileRoster } from '../rosters/compile-rosters.ts';
import { bandOf } from '../sizing/band.ts';
import type { TeamSlot } from '../sizing/team-slots.ts';
import { jsonDifferences, type PlanDifference } from './json-differences.ts';

/**
 * The balance of each band's rosters, evaluated again by the plain evaluator from the plan's own teams, where it is not
 * what the plan says. Expects the teams to hold each student of their grades once.
 */
export function rosterValueDifferences(school: School, plan: Plan): readonly PlanDifference[] {
  const slots = plan.teams.map((team): TeamSlot => ({
    id: team.id,
    name: team.name,
    band: bandOf(team.band.grades, school.students),
    posts: [],
  }));
  return plan.solved.flatMap((solved, index) => {
    const band = slots.find((slot) => slot.band.id === solved.subject)?.band;
    if (solved.what !== 'rosters' || band === undefined) return [];
    const compiled = compileRoster(school, band, slots);
    const groupById = new Map(
      compiled.slots.flatMap((slot, group) =>
        (plan.teams.find((team) => team.id === slot.id)?.students ?? []).map((id) => [id, group] as const),
      ),
    );
    const { value } = evaluateGrouping(
      compiled.problem,
      compiled.students.map((student) => groupById.get(student.id) ?? 0),
    );
    const path = `solved[${index}]`;
    return [
      ...jsonDifferences(value, solved.value, `${path}.value`),
      ...(solved.bound > value
        ? [
            {
              path: `${path}.bound`,
              expected: value,
              found: solved.bound,
              message: `a bound cannot be above the value ${value}`,
            },
          ]
        : []),
    ];
  });
}
