import { gradeOrder, parseSubject, type Grade, type Subject } from '@staffroom/school';
import type { ClassRecord, CourseRecord } from './draft.ts';

/**
 * Subject areas of the School Courses for the Exchange of Data (SCED): the first two digits of a course code. Codes for prior to
 * secondary stand fifty higher. Source: NCES, SCED Course Code Structure, nces.ed.gov/forum/SCED.asp.
 */
const scedAreas: Readonly<Record<string, Subject>> = {
  '01': 'ELA',
  '02': 'MATH',
  '03': 'SCIENCE',
  '04': 'SOCIAL',
  '05': 'ARTS',
  '06': 'LANGUAGE',
  '07': 'OTHER',
  '08': 'PE',
  '09': 'OTHER',
  '10': 'TECH',
  '11': 'CTE',
  '12': 'CTE',
  '13': 'CTE',
  '14': 'CTE',
  '15': 'CTE',
  '16': 'CTE',
  '17': 'CTE',
  '18': 'CTE',
  '19': 'CTE',
  '20': 'CTE',
  '21': 'CTE',
  '22': 'OTHER',
  '24': 'LANGUAGE',
  '51': 'ELA',
  '52': 'MATH',
  '53': 'SCIENCE',
  '54': 'SOCIAL',
  '55': 'ARTS',
  '56': 'LANGUAGE',
  '57': 'OTHER',
  '58': 'PE',
  '60': 'TECH',
};

/** The subject of a SCED code: two digits of an area, five of a course, or five and more of the extended identifier. Null for other codes. */
export function subjectOfScedCode(code: string): Subject | null {
  return /^\d{2}$|^\d{5}(?!\d)/.test(code) ? (scedAreas[code.slice(0, 2)] ?? null) : null;
}

/**
 * The subject of a class: what its subject names say, else its subject codes, else the same of its course, else the title of the
 * course, else its own. A homeroom of grades up to 6 is elementary; a later homeroom teaches no subject of its own.
 */
export function subjectOfClass(
  record: ClassRecord,
  course: CourseRecord | null,
  grades: readonly Grade[],
): Subject | null {
  const isElementary = grades.length > 0 && grades.every((grade) => gradeOrder(grade) <= gradeOrder('6'));
  if (record.kind === 'homeroom' && isElementary) return 'ELEMENTARY';
  const subject = statedSubject(record, course);
  return subject === 'ELEMENTARY' && grades.length > 0 && !isElementary ? null : subject;
}

/** The subject of a course by its names, its codes and its title. */
export function subjectOfCourse(course: CourseRecord): Subject | null {
  return (
    firstOf(course.subjects, parseSubject) ??
    firstOf(course.subjectCodes, subjectOfScedCode) ??
    parseSubject(course.title)
  );
}

function statedSubject(record: ClassRecord, course: CourseRecord | null): Subject | null {
  return (
    firstOf(record.subjects, parseSubject) ??
    firstOf(record.subjectCodes, subjectOfScedCode) ??
    (course === null ? null : subjectOfCourse(course)) ??
    parseSubject(record.title)
  );
}

function firstOf(texts: readonly string[], subjectOf: (text: string) => Subject | null): Subject | null {
  for (const text of texts) {
    const subject = subjectOf(text);
    if (subject !== null) return subject;
  }
  return null;
}
