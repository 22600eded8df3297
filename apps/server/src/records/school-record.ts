import type { SchoolRecord } from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import { sql } from 'kysely';
import { instant } from './instant.ts';

/** Which schools of the district are meant. */
export interface SchoolFilter {
  /** Null is every school. */
  readonly ids: readonly string[] | null;
  /** Part of a name or an identifier. */
  readonly search?: string;
  readonly after?: { readonly name: string; readonly id: string } | null;
  readonly limit: number;
}

/** A pattern that finds a text anywhere, whatever signs it holds. */
function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** Schools of the district by name, each with its latest roster and the number of its designs. */
export async function findSchools(
  db: DistrictDb,
  { ids, search = '', after = null, limit }: SchoolFilter,
): Promise<SchoolRecord[]> {
  const rows = await db
    .selectFrom('school')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('roster')
          .select(['roster.id as roster_id', 'level', 'grades', 'student_count', 'adult_count'])
          .whereRef('roster.district_id', '=', 'school.district_id')
          .whereRef('roster.school_id', '=', 'school.id')
          .orderBy('imported_at', 'desc')
          .orderBy('roster.id', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select((select) => [
      'school.id',
      'school.name',
      'school.identifier',
      'school.state',
      'school.is_example',
      'school.updated_at',
      'latest.roster_id',
      'latest.level',
      'latest.grades',
      'latest.student_count',
      'latest.adult_count',
      select
        .selectFrom('design')
        .whereRef('design.district_id', '=', 'school.district_id')
        .whereRef('design.school_id', '=', 'school.id')
        .select(sql<number>`count(*)::int`.as('count'))
        .as('design_count'),
    ])
    .$if(ids !== null, (query) => query.where('school.id', 'in', ids ?? []))
    .$if(search !== '', (query) =>
      query.where((either) =>
        either.or([
          either('school.name', 'ilike', containing(search)),
          either('school.identifier', 'ilike', containing(search)),
        ]),
      ),
    )
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(school.name, school.id) > (${after?.name}, ${after?.id}::uuid)`),
    )
    .orderBy('school.name')
    .orderBy('school.id')
    .limit(limit)
    .execute();
  // Branding, and documents that only this program writes.
  return rows.map((row) => ({
    id: row.id as SchoolRecord['id'],
    name: row.name,
    identifier: row.identifier,
    state: row.state,
    isExample: row.is_example,
    level: row.level as SchoolRecord['level'],
    grades: (row.grades ?? []) as SchoolRecord['grades'],
    studentCount: row.student_count,
    adultCount: row.adult_count,
    latestRosterId: row.roster_id as SchoolRecord['latestRosterId'],
    designCount: row.design_count ?? 0,
    updatedAt: instant(row.updated_at),
  }));
}
