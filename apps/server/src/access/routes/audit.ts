import { routes } from '../../app/implementer.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { instant } from '../../records/instant.ts';
import { numberKey, pageOfRows } from '../../records/keyset.ts';

/** The audit trail of a district, newest first. */
export function auditRoutes({ store }: ServerParts) {
  return {
    list: routes.audit.list.handler(async ({ input }) => {
      const before = numberKey(input.cursor);
      const { subject } = input;
      const rows = await store.withDistrict(input.districtId, (db) =>
        db
          .selectFrom('audit_entry')
          .selectAll()
          .$if(before > 0, (query) => query.where('id', '<', before))
          .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
          .orderBy('id', 'desc')
          .limit(input.limit + 1)
          .execute(),
      );
      return pageOfRows(
        rows,
        input.limit,
        (row) => ({
          at: instant(row.at),
          actor: { id: row.actor_id, name: row.actor_name },
          action: row.action,
          subject: row.subject,
          // Written by `audit` alone.
          detail: row.detail as Record<string, unknown>,
        }),
        (row) => [row.id],
      );
    }),
  };
}
