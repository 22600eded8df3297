import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { canonicalJson } from '@staffroom/design';
import { compareGrades, gradesOf, levelOf, type School } from '@staffroom/school';
import type { ReadSchool } from './task.ts';

/** A school packed for keeping, with what lists show of it. */
export function packedSchool(school: School): ReadSchool {
  const json = canonicalJson(school);
  return {
    sourceId: school.id,
    name: school.name,
    identifier: school.identifier,
    state: school.rules?.state ?? null,
    level: levelOf(school),
    grades: gradesOf(school).toSorted(compareGrades),
    students: school.students.length,
    adults: school.staff.length,
    sections: school.sections.length,
    hasNames: [...school.students, ...school.staff].some((person) => person.name !== null),
    school: gzipSync(json),
    hash: createHash('sha256').update(json, 'utf8').digest('hex'),
  };
}
