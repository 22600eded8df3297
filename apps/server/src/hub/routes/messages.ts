import type { MessageEntry, MessageThread } from '@staffroom/contract';
import type { HubDb } from '@staffroom/store';
import { sql } from 'kysely';
import type { Actor } from '../../app/access.ts';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import { actorOf } from '../../app/route-context.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { pageOfRows, timeKey } from '../../records/keyset.ts';
import { replyLetter } from '../hub-letters.ts';
import { postHubMail } from '../hub-mail.ts';
import { touchHub } from '../hub-version.ts';
import { isOverdue, messageQuery } from '../messages/message-query.ts';
import { messageRecord, readThread } from '../records/message-record.ts';

type Change = Extract<MessageEntry, { kind: 'change' }>['what'];

function noMessage() {
  return problem(
    'NOT_FOUND',
    'There is no such message. Maybe it was removed because it had become too old.',
  );
}

async function threadOf(db: HubDb, messageId: string): Promise<MessageThread> {
  const thread = await readThread(db, messageId, new Date());
  if (thread === null) throw noMessage();
  return thread;
}

/** Takes a message for a change, so that nobody else changes it in the same moment. */
async function takenMessage(db: HubDb, messageId: string) {
  const row = await db
    .selectFrom('hub_message')
    .selectAll()
    .where('id', '=', messageId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw noMessage();
  return row;
}

/** Writes down who changed what of a message. */
async function writeChange(
  db: HubDb,
  messageId: string,
  actor: Actor,
  what: Change,
  to: string | null,
): Promise<void> {
  await db
    .insertInto('hub_message_entry')
    .values({
      message_id: messageId,
      kind: 'change',
      author_id: actor.userId,
      author_name: actor.name,
      text: to ?? '',
      what,
    })
    .execute();
  await db
    .updateTable('hub_message')
    .set({ changed_at: sql<Date>`now()` })
    .where('id', '=', messageId)
    .execute();
}

/** What people write to the hub, and what its staff does about it. */
export function messageRoutes({ store, access }: ServerParts) {
  return {
    list: routes.hub.messages.list.handler(async ({ input }) => {
      const after = timeKey(input.cursor);
      const rows = await store.inHub((db) =>
        messageQuery(db, input)
          .select(sql<string>`hub_message.created_at::text`.as('key'))
          .$if(after !== null, (query) =>
            query.where(
              sql<boolean>`(hub_message.created_at, id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`,
            ),
          )
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .limit(input.limit + 1)
          .execute(),
      );
      const now = new Date();
      return pageOfRows(
        rows,
        input.limit,
        (row) => messageRecord(row, now),
        (row) => [row.key, row.id],
      );
    }),

    counts: routes.hub.messages.counts.handler(() =>
      store.inHub(async (db) => {
        const counts = await db
          .selectFrom('hub_message')
          .select([
            sql<number>`count(*) filter (where not is_set_aside and status <> 'done')`.as('inbox'),
            sql<number>`count(*) filter (where not is_set_aside and status = 'new')`.as('new'),
            sql<number>`count(*) filter (where ${isOverdue})`.as('overdue'),
            sql<number>`count(*) filter (where is_set_aside)`.as('setAside'),
            sql<number>`count(*) filter (where not is_set_aside and status = 'done')`.as('done'),
          ])
          .executeTakeFirstOrThrow();
        const { count } = await db
          .selectFrom('hub_directory_entry')
          .select((column) => column.fn.countAll<number>().as('count'))
          .where('status', '=', 'pending')
          .where('is_set_aside', '=', false)
          .executeTakeFirstOrThrow();
        return { ...counts, pendingEntries: count };
      }),
    ),

    get: routes.hub.messages.get.handler(({ input }) => store.inHub((db) => threadOf(db, input.messageId))),

    assign: routes.hub.messages.assign.handler(({ context, input: { messageId, assignee } }) =>
      store.inHub(async (db) => {
        const before = await takenMessage(db, messageId);
        if (before.assignee_id !== (assignee?.id ?? null)) {
          await db
            .updateTable('hub_message')
            .set({ assignee_id: assignee?.id ?? null, assignee_name: assignee?.name ?? null })
            .where('id', '=', messageId)
            .execute();
          await writeChange(db, messageId, actorOf(context), 'assigned', assignee?.name ?? null);
        }
        return threadOf(db, messageId);
      }),
    ),

    setStatus: routes.hub.messages.setStatus.handler(({ context, input: { messageId, status } }) =>
      store.inHub(async (db) => {
        const before = await takenMessage(db, messageId);
        if (before.status !== status) {
          await db.updateTable('hub_message').set({ status }).where('id', '=', messageId).execute();
          await writeChange(db, messageId, actorOf(context), 'status', status);
        }
        return threadOf(db, messageId);
      }),
    ),

    setAside: routes.hub.messages.setAside.handler(({ context, input: { messageId, isSetAside } }) =>
      store.inHub(async (db) => {
        const before = await takenMessage(db, messageId);
        if (before.is_set_aside !== isSetAside) {
          await db
            .updateTable('hub_message')
            .set({
              is_set_aside: isSetAside,
              suspicions: isSetAside ? sql`suspicions || '["byHand"]'::jsonb` : sql`suspicions - 'byHand'`,
            })
            .where('id', '=', messageId)
            .execute();
          const what = isSetAside ? 'setAside' : 'restored';
          await writeChange(db, messageId, actorOf(context), what, null);
        }
        return threadOf(db, messageId);
      }),
    ),

    note: routes.hub.messages.note.handler(({ context, input: { messageId, text } }) =>
      store.inHub(async (db) => {
        await takenMessage(db, messageId);
        const { userId, name } = actorOf(context);
        await db
          .insertInto('hub_message_entry')
          .values({ message_id: messageId, kind: 'note', author_id: userId, author_name: name, text })
          .execute();
        return threadOf(db, messageId);
      }),
    ),

    reply: routes.hub.messages.reply.handler(({ context, input }) =>
      store.inHub(async (db) => {
        const { messageId, text, status, seenReplies } = input;
        const message = await takenMessage(db, messageId);
        const replies = await db
          .selectFrom('hub_message_entry')
          .select('author_name')
          .where('message_id', '=', messageId)
          .where('kind', '=', 'reply')
          .orderBy('at')
          .execute();
        const last = replies.at(-1);
        if (seenReplies !== undefined && replies.length > seenReplies)
          throw problem(
            'CONFLICT',
            `${last?.author_name ?? 'Somebody'} replied meanwhile. Read that reply, then send yours if it is still wanted.`,
          );
        const { userId, name } = actorOf(context);
        const letter = replyLetter(message.email, message.kind, message.locale === 'es' ? 'es' : 'en', text, {
          body: message.body,
          day: message.created_at.toISOString().slice(0, 10),
        });
        const mailId = await postHubMail(store, db, access.settings, letter);
        const mail = mailId === null ? 'none' : 'waiting';
        await db
          .insertInto('hub_message_entry')
          .values({
            message_id: messageId,
            kind: 'reply',
            author_id: userId,
            author_name: name,
            text,
            mail_id: mailId,
            mail_state: mail,
          })
          .execute();
        await db
          .updateTable('hub_message')
          .set({
            status,
            is_set_aside: false,
            first_reply_at: sql<Date>`coalesce(first_reply_at, now())`,
            changed_at: sql<Date>`now()`,
          })
          .where('id', '=', messageId)
          .execute();
        return { message: await threadOf(db, messageId), mail };
      }),
    ),

    decide: routes.hub.messages.decide.handler(({ context, input: { messageId, application } }) =>
      store.inHub(async (db) => {
        const before = await takenMessage(db, messageId);
        if (before.kind !== 'cohortApplication')
          throw problem('NOT_POSSIBLE', 'This message is no application to a cohort.');
        if (before.application !== application) {
          await db.updateTable('hub_message').set({ application }).where('id', '=', messageId).execute();
          await writeChange(db, messageId, actorOf(context), 'application', application);
          await touchHub(store, db);
        }
        return threadOf(db, messageId);
      }),
    ),
  };
}
