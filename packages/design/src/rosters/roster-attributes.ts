import type { GroupingAttribute } from '@staffroom/engine';
import { attributesOf, type Attribute, type Student } from '@staffroom/school';

/** An attribute of the problem with what it is called for people. */
export interface RosterAttribute {
  readonly attribute: Attribute;
  readonly grouping: GroupingAttribute;
}

/** Measures are counted in this part of a standard deviation, so that sums are whole numbers. */
const stepsPerDeviation = 10;

/**
 * What the rosters of a band are balanced on: every support, measure and group category that its students have, and
 * nothing else; `audit.*` categories never.
 *
 * One student with a support too many weighs 1, and so does one standard deviation of a measure, each times the
 * school's priority for it (default 1; 0 leaves it out). A category of a group weighs half: a student too many in one
 * category is one too few in another.
 *
 * A measure that no file tells counts as the average: it pulls nowhere. A support or category that no file tells
 * counts as not held, so that only the students known to hold it are shared out; a share in place of yes or no would
 * leave no whole counts to prove the best rosters by.
 */
export function rosterAttributes(
  students: readonly Student[],
  priorities: Readonly<Record<string, number>>,
): readonly RosterAttribute[] {
  return attributesOf(students).flatMap((attribute) => {
    const priority = priorities[attribute.priorityKey] ?? 1;
    const values = students.map((student) => attribute.valueOf(student));
    if (priority <= 0) return [];
    const isMeasure = attribute.kind === 'measure';
    const base = isMeasure ? 1 / stepsPerDeviation : attribute.id.startsWith('group.') ? 0.5 : 1;
    const grouping: GroupingAttribute = {
      name: attribute.id,
      weight: priority * base,
      values: isMeasure ? standardized(values) : values.map((value) => value ?? 0),
    };
    return grouping.values.every((value) => value === grouping.values[0]) ? [] : [{ attribute, grouping }];
  });
}

/** Distances from the mean in tenths of a standard deviation, whole; 0 where unknown. */
function standardized(values: readonly (number | null)[]): readonly number[] {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const variance =
    known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / Math.max(1, known.length);
  const deviation = Math.sqrt(variance);
  return values.map((value) =>
    value === null || deviation === 0 ? 0 : Math.round(((value - mean) / deviation) * stepsPerDeviation) + 0,
  );
}
