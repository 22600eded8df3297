import { coreSubjects, subjectNames, type School } from '@staffroom/school';
import type { Unit } from '../arrangement.ts';
import { onceForPair } from '../remembered.ts';
import type { AnalysisContext } from './context.ts';
import { missingCredentials } from './missing-credentials.ts';
import { staffOf } from './people.ts';
import { inWords, listIds, reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { coversSubject, isCertifiedIn, type CoreSubject } from './unit-adults.ts';

/**
 * How many adults certified in a core subject a student's class or team for it holds, on average over student places.
 * Everyone who teaches the unit counts, whatever the post: expertise at hand.
 */
export function depth(context: AnalysisContext): readonly Rule[] {
  return coreSubjects.map((subject) => ({
    rule: `depth.${subject}`,
    subject: 'school',
    label: `Adults certified in ${subjectNames[subject]} within reach`,
    unit: 'adults per student',
    severity: 'measure',
    better: 'higher',
    limit: null,
    source: {
      kind: 'derived',
      how: 'certified adults of the class or team that covers the subject, by student place',
    },
    read: (arrangement) => {
      const missing = missingCredentials(context);
      if (missing !== null) return missing;
      const units = arrangement.units
        .filter((unit) => coversSubject(unit, subject) && unit.studentIds.length > 0)
        .map((unit) => ({ unit, count: certifiedCounts(unit, context.school)(subject) }));
      const places = units.reduce((sum, { unit }) => sum + unit.studentIds.length, 0);
      if (places === 0) return reading(null, `No class or team covers ${subjectNames[subject]}.`, '');
      const weighted = units.reduce((sum, { unit, count }) => sum + unit.studentIds.length * count, 0);
      const without = units
        .filter(({ count }) => count === 0)
        .map(({ unit }) => unit.id)
        .toSorted();
      const none = without.length === 0 ? '' : ` None in ${listIds(without)}.`;
      return reading(
        weighted / places,
        `${inWords(weighted / places)} adults certified in ${subjectNames[subject]} for a student's class or team, on average.${none}`,
        `${weighted} / ${places} student places`,
        { subjects: without },
      );
    },
  }));
}

/** How many of a unit's teachers are certified in a subject for all of its grades. */
const certifiedCounts = onceForPair((unit: Unit, school: School) => {
  const teachers = new Set(unit.adults.filter((adult) => adult.isTeaching).map((adult) => adult.staffId));
  const known = new Map<CoreSubject, number>();
  return (subject: CoreSubject): number => {
    const count =
      known.get(subject) ??
      [...teachers].filter((id) => isCertifiedIn(staffOf(school).get(id), subject, unit.grades) === true)
        .length;
    known.set(subject, count);
    return count;
  };
});
