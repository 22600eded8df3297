import type { AnalysisContext } from './context.ts';
import { listIds, reading } from './reading.ts';
import type { Rule } from './rule.ts';

const ownChoice = {
  kind: 'choice',
  who: 'staffroom',
  note: 'no limit: neither the model nor the school states one',
} as const;

/** The size of each team's shared roster against the limits of the school or the model, and how many teams lie outside. */
export function teamSizes(context: AnalysisContext): readonly Rule[] {
  const { rosterLimits } = context;
  const isOutside = (students: number): boolean =>
    rosterLimits !== null && (students < rosterLimits.min || students > rosterLimits.max);
  const range =
    rosterLimits === null
      ? 'no limit is stated'
      : `between ${rosterLimits.min} and ${rosterLimits.max} are wanted`;
  const base = {
    severity: 'soft',
    limit: rosterLimits?.max ?? null,
    source: rosterLimits?.source ?? ownChoice,
  } as const;
  return [
    {
      ...base,
      rule: 'teamSize.outside',
      subject: 'school',
      label: 'Teams outside the size wanted',
      unit: 'teams',
      better: 'lower',
      limit: rosterLimits === null ? null : 0,
      read: (arrangement) => {
        const teams = arrangement.units.filter((unit) => unit.kind === 'team');
        if (teams.length === 0) return null;
        const outside = teams
          .filter((unit) => isOutside(unit.studentIds.length))
          .map((unit) => unit.id)
          .toSorted();
        const which = outside.length === 0 ? '' : ` (${listIds(outside)})`;
        return reading(
          outside.length,
          `${outside.length} of ${teams.length} teams${which}; ${range}.`,
          `${outside.length} of ${teams.length} teams`,
          {
            status: rosterLimits === null ? 'none' : outside.length === 0 ? 'kept' : 'attention',
            subjects: outside,
          },
        );
      },
    },
    ...context.teams.map((team): Rule => ({
      ...base,
      rule: 'teamSize',
      subject: team.id,
      label: `Students of team ${team.name}`,
      unit: 'students',
      better: null,
      read: (arrangement) => {
        const unit = arrangement.units.find((each) => each.kind === 'team' && each.id === team.id);
        if (unit === undefined) return null;
        const students = unit.studentIds.length;
        return reading(students, `${students} students; ${range}.`, `${students} students on the roster`, {
          status: rosterLimits === null ? 'none' : isOutside(students) ? 'attention' : 'kept',
          subjects: [team.id],
        });
      },
    })),
  ];
}
