import type { MessageDetail } from '@staffroom/contract';
import type { HubDb } from '@staffroom/store';
import { sql } from 'kysely';
import { lookedBack, mostKept, type SentForm } from './sent-form.ts';
import type { Weighed } from './weigh-form.ts';

/** What every message says, whatever its kind. */
export interface Said {
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly state: string | null;
  readonly body: string;
}

/** How many of those who sent a text that is counted are kept with it. */
const mostSenders = 200;

/**
 * Keeps a message. Where a text comes again and again within an hour, what of it lies in the inbox untouched is set aside with it, and from
 * the eleventh time it is counted with the first, with who else sent it.
 *
 * @returns the id of the message; null where it was counted with another
 */
export async function keepMessage(
  db: HubDb,
  sent: SentForm,
  said: Said,
  detail: MessageDetail,
  { shape, sameText, suspicions, isSetAside }: Weighed,
): Promise<string | null> {
  if (suspicions.includes('sameText')) await setAlikeAside(db, sent.now, shape);
  if (sameText > mostKept && (await isCountedWithFirst(db, sent.now, shape, said))) return null;
  const { id } = await db
    .insertInto('hub_message')
    .values({
      kind: detail.kind,
      name: said.name,
      email: said.email,
      organisation: said.organisation,
      state: said.state,
      locale: sent.locale,
      body: said.body,
      detail: JSON.stringify(detail),
      cohort_id: detail.kind === 'cohortApplication' ? detail.cohortId : null,
      application: detail.kind === 'cohortApplication' ? detail.application : null,
      is_set_aside: isSetAside,
      suspicions: JSON.stringify(suspicions),
      text_hash: shape,
      created_at: sent.now,
      changed_at: sent.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Sets aside what of a text lies in the inbox and nobody has touched. */
async function setAlikeAside(db: HubDb, now: Date, shape: string): Promise<void> {
  await db
    .updateTable('hub_message')
    .set({ is_set_aside: true, suspicions: sql`suspicions || '["sameText"]'::jsonb` })
    .where('text_hash', '=', shape)
    .where('created_at', '>', new Date(now.getTime() - lookedBack))
    .where('is_set_aside', '=', false)
    .where('status', '=', 'new')
    .where('assignee_id', 'is', null)
    .execute();
}

async function isCountedWithFirst(
  db: HubDb,
  now: Date,
  shape: string,
  { name, email }: Said,
): Promise<boolean> {
  const first = await db
    .selectFrom('hub_message')
    .select(['id', 'email', 'copied_by'])
    .where('text_hash', '=', shape)
    .where('created_at', '>', new Date(now.getTime() - lookedBack))
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (first === undefined) return false;
  // Written here alone.
  const senders = first.copied_by as readonly { readonly email: string }[];
  const isKnown = first.email === email || senders.some((sender) => sender.email === email);
  const isAdded = !isKnown && senders.length < mostSenders;
  await db
    .updateTable('hub_message')
    .set({
      copies: sql<number>`copies + 1`,
      ...(isAdded ? { copied_by: sql`copied_by || ${JSON.stringify([{ name, email }])}::jsonb` } : {}),
    })
    .where('id', '=', first.id)
    .execute();
  return true;
}
