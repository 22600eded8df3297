import { coreSubjects, subjectNames, type Source } from '@staffroom/school';
import type { AnalysisContext } from './context.ts';
import { percent, reading, shareArithmetic } from './reading.ts';
import type { Rule } from './rule.ts';
import { studentsIn } from './student-groups.ts';
import { coversSubject, isCertifiedIn } from './unit-adults.ts';

/** Opportunity Culture's certification standard: leads reach at least 75 percent of students in each core subject. */
const standard = 75;

/** Where the certification standards of Opportunity Culture are published. */
export const certificationStandard: Source = {
  kind: 'published',
  title: 'Opportunity Culture certification standards',
  url: 'https://www.opportunityculture.org/certification/standards/',
  year: 2024,
  isVerified: true,
};

/**
 * The share of students whose class or team for a core subject belongs to a lead who is there for that subject or
 * certified in it, against the certification standard. A standard to compare with, not a duty of every model.
 */
export function leadReach(context: AnalysisContext): readonly Rule[] {
  return coreSubjects.map((subject) => ({
    rule: `leadReach.${subject}`,
    subject: 'school',
    label: `Reached by a lead in ${subjectNames[subject]}`,
    unit: '% of students',
    severity: 'measure',
    better: 'higher',
    limit: standard,
    source: certificationStandard,
    read: (arrangement) => {
      const reaching = new Set(
        arrangement.units.filter(
          (unit) =>
            coversSubject(unit, subject) &&
            unit.adults.some(
              (adult) =>
                adult.isLead &&
                (adult.subjects.includes(subject) ||
                  adult.subjects.includes('ELEMENTARY') ||
                  isCertifiedIn(context.staffById.get(adult.staffId), subject, unit.grades) === true),
            ),
        ),
      );
      const { groups, studentCount } = context.groups(arrangement);
      const reached = studentsIn(groups, (units) => units.some((unit) => reaching.has(unit)));
      const value = percent(reached, studentCount);
      const isMet = reached * 100 >= standard * studentCount;
      return reading(
        value,
        `${reached} of ${studentCount} students are reached by a lead in ${subjectNames[subject]}; certified schools reach ${standard}%.`,
        shareArithmetic(reached, studentCount, 'students'),
        { status: isMet ? 'kept' : 'attention' },
      );
    },
  }));
}
