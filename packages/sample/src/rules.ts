import type { Random } from '@staffroom/engine';
import {
  compareGrades,
  type Grade,
  type GroupRule,
  type Section,
  type StaffId,
  type StaffingRules,
  type StaffMember,
  type Student,
  type TeamId,
  type TeamRule,
} from '@staffroom/school';
import { shuffled } from './draws.ts';
import { sampleState } from './facts.ts';

/** Our choice: people are kept apart only in grades large enough for two teams. */
const twoTeamsFrom = 160;
/** Our choice: below this size a school has no such wishes. */
const wishesFrom = 150;

/** What a sample school has decided itself: a few pairs together and apart, a pin, and two priorities; each with its reason. */
export function sampleRules(
  students: readonly Student[],
  staff: readonly StaffMember[],
  sections: readonly Section[],
  random: Random,
): StaffingRules {
  const priorities = { 'support.EL': 2, 'support.IEP': 2 };
  const empty = { together: [], apart: [], pinned: [], forbidden: [] };
  if (students.length < wishesFrom) {
    return {
      state: sampleState,
      students: empty,
      staff: empty,
      teamCounts: {},
      teamSizes: { min: null, max: null },
      priorities,
    };
  }
  const byGrade = Map.groupBy(shuffled(random, students), (student) => student.grade);
  const grades = [...byGrade.keys()]
    .flatMap((grade) => (grade === null ? [] : [grade]))
    .toSorted(compareGrades);
  const large = grades.filter((grade) => (byGrade.get(grade)?.length ?? 0) >= twoTeamsFrom);
  const people = (grade: Grade, from: number, count: number): readonly Student['id'][] =>
    (byGrade.get(grade) ?? [])
      .slice(from, from + count)
      .map((student) => student.id)
      .toSorted();
  const pinned = large.slice(0, 1).flatMap((grade): readonly TeamRule<Student['id']>[] =>
    people(grade, 4, 1).map((person) => ({
      person,
      teams: [`${grade}-1` as TeamId],
      reason: 'wheelchair access: team on the ground floor',
    })),
  );
  return {
    students: {
      together: grades
        .slice(0, 3)
        .map((grade) => ({ people: people(grade, 0, 2), reason: 'twins; their family asked for one team' })),
      apart: large.map((grade) => ({
        people: people(grade, 2, 2),
        reason: 'agreed in a conference in the spring',
      })),
      pinned,
      forbidden: [],
    },
    staff: { ...staffPairs(staff, sections, grades, large, random), pinned: [], forbidden: [] },
    teamCounts: {},
    teamSizes: { min: null, max: null },
    priorities,
    state: sampleState,
  };
}

/** Two full-time teachers of one grade who plan together today, and two who asked not to share a team. */
function staffPairs(
  staff: readonly StaffMember[],
  sections: readonly Section[],
  grades: readonly Grade[],
  large: readonly Grade[],
  random: Random,
): { readonly together: readonly GroupRule<StaffId>[]; readonly apart: readonly GroupRule<StaffId>[] } {
  const fullTimers = new Set(
    staff
      .filter((member) => member.fte === 1000 && member.roles?.includes('teacher'))
      .map((member) => member.id),
  );
  // One teacher for each subject of the grade, so that a pair brings different expertise; in self-contained grades each homeroom.
  const core = (grade: Grade): readonly StaffId[] => {
    const taught = sections.filter((section) => section.grades.includes(grade));
    const bySubject = new Map(
      shuffled(random, taught).flatMap((section) =>
        section.adults.flatMap(({ staffId, isPrimary }) =>
          isPrimary && fullTimers.has(staffId) && isOnlyInGrade(staffId, grade, sections)
            ? [[section.kind === 'homeroom' ? section.id : (section.subject ?? ''), staffId] as const]
            : [],
        ),
      ),
    );
    return [...new Set(bySubject.values())];
  };
  const pair = (grade: Grade | undefined, from: number, reason: string): readonly GroupRule<StaffId>[] => {
    const people =
      grade === undefined
        ? []
        : core(grade)
            .slice(from, from + 2)
            .toSorted();
    return people.length === 2 ? [{ people, reason }] : [];
  };
  return {
    together: pair(grades[0], 0, 'plan together today'),
    apart: pair(large[1] ?? large[0], 2, 'asked for by both'),
  };
}

function isOnlyInGrade(staffId: StaffId, grade: Grade, sections: readonly Section[]): boolean {
  return sections.every(
    (section) => section.grades.includes(grade) || section.adults.every((adult) => adult.staffId !== staffId),
  );
}
