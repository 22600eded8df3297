import type { StaffId } from '@staffroom/school';
import type { Unit } from '../arrangement.ts';
import type { AnalysisContext } from './context.ts';
import { missingCredentials } from './missing-credentials.ts';
import { inWords, reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** How many different areas of expertise (certificates and the staff file's expertise) the adults of a student bring, on average. */
export function breadth(context: AnalysisContext): readonly Rule[] {
  return [
    {
      rule: 'breadth',
      subject: 'school',
      label: 'Areas of expertise around a student',
      unit: 'areas per student',
      severity: 'measure',
      better: 'higher',
      limit: null,
      source: {
        kind: 'derived',
        how: 'different certificate areas and expertise of all adults of a student',
      },
      read: (arrangement) => {
        const missing = missingCredentials(context);
        if (missing !== null && context.school.staff.every((member) => member.expertise === null))
          return missing;
        const areas = new Map(context.school.staff.map((member) => [member.id, areasOf(member.id, context)]));
        const { groups, studentCount } = context.groups(arrangement);
        if (studentCount === 0) return reading(null, 'No students to read it for.', '');
        const areasAround = (units: readonly Unit[]): number =>
          new Set(units.flatMap((unit) => unit.adults.flatMap((adult) => areas.get(adult.staffId) ?? [])))
            .size;
        const sum = groups.reduce(
          (all, { units, students }) => all + areasAround(units) * students.length,
          0,
        );
        const value = sum / studentCount;
        return reading(
          value,
          `${inWords(value)} areas of expertise around a student, on average.`,
          `${sum} / ${studentCount} students`,
        );
      },
    },
  ];
}

function areasOf(id: StaffId, context: AnalysisContext): readonly string[] {
  const member = context.staffById.get(id);
  return [
    ...(member?.credentials ?? []).map((each) => each.area),
    ...(member?.expertise ?? []).map((each) => each.toLowerCase()),
  ];
}
