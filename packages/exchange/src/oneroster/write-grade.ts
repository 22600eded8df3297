import { gradeOrder, type Grade } from '@staffroom/school';

/** A grade as the CEDS code that OneRoster 1.1 asks for: `KG`, `01` to `13`; the others are written as they are. */
export function gradeCode(grade: Grade): string {
  if (grade === 'K') return 'KG';
  const isNumber = gradeOrder(grade) >= gradeOrder('1') && gradeOrder(grade) <= gradeOrder('13');
  return isNumber ? grade.padStart(2, '0') : grade;
}
