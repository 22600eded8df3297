import type { DistrictId, SchoolRecordId, Sweep, SweepCase } from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import { sql } from 'kysely';
import { instant } from './instant.ts';

/** Which sweeps of the district are meant. */
export interface SweepFilter {
  readonly id?: string;
  /** Only sweeps about these schools, all of them; null is every sweep. */
  readonly within: ReadonlySet<SchoolRecordId> | null;
  /** Only sweeps about this one school. */
  readonly schoolId?: SchoolRecordId | undefined;
  readonly after?: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
}

/** A sweep with the key of its place in lists. */
export interface FoundSweep {
  readonly sweep: Sweep;
  readonly timeKey: string;
}

function casesIn(state: 'done' | 'failed') {
  return sql<number>`(select count(*)::int from sweep_case c
    where c.district_id = sweep.district_id and c.sweep_id = sweep.id and c.state = ${sql.lit(state)})`;
}

/** Sweeps of the district, newest first, each with how many of its cases have ended. */
export async function findSweeps(
  db: DistrictDb,
  { id, within, schoolId, after = null, limit }: SweepFilter,
): Promise<FoundSweep[]> {
  const rows = await db
    .selectFrom('sweep')
    .select(['id', 'name', 'request', 'job_id', 'case_count', 'created_at'])
    .select([casesIn('done').as('done_count'), casesIn('failed').as('failed_count')])
    .select(sql<string>`created_at::text`.as('time_key'))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(within !== null, (query) =>
      query.where(sql<boolean>`(jsonb_typeof(request -> 'schoolIds') = 'array'
        and request -> 'schoolIds' <@ ${JSON.stringify([...(within ?? [])])}::jsonb)`),
    )
    .$if(schoolId !== undefined, (query) =>
      query.where(sql<boolean>`request -> 'schoolIds' = ${JSON.stringify([schoolId])}::jsonb`),
    )
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(created_at, id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  // Branding, and documents that only this program writes.
  return rows.map((row) => ({
    timeKey: row.time_key,
    sweep: {
      id: row.id as Sweep['id'],
      name: row.name,
      request: row.request as Sweep['request'],
      jobId: row.job_id as Sweep['jobId'],
      caseCount: row.case_count,
      doneCount: row.done_count,
      failedCount: row.failed_count,
      createdAt: instant(row.created_at),
    },
  }));
}

/** Where a sweep is. */
export interface SweepPlace {
  readonly districtId: DistrictId;
  readonly sweepId: Sweep['id'];
}

/** Cases of a sweep by number, each with its measures. */
export async function findSweepCases(
  db: DistrictDb,
  { sweepId }: SweepPlace,
  after: number,
  limit: number,
): Promise<SweepCase[]> {
  const rows = await db
    .selectFrom('sweep_case')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'sweep_case.district_id')
        .onRef('school.id', '=', 'sweep_case.school_id'),
    )
    .selectAll('sweep_case')
    .select('school.name as school_name')
    .where('sweep_id', '=', sweepId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
  // Branding, and documents that only this program writes.
  return rows.map((row) => ({
    number: row.number,
    schoolId: row.school_id as SweepCase['schoolId'],
    schoolName: row.school_name,
    request: row.request as SweepCase['request'],
    point: row.point as SweepCase['point'],
    state: row.state,
    measures: row.measures as SweepCase['measures'],
    teamCount: row.team_count,
    studentCount: row.student_count,
    failure: row.failure as SweepCase['failure'],
  }));
}
