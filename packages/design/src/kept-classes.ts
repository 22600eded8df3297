import { type School, type SectionId, type StudentId, type Subject } from '@staffroom/school';
import type { Arrangement, Unit } from './arrangement.ts';
import { takenClasses } from './taken-classes.ts';
import type { TeamScope } from './team-scope.ts';

/**
 * Classes of today that go on beside the teams: electives, specials, grades without teams, and subjects that the model
 * leaves to classes. Special education and language classes end where the teams take over those services.
 *
 * @param teamed students who are on a team.
 */
export function keptSections(
  school: School,
  scope: TeamScope,
  teamed: ReadonlySet<StudentId>,
): readonly SectionId[] {
  const takenById = takenClasses(school, scope);
  return school.sections.flatMap((section) => {
    const isTeamed = section.studentIds.every((student) => teamed.has(student));
    return takenById.get(section.id) === 1 && isTeamed ? [] : [section.id];
  });
}

/**
 * The core classes of today that a design keeps, as units beside its teams: with the subjects that teams do not teach,
 * and, in a class of both, the students who are on no team.
 */
export function keptUnits(
  baseline: Arrangement,
  scope: TeamScope,
  teamed: ReadonlySet<StudentId>,
): readonly Unit[] {
  return baseline.units.flatMap((unit): readonly Unit[] => {
    const left = unit.covers.filter((subject) => !scope.subjects.includes(subject));
    const outside = unit.studentIds.filter((student) => !teamed.has(student));
    const inside = unit.studentIds.length - outside.length;
    if (inside === 0) return unit.studentIds.length === 0 && left.length === 0 ? [] : [unit];
    if (left.length > 0) return [{ ...unit, covers: left, adults: narrowed(unit, left) }];
    return outside.length > 0 ? [{ ...unit, studentIds: outside }] : [];
  });
}

function narrowed(unit: Unit, covers: readonly Subject[]): Unit['adults'] {
  return unit.adults.map((adult) => ({
    ...adult,
    subjects: adult.subjects.filter((subject) => covers.includes(subject)),
  }));
}
