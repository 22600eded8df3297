import type { ReplyTemplate } from '@staffroom/contract';
import type { Row } from '@staffroom/store';
import { sql } from 'kysely';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { instant } from '../../records/instant.ts';

function replyTemplate(row: Row<'hub_template'>): ReplyTemplate {
  return { id: row.id, name: row.name, text: row.text, changedAt: instant(row.changed_at) };
}

function noTemplate() {
  return problem('NOT_FOUND', 'There is no such template. Maybe somebody removed it.');
}

/** Replies written beforehand. */
export function templateRoutes({ store }: ServerParts) {
  return {
    list: routes.hub.templates.list.handler(() =>
      store.inHub(async (db) => {
        const rows = await db
          .selectFrom('hub_template')
          .selectAll()
          .orderBy(sql`lower(name)`)
          .orderBy('id')
          .execute();
        return rows.map(replyTemplate);
      }),
    ),

    create: routes.hub.templates.create.handler(({ input: { name, text } }) =>
      store.inHub(async (db) =>
        replyTemplate(
          await db.insertInto('hub_template').values({ name, text }).returningAll().executeTakeFirstOrThrow(),
        ),
      ),
    ),

    change: routes.hub.templates.change.handler(({ input: { templateId, name, text } }) =>
      store.inHub(async (db) => {
        const row = await db
          .updateTable('hub_template')
          .set({ name, text, changed_at: sql<Date>`now()` })
          .where('id', '=', templateId)
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) throw noTemplate();
        return replyTemplate(row);
      }),
    ),

    remove: routes.hub.templates.remove.handler(({ input: { templateId } }) =>
      store.inHub(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('hub_template')
          .where('id', '=', templateId)
          .executeTakeFirst();
        if (numDeletedRows === 0n) throw noTemplate();
        return {};
      }),
    ),
  };
}
