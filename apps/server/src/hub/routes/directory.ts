import type { DirectoryForm } from '@staffroom/contract';
import type { HubDb } from '@staffroom/store';
import { sql } from 'kysely';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import { actorOf } from '../../app/route-context.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { pageOfRows, timeKey } from '../../records/keyset.ts';
import { decidedEntryLetter } from '../hub-letters.ts';
import { postHubMail } from '../hub-mail.ts';
import { touchHub } from '../hub-version.ts';
import { anywhere } from '../messages/message-query.ts';
import { directorySubmission } from '../records/directory-record.ts';

function noEntry() {
  return problem('NOT_FOUND', 'There is no such entry in the directory. Maybe somebody removed it.');
}

async function takenEntry(db: HubDb, entryId: string) {
  const row = await db
    .selectFrom('hub_directory_entry')
    .selectAll()
    .where('id', '=', entryId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw noEntry();
  return row;
}

/** Schools and systems that added themselves. */
export function directoryRoutes({ store, access }: ServerParts) {
  return {
    list: routes.hub.directory.list.handler(async ({ input }) => {
      const { status, isSetAside, search } = input;
      const after = timeKey(input.cursor);
      const rows = await store.inHub((db) =>
        db
          .selectFrom('hub_directory_entry')
          .selectAll()
          .select(sql<string>`created_at::text`.as('key'))
          .where('is_set_aside', '=', isSetAside)
          .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'pending'))
          .$if(search !== undefined && search !== '', (query) =>
            query.where(sql<string>`entry::text`, 'ilike', anywhere(search ?? '')),
          )
          .$if(after !== null, (query) =>
            query.where(sql<boolean>`(created_at, id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
          )
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .limit(input.limit + 1)
          .execute(),
      );
      return pageOfRows(rows, input.limit, directorySubmission, (row) => [row.key, row.id]);
    }),

    change: routes.hub.directory.change.handler(({ input: { entryId, entry } }) =>
      store.inHub(async (db) => {
        const { status } = await takenEntry(db, entryId);
        const row = await db
          .updateTable('hub_directory_entry')
          .set({ entry: JSON.stringify(entry), name: entry.name })
          .where('id', '=', entryId)
          .returningAll()
          .executeTakeFirstOrThrow();
        if (status === 'approved') await touchHub(store, db);
        return directorySubmission(row);
      }),
    ),

    decide: routes.hub.directory.decide.handler(({ context, input: { entryId, status, reason } }) =>
      store.inHub(async (db) => {
        const before = await takenEntry(db, entryId);
        const row = await db
          .updateTable('hub_directory_entry')
          .set({
            status,
            reason,
            is_set_aside: false,
            decided_by: actorOf(context).name,
            decided_at: sql<Date>`now()`,
            approved_at: status === 'approved' ? sql<Date>`coalesce(approved_at, now())` : null,
          })
          .where('id', '=', entryId)
          .returningAll()
          .executeTakeFirstOrThrow();
        if (before.status === 'approved' || status === 'approved') await touchHub(store, db);
        // Written by what read the form. Nobody is written to who may never have heard of the entry.
        const { contactEmail } = before.entry as DirectoryForm;
        const letter = decidedEntryLetter(
          contactEmail,
          before.locale === 'es' ? 'es' : 'en',
          before.name,
          status,
          reason,
        );
        const mailId =
          before.status === status || before.confirmed_at === null
            ? null
            : await postHubMail(store, db, access.settings, letter);
        return { entry: directorySubmission(row), mail: mailId === null ? 'none' : 'waiting' };
      }),
    ),

    remove: routes.hub.directory.remove.handler(({ input: { entryId } }) =>
      store.inHub(async (db) => {
        const { status } = await takenEntry(db, entryId);
        await db.deleteFrom('hub_directory_entry').where('id', '=', entryId).execute();
        if (status === 'approved') await touchHub(store, db);
        return {};
      }),
    ),
  };
}
