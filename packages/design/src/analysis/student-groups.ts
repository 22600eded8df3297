import type { School, StudentId } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import { isSameList, onceFor } from '../remembered.ts';

/** Students who have the same classes and teams. */
export interface StudentGroup {
  /** In the arrangement's order. */
  readonly units: readonly Unit[];
  readonly students: readonly StudentId[];
}

/** How the students of an arrangement lie in its units. */
export interface StudentGroups {
  readonly groups: readonly StudentGroup[];
  /** The students of all units, and how many they are. */
  readonly students: ReadonlySet<StudentId>;
  readonly studentCount: number;
  /** Whether no student is in two units. */
  readonly isDisjoint: boolean;
}

/**
 * The students of an arrangement in groups of the same units: what holds for a unit is then counted once for all of them.
 * A group that is as in the design before is the same group, and its students are the same list.
 */
export function studentGroups(arrangement: Arrangement): StudentGroups {
  const units = arrangement.units.filter((unit) => unit.studentIds.length > 0);
  const students = new Set<StudentId>();
  for (const { studentIds } of units) for (const id of studentIds) students.add(id);
  const studentCount = students.size;
  const isDisjoint = studentCount === units.reduce((sum, unit) => sum + unit.studentIds.length, 0);
  if (isDisjoint)
    return {
      groups: units.map(groupOfUnit),
      students,
      studentCount,
      isDisjoint,
    };
  const groups = mixedGroups(units);
  return {
    groups: arrangement.of === 'design' ? sameWherePossible(groups, arrangement.school) : groups,
    students,
    studentCount,
    isDisjoint,
  };
}

/** The students of a unit who are in no other. */
const groupOfUnit = onceFor((unit: Unit): StudentGroup => ({ units: [unit], students: unit.studentIds }));

const lastGroups = onceFor((_school: School) => new Map<string, StudentGroup>());

function sameWherePossible(groups: readonly StudentGroup[], school: School): readonly StudentGroup[] {
  const last = lastGroups(school);
  const same = groups.map((group): readonly [string, StudentGroup] => {
    const name = group.units.map((unit) => unit.id).join('\n');
    const known = last.get(name);
    if (known === undefined || !isSameList(known.students, group.students)) return [name, group];
    return [name, isSameList(known.units, group.units) ? known : { ...group, students: known.students }];
  });
  last.clear();
  for (const [name, group] of same) last.set(name, group);
  return same.map(([, group]) => group);
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
    for (const id of unit.studentIds) {
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

/** How many different students there are in lists that each name a student once; `isDisjoint` where no two lists share one. */
export function countDistinct(lists: readonly (readonly StudentId[])[], isDisjoint: boolean): number {
  return isDisjoint || lists.length === 1
    ? lists.reduce((sum, list) => sum + list.length, 0)
    : new Set(lists.flat()).size;
}

/** How many students are in groups of some kind. */
export function studentsIn(
  groups: readonly StudentGroup[],
  isMeant: (units: readonly Unit[]) => boolean,
): number {
  return groups.reduce((sum, { units, students }) => (isMeant(units) ? sum + students.length : sum), 0);
}
