import type { DistrictDb, Store, SystemDb } from '@staffroom/store';

/** A mail to be sent: plain words, which every mail program shows. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
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
  { to, subject, text }: Letter,
): Promise<void> {
  await db.insertInto('mail').values({ district_id: districtId, to_address: to, subject, text }).execute();
  await store.bus.publish(db, mailTopic, { type: 'posted' });
}
