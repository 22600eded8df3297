import type { Cohort } from '@staffroom/contract';
import type { HubDb } from '@staffroom/store';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { touchHub } from '../hub-version.ts';
import { cohortRow, readCohorts } from '../records/cohort-record.ts';

async function cohortOf(db: HubDb, cohortId: string): Promise<Cohort> {
  const [cohort] = await readCohorts(db, cohortId);
  if (cohort === undefined) throw problem('NOT_FOUND', 'There is no such cohort. Maybe somebody removed it.');
  return cohort;
}

/** Cohorts, as the staff keeps them. */
export function cohortRoutes({ store }: ServerParts) {
  return {
    list: routes.hub.cohorts.list.handler(() => store.inHub(async (db) => [...(await readCohorts(db))])),

    create: routes.hub.cohorts.create.handler(({ input }) =>
      store.inHub(async (db) => {
        const { id } = await db
          .insertInto('hub_cohort')
          .values(cohortRow(input))
          .returning('id')
          .executeTakeFirstOrThrow();
        await touchHub(store, db);
        return cohortOf(db, id);
      }),
    ),

    change: routes.hub.cohorts.change.handler(({ input: { cohortId, cohort } }) =>
      store.inHub(async (db) => {
        await db.updateTable('hub_cohort').set(cohortRow(cohort)).where('id', '=', cohortId).execute();
        await touchHub(store, db);
        return cohortOf(db, cohortId);
      }),
    ),

    remove: routes.hub.cohorts.remove.handler(({ input: { cohortId } }) =>
      store.inHub(async (db) => {
        await cohortOf(db, cohortId);
        await db.deleteFrom('hub_cohort').where('id', '=', cohortId).execute();
        await touchHub(store, db);
        return {};
      }),
    ),
  };
}
