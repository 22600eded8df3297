import { randomUUID } from 'node:crypto';
import type { District, DistrictId } from '@staffroom/contract';
import type { DistrictDb, Row } from '@staffroom/store';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import { actorOf } from '../../app/route-context.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { jobPriorities, type JobRequest } from '../../jobs/job-requests.ts';
import { deleteDistrict } from '../../privacy/delete-district.ts';
import { instant } from '../../records/instant.ts';
import { jobRecord } from '../../records/job-record.ts';
import { audit } from '../audit-trail.ts';
import { assertNotConfined } from '../confined.ts';
import { mayAddDistrict } from '../new-districts.ts';

/** How many districts one person may lead: enough for anybody, too few to fill a disk with. */
const mostDistricts = 50;

function districtRecord(row: Row<'district'>): District {
  return {
    // Branding: an id that the server itself wrote.
    id: row.district_id as DistrictId,
    name: row.name,
    state: row.state,
    names: row.names,
    retentionDays: row.retention_days,
    createdAt: instant(row.created_at),
  };
}

async function districtOf(db: DistrictDb): Promise<Row<'district'>> {
  const row = await db.selectFrom('district').selectAll().executeTakeFirst();
  if (row === undefined) throw problem('NOT_FOUND', 'There is no such district, or none that you may see.');
  return row;
}

/** Districts: add, settings, everything as one file, delete. */
export function districtRoutes({ store, access, log }: ServerParts) {
  return {
    create: routes.districts.create.handler(({ context, input }) => {
      const actor = actorOf(context);
      assertNotConfined(actor);
      if (access.settings !== null && !mayAddDistrict(access.settings, actor.email))
        throw problem(
          'NOT_ALLOWED',
          'Whoever runs this server decides who may add a district. Ask them, or have somebody of your district invite you.',
        );
      const led = actor.memberships.filter(({ role }) => role === 'districtLead').length;
      if (actor.mode === 'server' && led >= mostDistricts)
        throw problem('NOT_POSSIBLE', `You lead ${led} districts, and one person may lead ${mostDistricts}.`);
      // Branding: a new id.
      const districtId = randomUUID() as DistrictId;
      return store.withDistrict(districtId, async (db) => {
        const row = await db
          .insertInto('district')
          .values({ district_id: districtId, name: input.name, state: input.state })
          .returningAll()
          .executeTakeFirstOrThrow();
        if (actor.mode === 'server')
          await db
            .insertInto('membership')
            .values({ district_id: districtId, user_id: actor.userId, role: 'districtLead' })
            .execute();
        await audit(db, districtId, actor, {
          action: 'district.create',
          subject: `district:${districtId}`,
          detail: { name: input.name },
        });
        return districtRecord(row);
      });
    }),

    get: routes.districts.get.handler(({ input }) =>
      store.withDistrict(input.districtId, async (db) => districtRecord(await districtOf(db))),
    ),

    change: routes.districts.change.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const { name, state, names, retentionDays } = input;
        const before = await districtOf(db);
        const changes = {
          ...(name === undefined ? {} : { name }),
          ...(state === undefined ? {} : { state }),
          ...(names === undefined ? {} : { names }),
          ...(retentionDays === undefined ? {} : { retention_days: retentionDays }),
        };
        if (Object.keys(changes).length === 0) return districtRecord(before);
        const row = await db.updateTable('district').set(changes).returningAll().executeTakeFirstOrThrow();
        await audit(db, input.districtId, actorOf(context), {
          action: 'district.change',
          subject: `district:${input.districtId}`,
          detail: changes,
        });
        return districtRecord(row);
      }),
    ),

    export: routes.districts.export.handler(({ context, input: { districtId } }) =>
      store.withDistrict(districtId, async (db) => {
        const actor = actorOf(context);
        const { name } = await districtOf(db);
        const job = await store.queue.accept(db, {
          districtId,
          kind: 'districtExport',
          title: `Export everything of ${name}`,
          request: { districtId } satisfies JobRequest<'districtExport'>,
          priority: jobPriorities.districtExport,
          createdBy: actor.userId,
        });
        await audit(db, districtId, actor, {
          action: 'district.export',
          subject: `district:${districtId}`,
          detail: { jobId: job.id },
        });
        return jobRecord(job);
      }),
    ),

    remove: routes.districts.remove.handler(async ({ context, input }) => {
      const actor = actorOf(context);
      const { name } = await store.withDistrict(input.districtId, districtOf);
      if (input.name.trim() !== name.trim())
        throw problem('NOT_POSSIBLE', `To delete the district, write its name as it is: ${name}.`);
      const deleted = await deleteDistrict(store, input.districtId);
      // The district's own trail goes with it: this line is what is left.
      log.warn({ districtId: input.districtId, actorId: actor.userId, ...deleted }, 'a district was deleted');
      return {};
    }),
  };
}
