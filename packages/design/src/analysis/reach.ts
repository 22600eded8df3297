import { missingInput } from '@staffroom/school';
import type { Arrangement, UnitAdult } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';
import { percent, reading, shareArithmetic } from './reading.ts';
import type { Rule } from './rule.ts';
import { studentsIn } from './student-groups.ts';

/** The share of students taught by, or through the team of, a lead; and of students taught by somebody eligible to lead. */
export function reach(context: AnalysisContext): readonly Rule[] {
  const base = {
    subject: 'school',
    unit: '% of students',
    severity: 'measure',
    better: 'higher',
    limit: null,
  } as const;
  return [
    {
      ...base,
      rule: 'reach.lead',
      label: 'Students on a team with a lead',
      source: { kind: 'derived', how: 'students of a class or team that a lead belongs to' },
      read: (arrangement) => readReach(arrangement, context, (adult) => adult.isLead, 'have a lead'),
    },
    {
      ...base,
      rule: 'reach.leadEligible',
      label: 'Students taught by somebody eligible to lead',
      source: { kind: 'file', file: 'staff.csv', column: 'leadEligible' },
      read: (arrangement) => {
        if (context.school.staff.every((member) => member.isLeadEligible === null))
          return missingInput('leadEligible', 'staff.csv');
        const isEligible = (adult: UnitAdult): boolean =>
          adult.isTeaching && context.staffById.get(adult.staffId)?.isLeadEligible === true;
        return readReach(arrangement, context, isEligible, 'are taught by somebody eligible to lead');
      },
    },
  ];
}

function readReach(
  arrangement: Arrangement,
  context: AnalysisContext,
  counts: (adult: UnitAdult) => boolean,
  what: string,
): ReturnType<typeof reading> {
  const reaching = new Set(arrangement.units.filter((unit) => unit.adults.some(counts)));
  const { groups, studentCount } = context.groups(arrangement);
  const reached = studentsIn(groups, (units) => units.some((unit) => reaching.has(unit)));
  return reading(
    percent(reached, studentCount),
    `${reached} of ${studentCount} students ${what}.`,
    shareArithmetic(reached, studentCount, 'students'),
  );
}
