import { routes } from '../app/implementer.ts';
import { actorOf, schoolsOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { designRecord } from '../records/design-record.ts';
import { idKey, pageOfRows } from '../records/keyset.ts';

/** The design that stands for each school of a district in comparisons. */
export function standingDesignsRoute({ store }: ServerParts) {
  return routes.districts.standingDesigns.handler(async ({ context, input }) => {
    const visible = schoolsOf(actorOf(context), input.districtId, 'design.read');
    const after = idKey(input.cursor);
    const rows = await store.withDistrict(input.districtId, (db) =>
      db
        .selectFrom('design')
        .distinctOn('school_id')
        .selectAll()
        .where('revision', '>', 0)
        .$if(visible !== null, (query) => query.where('school_id', 'in', [...(visible ?? [])]))
        .$if(after !== null, (query) => query.where('school_id', '>', after ?? ''))
        .orderBy('school_id')
        .orderBy('is_scenario', 'desc')
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(input.limit + 1)
        .execute(),
    );
    return pageOfRows(rows, input.limit, designRecord, (row) => [row.school_id]);
  });
}
