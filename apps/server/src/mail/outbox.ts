import type { DistrictDb, HubDb, Store, SystemDb } from '@staffroom/store';
import { sql } from 'kysely';

/** A mail to be sent: plain words, which every mail program shows. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** After so many minutes it is not sent any more; until the tries run out unless told. */
  readonly endsAfterMinutes?: number;
}

/** The topic on which the sender hears that there is something to send. */
export const mailTopic = 'mail';

/**
 * Puts a mail into the outbox, in the transaction of what it tells of: it is sent if and only if that is kept.
 *
 * @param districtId the district it is about, with which it goes; null for a mail to sign in
 */
export async function post(
  store: Store,
  db: DistrictDb | SystemDb,
  districtId: string | null,
  { to, subject, text, endsAfterMinutes }: Letter,
): Promise<void> {
  await db
    .insertInto('mail')
    .values({
      district_id: districtId,
      to_address: to,
      subject,
      text,
      ends_at:
        endsAfterMinutes === undefined ? null : sql<Date>`now() + make_interval(mins => ${endsAfterMinutes})`,
    })
    .execute();
  await store.bus.publish(db, mailTopic, { type: 'posted' });
}

/**
 * Puts a mail of the public pages into the outbox, in the transaction of what it tells of.
 *
 * @param replyTo where answers go, if not to the sender
 * @returns the id by which its state can be asked for
 */
export async function postFromHub(
  store: Store,
  db: HubDb,
  { to, subject, text }: Letter,
  replyTo: string | null,
): Promise<string> {
  const { id } = await db
    .insertInto('mail')
    .values({ is_hub: true, to_address: to, subject, text, reply_to: replyTo })
    .returning('id')
    .executeTakeFirstOrThrow();
  await store.bus.publish(db, mailTopic, { type: 'posted' });
  return id;
}
