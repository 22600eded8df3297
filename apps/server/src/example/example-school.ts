import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { DistrictId, RosterId, SchoolRecordId } from '@staffroom/contract';
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

/** Adds the made-up school of a level with its roster, so that there is something to try things on. */
export async function addExampleSchool(
  db: DistrictDb,
  districtId: DistrictId,
  level: Level,
  addedBy: string | null,
): Promise<SchoolRecordId> {
  const seed = await nextSeed(db, level);
  const school = sampleSchool({ level, students: exampleStudents[level], seed });
  return (await addMadeUpSchool(db, districtId, school, addedBy)).schoolId;
}

/** Adds a school of which nobody is real, with its roster. */
export async function addMadeUpSchool(
  db: DistrictDb,
  districtId: DistrictId,
  school: School,
  addedBy: string | null,
): Promise<{ readonly schoolId: SchoolRecordId; readonly rosterId: RosterId }> {
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
  const roster = await db
    .insertInto('roster')
    .values(rosterOf(school, districtId, id, addedBy))
    .returning('id')
    .executeTakeFirstOrThrow();
  // Branding: the ids of the rows above.
  return { schoolId: id as SchoolRecordId, rosterId: roster.id as RosterId };
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
