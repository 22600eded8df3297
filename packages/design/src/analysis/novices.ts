import { compareText, missingInput, type Source, type StaffId } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';
import { listIds, reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** Who counts as a novice: a teacher of 3 years of experience or fewer, the lowest band of the national follow-up survey. */
export const noviceYears = 3;

const source: Source = {
  kind: 'published',
  title:
    'NCES Teacher Follow-up Survey, table srt09_cf12n: its lowest band of experience is 3 years or fewer',
  url: 'https://nces.ed.gov/surveys/ntps/estable/table/ntps/tfs2122_srt09_cf12n',
  year: 2022,
  isVerified: true,
};

/** Novices on each team, the most on any class or team, and novices without an experienced colleague beside them. */
export function novices(context: AnalysisContext): readonly Rule[] {
  const base = { severity: 'soft', better: 'lower', limit: null, source } as const;
  const ifKnown =
    (read: Rule['read']): Rule['read'] =>
    (arrangement) =>
      context.school.staff.every((member) => member.yearsExperience === null)
        ? missingInput('yearsExperience', 'staff.csv')
        : read(arrangement);
  return [
    {
      ...base,
      rule: 'novices.alone',
      subject: 'school',
      label: 'Novices without an experienced colleague',
      unit: 'teachers',
      limit: 0,
      read: ifKnown((arrangement) => readAlone(arrangement, context)),
    },
    {
      ...base,
      rule: 'novices.most',
      subject: 'school',
      label: 'Most novices on one class or team',
      unit: 'teachers',
      read: ifKnown((arrangement) => {
        const most = arrangement.units
          .map((unit) => ({ unit, count: teachersOf(unit, context, 'novice').length }))
          .toSorted((a, b) => b.count - a.count || compareText(a.unit.id, b.unit.id))[0];
        if (most === undefined) return reading(0, 'No class or team.', '');
        const message = `${most.count} teachers of ${noviceYears} years or fewer in ${most.unit.name}.`;
        return reading(most.count, message, `${most.count} novices`, {
          subjects: most.count === 0 ? [] : [most.unit.id],
        });
      }),
    },
    ...context.teams.map((team): Rule => ({
      ...base,
      rule: 'novices',
      subject: team.id,
      label: `Novices on team ${team.name}`,
      unit: 'teachers',
      severity: 'measure',
      read: ifKnown((arrangement) => {
        const unit = arrangement.units.find((each) => each.kind === 'team' && each.id === team.id);
        if (unit === undefined) return null;
        const found = teachersOf(unit, context, 'novice');
        const teachers = new Set(
          unit.adults.filter((adult) => adult.isTeaching).map((adult) => adult.staffId),
        ).size;
        return reading(
          found.length,
          `${found.length} of ${teachers} teachers have ${noviceYears} years or fewer.`,
          `${found.length} of ${teachers}`,
          { subjects: found },
        );
      }),
    })),
  ];
}

function readAlone(arrangement: Arrangement, context: AnalysisContext): ReturnType<typeof reading> {
  const all = new Set<StaffId>();
  const helped = new Set<StaffId>();
  for (const unit of arrangement.units) {
    const found = teachersOf(unit, context, 'novice');
    const isHelped = teachersOf(unit, context, 'experienced').length > 0;
    for (const id of found) {
      all.add(id);
      if (isHelped) helped.add(id);
    }
  }
  const alone = [...all.difference(helped)].toSorted(compareText);
  const which = alone.length === 0 ? '' : `: ${listIds(alone)}`;
  return reading(
    alone.length,
    `${alone.length} of ${all.size} teachers of ${noviceYears} years or fewer have nobody of more years beside them${which}.`,
    `${alone.length} of ${all.size} novices`,
    { status: alone.length === 0 ? 'kept' : 'attention', subjects: alone },
  );
}

function teachersOf(
  unit: Unit,
  context: AnalysisContext,
  which: 'novice' | 'experienced',
): readonly StaffId[] {
  const ids = new Set(unit.adults.filter((adult) => adult.isTeaching).map((adult) => adult.staffId));
  return [...ids]
    .filter((id) => {
      const years = context.staffById.get(id)?.yearsExperience ?? null;
      return years !== null && (which === 'novice' ? years <= noviceYears : years > noviceYears);
    })
    .toSorted(compareText);
}
