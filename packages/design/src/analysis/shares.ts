import { formatFte, fte, fullTime } from '@staffroom/school';
import type { AnalysisContext } from './context.ts';
import { listIds, reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** Adults whose shares of time, on teams and outside them, do not add up to their FTE exactly; full time where no file gives it. */
export function shares(context: AnalysisContext): readonly Rule[] {
  return [
    {
      rule: 'shares.exact',
      subject: 'school',
      label: 'Adults whose time does not add up',
      unit: 'adults',
      severity: 'hard',
      better: 'lower',
      limit: 0,
      source: {
        kind: 'choice',
        who: 'staffroom',
        note: "a person's shares of time add up to the person exactly",
      },
      read: ({ of }) => {
        if (of === 'baseline') return null;
        const given = new Map<string, number>();
        const add = (id: string, share: number): unknown => given.set(id, (given.get(id) ?? 0) + share);
        for (const team of context.teams) for (const adult of team.adults) add(adult.staffId, adult.share);
        for (const { staffId, share } of context.schoolwide) add(staffId, share);
        const wrong = context.school.staff.filter(
          (member) => (given.get(member.id) ?? 0) !== (member.fte ?? fullTime),
        );
        const first = wrong[0];
        const example =
          first === undefined
            ? ''
            : `: ${listIds(wrong.map((member) => member.id))}; ${first.id} gives ${formatFte(fte(given.get(first.id) ?? 0))} of ${formatFte(first.fte ?? fullTime)}`;
        return reading(
          wrong.length,
          `${wrong.length} of ${context.school.staff.length} adults${example}.`,
          `${wrong.length} of ${context.school.staff.length} adults`,
          { status: wrong.length === 0 ? 'kept' : 'broken', subjects: wrong.map((member) => member.id) },
        );
      },
    },
  ];
}
