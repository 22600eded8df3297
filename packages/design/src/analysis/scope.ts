import type { StudentId } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import { onceFor, unlessSameSet } from '../remembered.ts';

/**
 * An arrangement with only some of the students, and without the units that then hold none of them. Today's classes are
 * read for the students whom the design places, so that a design of some grades is not compared with all.
 */
function scopeTo(arrangement: Arrangement, students: ReadonlySet<StudentId>): Arrangement {
  const units = arrangement.units.flatMap((unit) => {
    const kept = unit.studentIds.filter((id) => students.has(id));
    return kept.length === 0 && unit.studentIds.length > 0 ? [] : [{ ...unit, studentIds: kept }];
  });
  return { ...arrangement, units };
}

/** As `scopeTo`, and the same arrangement again as long as the students are the same. */
export const lastScopeTo = onceFor((arrangement: Arrangement) =>
  unlessSameSet((students: ReadonlySet<StudentId>) => scopeTo(arrangement, students)),
);
