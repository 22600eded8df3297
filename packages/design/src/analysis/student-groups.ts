import type { StudentId } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';

/** Students who have the same classes and teams. */
export interface StudentGroup {
  /** In the arrangement's order. */
  readonly units: readonly Unit[];
  readonly students: readonly StudentId[];
}

/** How the students of an arrangement lie in its units. */
export interface StudentGroups {
  readonly groups: readonly StudentGroup[];
  /** The different students of all units. */
  readonly studentCount: number;
  /** Whether no student is in two units. */
  readonly isDisjoint: boolean;
}

/** The students of an arrangement in groups of the same units: what holds for a unit is then counted once for all of them. */
export function studentGroups(arrangement: Arrangement): StudentGroups {
  const units = arrangement.units.filter((unit) => unit.studentIds.length > 0);
  const different = new Set<StudentId>();
  let places = 0;
  for (const { studentIds } of units) {
    for (const id of studentIds) different.add(id);
    places += studentIds.length;
  }
  const studentCount = different.size;
  return studentCount === places
    ? {
        groups: units.map((unit) => ({ units: [unit], students: unit.studentIds })),
        studentCount,
        isDisjoint: true,
      }
    : { groups: mixedGroups(units), studentCount, isDisjoint: false };
}

/** A node of a tree whose paths are lists of units. */
interface Path {
  readonly units: readonly Unit[];
  readonly next: Map<Unit, Path>;
}

function mixedGroups(units: readonly Unit[]): readonly StudentGroup[] {
  const root: Path = { units: [], next: new Map() };
  const pathByStudent = new Map<StudentId, Path>();
  for (const unit of units)
    // A class may list a student twice.
    for (const id of new Set(unit.studentIds)) {
      const path = pathByStudent.get(id) ?? root;
      const next = path.next.get(unit) ?? { units: [...path.units, unit], next: new Map<Unit, Path>() };
      path.next.set(unit, next);
      pathByStudent.set(id, next);
    }
  const students = new Map<Path, StudentId[]>();
  for (const [id, path] of pathByStudent) {
    const own = students.get(path);
    if (own === undefined) students.set(path, [id]);
    else own.push(id);
  }
  return [...students].map(([path, own]) => ({ units: path.units, students: own }));
}

/** How many different students are among those whom units name, each by its own list. */
export function countDistinct(lists: readonly (readonly StudentId[])[], isDisjoint: boolean): number {
  return isDisjoint ? lists.reduce((sum, list) => sum + list.length, 0) : new Set(lists.flat()).size;
}

/** How many students are in groups of some kind. */
export function studentsIn(
  groups: readonly StudentGroup[],
  isMeant: (units: readonly Unit[]) => boolean,
): number {
  return groups.reduce((sum, { units, students }) => (isMeant(units) ? sum + students.length : sum), 0);
}
