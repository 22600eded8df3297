import { compareText, formatFte, fte } from '@staffroom/school';
import type { AnalysisContext } from './context.ts';
import { listIds, percent, reading, shareArithmetic } from './reading.ts';
import type { Rule } from './rule.ts';

/** Who has a place: students in a core class or on a team, on exactly one team, and adults' time that found no place. */
export function placed(context: AnalysisContext): readonly Rule[] {
  const base = { subject: 'school', limit: null } as const;
  const { school } = context;
  return [
    {
      ...base,
      rule: 'placed.students',
      label: 'Students in a core class or on a team',
      unit: '% of students',
      severity: 'measure',
      better: 'higher',
      source: { kind: 'derived', how: 'students of the school who are in a core class or on a team' },
      read: ({ of }) => {
        const count = context.groups(context[of]).studentCount;
        return reading(
          percent(count, school.students.length),
          `${count} of ${school.students.length} students.`,
          shareArithmetic(count, school.students.length, 'students'),
        );
      },
    },
    {
      ...base,
      rule: 'placed.once',
      label: 'Students on more than one team',
      unit: 'students',
      severity: 'hard',
      better: 'lower',
      limit: 0,
      source: { kind: 'choice', who: 'staffroom', note: 'a student belongs to one team' },
      read: (arrangement) => {
        const found = arrangement.units.filter((unit) => unit.kind === 'team');
        if (found.length === 0) return null;
        const hasClasses = found.length < arrangement.units.length;
        const teams = hasClasses ? { ...arrangement, units: found } : arrangement;
        const twice = context
          .groups(teams)

          .groups.flatMap(({ units, students }) => (units.length > 1 ? students : []))
          .toSorted(compareText);
        const which = twice.length === 0 ? '' : `: ${listIds(twice)}`;
        return reading(twice.length, `${twice.length} students${which}.`, `${twice.length} students`, {
          status: twice.length === 0 ? 'kept' : 'broken',
          subjects: twice,
        });
      },
    },
    {
      ...base,
      rule: 'placed.adultTime',
      label: "Adults' time without a place",
      unit: 'full-time posts',
      severity: 'soft',
      better: 'lower',
      limit: 0,
      source: {
        kind: 'derived',
        how: 'shares of time that the design found no place for; a person must decide',
      },
      read: ({ of }) => {
        if (of === 'baseline') return null;
        const without = context.schoolwide.filter((share) => !share.isPlaced && share.share > 0);
        const time = without.reduce((sum, { share }) => sum + share, 0);
        const ids = without.map(({ staffId }) => staffId).toSorted(compareText);
        const which = ids.length === 0 ? '' : `: ${listIds(ids)}`;
        return reading(
          time / 1000,
          `${formatFte(fte(time))} posts of ${ids.length} adults${which}.`,
          `the shares of ${ids.length} adults`,
          { status: time === 0 ? 'kept' : 'attention', subjects: ids },
        );
      },
    },
  ];
}
