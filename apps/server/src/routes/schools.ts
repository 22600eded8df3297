import type { DistrictId, SchoolRecord, SchoolRecordId } from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import { sql } from 'kysely';
import { audit } from '../access/audit-trail.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf, schoolsOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { addExampleSchool } from '../example/example-school.ts';
import { nameKey, pageOfRows } from '../records/keyset.ts';
import { findSchools } from '../records/school-record.ts';
import { cancelJobsOf } from './cancel-jobs.ts';

async function schoolOf(db: DistrictDb, schoolId: SchoolRecordId): Promise<SchoolRecord> {
  const [school] = await findSchools(db, { ids: [schoolId], limit: 1 });
  if (school === undefined) throw problem('NOT_FOUND', 'There is no such school, or none that you may see.');
  return school;
}

/** Schools of a district: list, add, change, remove. */
export function schoolRoutes({ store }: ServerParts) {
  return {
    list: routes.schools.list.handler(async ({ context, input }) => {
      const visible = schoolsOf(actorOf(context), input.districtId, 'school.read');
      const found = await store.withDistrict(input.districtId, (db) =>
        findSchools(db, {
          ids: visible === null ? null : [...visible],
          search: input.search?.trim() ?? '',
          after: nameKey(input.cursor),
          limit: input.limit + 1,
        }),
      );
      return pageOfRows(
        found,
        input.limit,
        (school) => school,
        ({ name, id }) => [name, id],
      );
    }),

    get: routes.schools.get.handler(({ input }) =>
      store.withDistrict(input.districtId, (db) => schoolOf(db, input.schoolId)),
    ),

    create: routes.schools.create.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const { id } = await db
          .insertInto('school')
          .values({ district_id: input.districtId, name: input.name, state: input.state })
          .returning('id')
          .executeTakeFirstOrThrow();
        await audit(db, input.districtId, actorOf(context), {
          action: 'school.create',
          subject: `school:${id}`,
          detail: { name: input.name },
        });
        // Branding: the id of the row above.
        return schoolOf(db, id as SchoolRecordId);
      }),
    ),

    addExample: routes.schools.addExample.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const schoolId = await addExampleSchool(db, input.districtId, input.level, actorOf(context).userId);
        await audit(db, input.districtId, actorOf(context), {
          action: 'school.addExample',
          subject: `school:${schoolId}`,
          detail: { level: input.level },
        });
        return schoolOf(db, schoolId);
      }),
    ),

    change: routes.schools.change.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        const changes = {
          ...(input.name === undefined ? {} : { name: input.name }),
          ...(input.state === undefined ? {} : { state: input.state }),
        };
        const changed = await db
          .updateTable('school')
          .set({ ...changes, updated_at: sql<Date>`now()` })
          .where('id', '=', input.schoolId)
          .executeTakeFirst();
        if (changed.numUpdatedRows === 0n) throw problem('NOT_FOUND');
        await audit(db, input.districtId, actorOf(context), {
          action: 'school.change',
          subject: `school:${input.schoolId}`,
          detail: changes,
        });
        return schoolOf(db, input.schoolId);
      }),
    ),

    remove: routes.schools.remove.handler(({ context, input }) =>
      store.withDistrict(input.districtId, (db) => removeSchool(db, input, context)),
    ),
  };

  async function removeSchool(
    db: DistrictDb,
    { districtId, schoolId }: { readonly districtId: DistrictId; readonly schoolId: SchoolRecordId },
    context: Parameters<typeof actorOf>[0],
  ): Promise<Record<string, never>> {
    const { name } = await schoolOf(db, schoolId);
    await cancelJobsOf(store, db, { schoolId });
    const designs = await db.deleteFrom('design').where('school_id', '=', schoolId).returning('id').execute();
    for (const { id } of designs) await store.bus.publish(db, `design:${id}`, { type: 'removed' });
    await db.deleteFrom('school').where('id', '=', schoolId).execute();
    await audit(db, districtId, actorOf(context), {
      action: 'school.remove',
      subject: `school:${schoolId}`,
      detail: { name, designs: designs.length },
    });
    return {};
  }
}
