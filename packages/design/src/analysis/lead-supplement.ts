import { cents, formatCents, type StaffId } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';
import { certificationStandard } from './lead-reach.ts';
import { inWords, percent, reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** The standard: 20 percent of average teacher pay, for leads of teams of four or more. */
const standard = { percent: 20, teamTeachers: 4 } as const;

/**
 * The smallest supplement of a lead of four or more teachers, as a percentage of the school's average teacher pay, against
 * the certification standard of Opportunity Culture. The standard leaves Title I schools out; whether this is one, no
 * file tells.
 */
export function leadSupplement(context: AnalysisContext): readonly Rule[] {
  return [
    {
      rule: 'leadSupplement',
      subject: 'school',
      label: 'Smallest supplement of a lead of four or more teachers',
      unit: '% of average teacher pay',
      severity: 'measure',
      better: null,
      limit: standard.percent,
      source: certificationStandard,
      read: (arrangement) => {
        const leads = leadsOfLargeTeams(arrangement);
        if (arrangement.of === 'baseline' || leads.size === 0) return null;
        const average = averageTeacherPay(context);
        if (average === null)
          return {
            file: 'staff.csv',
            column: 'salary',
            message: 'not evaluated: add column salary (or schedule, step and lane) to file staff.csv',
          };
        const supplements = context.money.design.lines.filter((line) => line.category === 'supplement');
        const paid = [...leads].map((lead) =>
          supplements.filter((line) => line.subject === lead).reduce((sum, line) => sum + line.amount, 0),
        );
        const least = Math.min(...paid);
        const value = percent(least, average);
        return reading(
          value,
          `${formatCents(cents(least))} is ${inWords(value)}% of the average teacher pay of ${formatCents(cents(average))}; certified schools outside Title I pay at least ${standard.percent}%.`,
          `${formatCents(cents(least))} / ${formatCents(cents(average))}`,
          { status: least * 100 >= standard.percent * average ? 'kept' : 'attention' },
        );
      },
    },
  ];
}

function leadsOfLargeTeams(arrangement: Arrangement): ReadonlySet<StaffId> {
  const large = arrangement.units.filter(
    (unit) =>
      new Set(unit.adults.filter((adult) => adult.isTeaching).map((adult) => adult.staffId)).size >=
      standard.teamTeachers,
  );
  return new Set(
    large.flatMap((unit) => unit.adults.filter((adult) => adult.isLead).map((adult) => adult.staffId)),
  );
}

function averageTeacherPay(context: AnalysisContext): number | null {
  const teachers = new Set<string>(
    context.school.staff.filter((member) => member.kind === 'teacher').map((member) => member.id),
  );
  const salaries = context.money.baseline.lines.filter(
    (line) => line.category === 'salary' && teachers.has(line.subject),
  );
  const time = salaries.reduce((sum, line) => sum + line.share, 0);
  if (time === 0) return null;
  return Math.round((salaries.reduce((sum, line) => sum + line.amount, 0) * 1000) / time);
}
