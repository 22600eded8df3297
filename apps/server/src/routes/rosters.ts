import type { DistrictId, Roster, RosterId, SchoolRecordId } from '@staffroom/contract';
import type { School } from '@staffroom/school';
import type { DistrictDb } from '@staffroom/store';
import { sql } from 'kysely';
import { audit } from '../access/audit-trail.ts';
import { routes } from '../app/implementer.ts';
import { packedDocument } from '../app/packed-answer.ts';
import { problem } from '../app/problem.ts';
import { actorOf, type RouteContext } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { numberKey, pageOfRows, timeKey } from '../records/keyset.ts';
import { recordsSeenBy, rosterWithoutRecords } from '../privacy/without-records.ts';
import { problemRecord, rosterColumns, rosterRecord } from '../records/roster-record.ts';
import { cancelJobsOf } from './cancel-jobs.ts';

interface RosterPlace {
  readonly districtId: DistrictId;
  readonly schoolId: SchoolRecordId;
  readonly rosterId: RosterId;
}

/** What somebody may see of rosters of a school. */
function toldTo(
  context: RouteContext,
  { districtId, schoolId }: Omit<RosterPlace, 'rosterId'>,
): (roster: Roster) => Roster {
  const isSeen = recordsSeenBy(actorOf(context), districtId)(schoolId);
  return (roster) => (isSeen ? roster : rosterWithoutRecords(roster));
}

const noRoster = () =>
  problem('NOT_FOUND', 'There is no such roster of this school, or none that you may see.');

/** Rosters of a school: what came in, its people, what was wrong. */
export function rosterRoutes({ store }: ServerParts) {
  return {
    list: routes.rosters.list.handler(async ({ context, input }) => {
      const after = timeKey(input.cursor);
      const rows = await store.withDistrict(input.districtId, (db) =>
        db
          .selectFrom('roster')
          .select(rosterColumns)
          .select(sql<string>`imported_at::text`.as('time_key'))
          .where('school_id', '=', input.schoolId)
          .$if(after !== null, (query) =>
            query.where(sql<boolean>`(imported_at, id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
          )
          .orderBy('imported_at', 'desc')
          .orderBy('id', 'desc')
          .limit(input.limit + 1)
          .execute(),
      );
      const told = toldTo(context, input);
      return pageOfRows(
        rows,
        input.limit,
        (row) => told(rosterRecord(row)),
        (row) => [row.time_key, row.id],
      );
    }),

    get: routes.rosters.get.handler(async ({ context, input }) => {
      const row = await store.withDistrict(input.districtId, (db) =>
        db
          .selectFrom('roster')
          .select(rosterColumns)
          .where('id', '=', input.rosterId)
          .where('school_id', '=', input.schoolId)
          .executeTakeFirst(),
      );
      if (row === undefined) throw noRoster();
      return toldTo(context, input)(rosterRecord(row));
    }),

    people: routes.rosters.people.handler(async ({ input }) => {
      const row = await store.withDistrict(input.districtId, (db) =>
        db
          .selectFrom('roster')
          .select('school')
          .where('id', '=', input.rosterId)
          .where('school_id', '=', input.schoolId)
          .executeTakeFirst(),
      );
      if (row === undefined) throw noRoster();
      // What writes the answer sends a Blob as it is; the schema of this route is a type, which checks nothing.
      return packedDocument(row.school) as unknown as School;
    }),

    problems: routes.rosters.problems.handler(async ({ input }) => {
      const after = numberKey(input.cursor);
      const rows = await store.withDistrict(input.districtId, async (db) => {
        await rosterExists(db, input);
        return db
          .selectFrom('roster_problem')
          .selectAll()
          .where('roster_id', '=', input.rosterId)
          .where('number', '>', after)
          .$if(input.code !== undefined, (query) => query.where('code', '=', input.code ?? ''))
          .orderBy('number')
          .limit(input.limit + 1)
          .execute();
      });
      return pageOfRows(rows, input.limit, problemRecord, (row) => [row.number]);
    }),

    remove: routes.rosters.remove.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        await rosterExists(db, input);
        const designs = await db
          .selectFrom('design')
          .select('id')
          .where('roster_id', '=', input.rosterId)
          .execute();
        for (const { id } of designs) {
          await cancelJobsOf(store, db, { designId: id });
          await store.bus.publish(db, `design:${id}`, { type: 'removed' });
        }
        await db.deleteFrom('roster').where('id', '=', input.rosterId).execute();
        await audit(db, input.districtId, actorOf(context), {
          action: 'roster.remove',
          subject: `roster:${input.rosterId}`,
          detail: { designs: designs.length },
        });
        return {};
      }),
    ),
  };

  async function rosterExists(db: DistrictDb, { rosterId, schoolId }: RosterPlace): Promise<void> {
    const row = await db
      .selectFrom('roster')
      .select('id')
      .where('id', '=', rosterId)
      .where('school_id', '=', schoolId)
      .executeTakeFirst();
    if (row === undefined) throw noRoster();
  }
}
