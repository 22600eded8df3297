import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { DistrictId, SchoolRecordId } from '@staffroom/contract';
import { canonicalJson } from '@staffroom/design';
import { sampleSchool } from '@staffroom/sample';
import { compareGrades, gradesOf, levelOf, type Level, type School } from '@staffroom/school';
import type { DistrictDb } from '@staffroom/store';

/** The sizes of the schools in the examples folder. */
const exampleStudents: Readonly<Record<Level, number>> = { elementary: 420, middle: 600, high: 1100 };

/** With seed 1 the school is the one in the examples folder; each further one of a district has other people. */
async function nextSeed(db: DistrictDb, level: Level): Promise<number> {
  const { count } = await db
    .selectFrom('roster')
    .select((select) => select.fn.countAll<string | number>().as('count'))
    .where('format', '=', 'sample')
    .where('level', '=', level)
    .executeTakeFirstOrThrow();
  return Number(count) + 1;
}

/** Adds a made-up school with its roster, so that there is something to try things on. */
export async function addExampleSchool(
  db: DistrictDb,
  districtId: DistrictId,
  level: Level,
  addedBy: string | null,
): Promise<SchoolRecordId> {
  const seed = await nextSeed(db, level);
  const school = sampleSchool({ level, students: exampleStudents[level], seed });
  const { id } = await db
    .insertInto('school')
    .values({
      district_id: districtId,
      name: school.name,
      identifier: school.identifier,
      source_id: school.id,
      state: school.rules?.state ?? null,
      is_example: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('roster').values(rosterOf(school, districtId, id, addedBy)).execute();
  // Branding: the id of the row above.
  return id as SchoolRecordId;
}

function rosterOf(school: School, districtId: DistrictId, schoolId: string, addedBy: string | null) {
  const json = canonicalJson(school);
  return {
    district_id: districtId,
    school_id: schoolId,
    file_names: JSON.stringify([]),
    format: 'sample',
    has_names: true,
    level: levelOf(school),
    grades: JSON.stringify(gradesOf(school).toSorted(compareGrades)),
    student_count: school.students.length,
    adult_count: school.staff.length,
    section_count: school.sections.length,
    error_count: 0,
    warning_count: 0,
    problem_kinds: JSON.stringify([]),
    assumptions: JSON.stringify([]),
    school: gzipSync(json),
    input_hash: createHash('sha256').update(json, 'utf8').digest('hex'),
    imported_by: addedBy,
  };
}
