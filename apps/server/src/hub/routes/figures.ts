import { sql } from 'kysely';
import { routes } from '../../app/implementer.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { isOverdue } from '../messages/message-query.ts';
import { responseFigures } from '../messages/response-figures.ts';
import { overdueDays } from '../records/message-record.ts';

/** How quickly messages are answered. */
export function figureRoutes({ store }: ServerParts) {
  return {
    get: routes.hub.figures.get.handler(() =>
      store.inHub(async (db) => {
        const rows = await db
          .selectFrom('hub_message')
          .select(['kind', 'created_at', 'first_reply_at'])
          .where('is_set_aside', '=', false)
          .orderBy('created_at')
          .execute();
        const counts = await db
          .selectFrom('hub_message')
          .select([
            sql<number>`count(*) filter (where not is_set_aside and status <> 'done')`.as('open'),
            sql<number>`count(*) filter (where ${isOverdue})`.as('overdue'),
            sql<number>`count(*) filter (where is_set_aside)`.as('setAside'),
          ])
          .executeTakeFirstOrThrow();
        const figures = responseFigures(
          rows.map((row) => ({
            kind: row.kind,
            createdAt: row.created_at,
            firstReplyAt: row.first_reply_at,
          })),
        );
        return { ...figures, ...counts, overdueDays };
      }),
    ),
  };
}
