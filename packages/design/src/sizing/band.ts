import { compareGrades, formatGrades, type Grade, type Student, type StudentId } from '@staffroom/school';

/** Grades whose students share teams. */
export interface Band {
  /** The grade, or the first and last joined: `6`, `K-2`. Teams are numbered within it: `6-1`, `K-2-1`. */
  readonly id: string;
  readonly label: string;
  readonly grades: readonly Grade[];
  readonly studentIds: readonly StudentId[];
}

/** A band of the given grades with the students who are in them, in the order given. */
export function bandOf(grades: readonly Grade[], students: readonly Student[]): Band {
  const sorted = [...grades].toSorted(compareGrades);
  const first = sorted[0] ?? '';
  const last = sorted[sorted.length - 1] ?? '';
  return {
    id: first === last ? first : `${first}-${last}`,
    label: `${sorted.length === 1 ? 'grade' : 'grades'} ${formatGrades(sorted)}`,
    grades: sorted,
    studentIds: students.flatMap((student) =>
      student.grade !== null && sorted.includes(student.grade) ? [student.id] : [],
    ),
  };
}
