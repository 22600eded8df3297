import {
  gradeOrder,
  type Credential,
  type Grade,
  type School,
  type Section,
  type Student,
  type Subject,
} from '@staffroom/school';
import { aSchool, aSection, aStaffMember, aStudent } from './school-builders.ts';

/** How large a school is to be made. */
export interface DepartmentalSize {
  readonly grades: readonly Grade[];
  readonly studentsPerGrade: number;
  /** Teachers of each core subject in each grade. */
  readonly teachersPerSubject: number;
}

const subjects = ['ELA', 'MATH', 'SCIENCE', 'SOCIAL'] as const satisfies readonly Subject[];

/**
 * A middle or high school whose core subjects are taught by certified teachers, one class of their grade each. Every
 * seventh student has an IEP, every ninth is an English learner, every second is in group F; measures rise and fall.
 * Ids say who is who: student `6-001`, teacher `T-6-MATH-1`. The first mathematics teacher of a grade is eligible to lead.
 */
export function aDepartmentalSchool(size: DepartmentalSize, overrides: Partial<School> = {}): School {
  const students = size.grades.flatMap((grade) =>
    Array.from({ length: size.studentsPerGrade }, (_, index) => studentOf(grade, index)),
  );
  const posts = size.grades.flatMap((grade) =>
    subjects.flatMap((subject) =>
      Array.from({ length: size.teachersPerSubject }, (_, index) => ({
        grade,
        subject,
        index,
        id: `T-${grade}-${subject}-${index + 1}`,
      })),
    ),
  );
  const staff = posts.map(({ grade, subject, index, id }) =>
    aStaffMember(id, {
      credentials: [credentialFor(subject, grade)],
      isLeadEligible: subject === 'MATH' && index === 0,
      yearsExperience: 2 + 3 * index,
    }),
  );
  const sections = posts.map(({ grade, subject, index, id }): Section => {
    const own = students.filter(
      (student, place) => student.grade === grade && place % size.teachersPerSubject === index,
    );
    return aSection(
      `C-${grade}-${subject}-${index + 1}`,
      id,
      own.map((student) => student.id),
      { subject, grades: [grade] },
    );
  });
  return aSchool({ students, staff, sections, ...overrides });
}

function studentOf(grade: Grade, index: number): Student {
  const supports = [...(index % 9 === 0 ? ['EL'] : []), ...(index % 7 === 0 ? ['IEP'] : [])];
  return aStudent(`${grade}-${String(index + 1).padStart(3, '0')}`, {
    grade,
    supports,
    measures: { math: 500 + ((index * 37) % 100) },
    groups: { sex: index % 2 === 0 ? 'F' : 'M' },
  });
}

function credentialFor(area: Subject, grade: Grade): Credential {
  const [from, to] = gradeOrder(grade) >= gradeOrder('9') ? (['9', '12'] as const) : (['6', '8'] as const);
  return { area, label: area, from, to };
}
