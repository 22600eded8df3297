import type { School, StaffId } from '@staffroom/school';
import { onceFor, onceForPair } from '../remembered.ts';
import type { AnalysisContext } from './context.ts';
import { missingCredentials } from './missing-credentials.ts';
import { inWords, reading } from './reading.ts';
import type { Rule } from './rule.ts';
import type { StudentGroup } from './student-groups.ts';

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
        const areas = areasByStaff(context.school);
        const { groups, studentCount } = context.groups(arrangement);
        if (studentCount === 0) return reading(null, 'No students to read it for.', '');
        const sum = groups.reduce((all, group) => all + areasAround(group, areas) * group.students.length, 0);
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

const areasAround = onceForPair(
  ({ units }: StudentGroup, areas: ReadonlyMap<StaffId, readonly string[]>): number =>
    new Set(units.flatMap((unit) => unit.adults.flatMap((adult) => areas.get(adult.staffId) ?? []))).size,
);

const areasByStaff = onceFor(
  ({ staff }: School): ReadonlyMap<StaffId, readonly string[]> =>
    new Map(
      staff.map(({ id, credentials, expertise }) => [
        id,
        [
          ...(credentials ?? []).map((each) => each.area),
          ...(expertise ?? []).map((each) => each.toLowerCase()),
        ],
      ]),
    ),
);
