import type { Cohort, NewCohort } from '@staffroom/contract';
import type { HubDb, NewRow } from '@staffroom/store';
import { sql } from 'kysely';

/** Cohorts by the day on which they begin; those without one come last. */
export async function readCohorts(db: HubDb, cohortId?: string): Promise<readonly Cohort[]> {
  const rows = await db
    .selectFrom('hub_cohort')
    .selectAll()
    .select((cohort) =>
      cohort
        .selectFrom('hub_message')
        .select((column) => column.fn.countAll<number>().as('taken'))
        .whereRef('hub_message.cohort_id', '=', 'hub_cohort.id')
        .where('application', '=', 'accepted')
        .as('taken'),
    )
    .$if(cohortId !== undefined, (query) => query.where('id', '=', cohortId ?? ''))
    .orderBy(sql`starts collate "C"`, (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    partnerId: row.partner_id,
    starts: row.starts,
    ends: row.ends,
    applyBy: row.apply_by,
    seats: row.seats,
    seatsTaken: row.taken ?? 0,
    isOpen: row.is_open,
    text: row.text,
    sourceUrl: row.source_url,
  }));
}

/** A cohort as its row. */
export function cohortRow(cohort: NewCohort): NewRow<'hub_cohort'> {
  return {
    name: cohort.name,
    partner_id: cohort.partnerId,
    starts: cohort.starts,
    ends: cohort.ends,
    apply_by: cohort.applyBy,
    seats: cohort.seats,
    is_open: cohort.isOpen,
    text: cohort.text,
    source_url: cohort.sourceUrl,
  };
}
