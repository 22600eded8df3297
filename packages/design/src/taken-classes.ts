import {
  type School,
  type Section,
  type SectionId,
  type StaffId,
  type StudentId,
  type Subject,
} from '@staffroom/school';
import { coreClasses, type CoreClass } from './baseline/core-classes.ts';
import { onceForPair } from './remembered.ts';
import type { TeamScope } from './team-scope.ts';

/** A teacher of so many core subjects of the same students is their class teacher. */
const classTeacherSubjects = 3;

/**
 * The part of each of today's classes that teams take over, from 0 to 1, by section id.
 *
 * Of a core class it is the part of its subjects that the teams teach, if it is for grades with teams. Special education
 * and language classes go where the teams have those services. Whatever a class teacher teaches their own class besides
 * (art, physical education) goes with them.
 */
export const takenClasses = onceForPair(
  (school: School, scope: TeamScope): ReadonlyMap<SectionId, number> => {
    const coreById = new Map(coreClasses(school).map((core) => [core.section.id, core]));
    const ownStudents = classTeachersStudents(coreById, scope);
    return new Map(
      school.sections.map((section) => {
        const core = coreById.get(section.id);
        const isOwn =
          core === undefined &&
          section.adults.length > 0 &&
          section.adults.every(({ staffId }) =>
            section.studentIds.every((id) => ownStudents.get(staffId)?.has(id) === true),
          );
        return [
          section.id,
          core !== undefined ? coreTaken(scope, core) : isOwn || serviceTaken(scope, section) ? 1 : 0,
        ];
      }),
    );
  },
);

function coreTaken(scope: TeamScope, { covers, grades }: CoreClass): number {
  const isInScope = grades.length === 0 || grades.some((grade) => scope.grades.has(grade));
  return isInScope ? covers.filter((subject) => scope.subjects.includes(subject)).length / covers.length : 0;
}

function serviceTaken(scope: TeamScope, { subject }: Section): boolean {
  if (subject === 'SPED') return scope.needs.has('specialEducation');
  if (subject === 'ESL') return scope.needs.has('languageSupport');
  return subject !== null && scope.subjects.includes(subject);
}

/** The students of whom an adult is the class teacher, as far as teams take over that class. */
function classTeachersStudents(
  coreById: ReadonlyMap<SectionId, CoreClass>,
  scope: TeamScope,
): ReadonlyMap<StaffId, ReadonlySet<StudentId>> {
  const subjectsByPair = new Map<StaffId, Map<StudentId, Set<Subject>>>();
  for (const core of coreById.values()) {
    if (coreTaken(scope, core) < 1) continue;
    for (const { staffId } of core.section.adults) {
      const byStudent = subjectsByPair.get(staffId) ?? new Map<StudentId, Set<Subject>>();
      subjectsByPair.set(staffId, byStudent);
      for (const student of core.section.studentIds) {
        const subjects = byStudent.get(student) ?? new Set<Subject>();
        byStudent.set(student, subjects);
        for (const subject of core.covers) subjects.add(subject);
      }
    }
  }
  return new Map(
    [...subjectsByPair].map(([staffId, byStudent]) => [
      staffId,
      new Set(
        [...byStudent].flatMap(([id, subjects]) => (subjects.size >= classTeacherSubjects ? [id] : [])),
      ),
    ]),
  );
}
