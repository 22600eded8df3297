import type { DirectoryForm } from '@staffroom/contract';
import type { HubDb, Store } from '@staffroom/store';
import { sql } from 'kysely';
import { newToken, tokenHash } from '../../access/token.ts';
import { confirmEntryLetter } from '../hub-letters.ts';
import { hasHadEnough, postHubMail, type HubMail } from '../hub-mail.ts';
import { lookedBack, mostKept, type SentForm, type Taken } from './sent-form.ts';
import { weighForm } from './weigh-form.ts';

/** Takes an entry that a school or system made of itself; its contact confirms their address by a link in a mail. */
export async function takeEntry(
  store: Store,
  mail: HubMail,
  sent: SentForm,
  entry: DirectoryForm,
): Promise<Taken> {
  return store.inHub(async (db) => {
    const text = [entry.name, entry.text ?? '', entry.contactEmail].join('\n');
    const weighed = await weighForm(db, sent, {
      kind: 'directory',
      email: entry.contactEmail,
      body: text,
      text,
    });
    if (weighed.isTooMany) return 'tooMany';
    if (weighed.sameText > mostKept && (await isCountedWithFirst(db, sent.now, weighed.shape)))
      return 'setAside';
    const token = newToken();
    await db
      .insertInto('hub_directory_entry')
      .values({
        entry: JSON.stringify(entry),
        name: entry.name,
        locale: sent.locale,
        confirm_hash: tokenHash(token),
        is_set_aside: weighed.isSetAside,
        suspicions: JSON.stringify(weighed.suspicions),
        text_hash: weighed.shape,
        created_at: sent.now,
      })
      .execute();
    if (weighed.isSetAside) return 'setAside';
    if (mail !== null && !(await hasHadEnough(db, entry.contactEmail, sent.now))) {
      const link = new URL(sent.locale === 'es' ? '/es/schools/confirm' : '/schools/confirm', mail.publicUrl);
      link.searchParams.set('token', token);
      await postHubMail(store, db, mail, confirmEntryLetter(entry.contactEmail, link.href, sent.locale));
    }
    return 'taken';
  });
}

/** Counts an entry with the first of the same text. */
async function isCountedWithFirst(db: HubDb, now: Date, shape: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('hub_directory_entry')
    .set({ copies: sql<number>`copies + 1` })
    .where('id', '=', (entries) =>
      entries
        .selectFrom('hub_directory_entry')
        .select('id')
        .where('text_hash', '=', shape)
        .where('created_at', '>', new Date(now.getTime() - lookedBack))
        .orderBy('created_at')
        .orderBy('id')
        .limit(1),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Writes down that the contact of an entry opened the link that was mailed to them.
 *
 * @returns false where the link leads to no entry
 */
export async function confirmEntry(store: Store, token: string, now: Date): Promise<boolean> {
  return store.inHub(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('hub_directory_entry')
      .set({ confirmed_at: now })
      .where('confirm_hash', '=', tokenHash(token))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}
