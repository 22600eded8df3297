import type { StaffId } from '@staffroom/school';
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
        const units = context.unitsByStudent(arrangement);
        if (units.size === 0) return reading(null, 'No students to read it for.', '');
        const known = new Map<string, number>();
        let sum = 0;
        for (const list of units.values()) {
          const key = list.map((unit) => unit.id).join('\n');
          const count =
            known.get(key) ??
            new Set(list.flatMap((unit) => unit.adults.flatMap((adult) => areas.get(adult.staffId) ?? [])))
              .size;
          known.set(key, count);
          sum += count;
        }
        const value = sum / units.size;
        return reading(
          value,
          `${inWords(value)} areas of expertise around a student, on average.`,
          `${sum} / ${units.size} students`,
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
