import { randomUUID } from 'node:crypto';
import type { Store } from '@staffroom/store';

/** Fills the public pages with a row in every table of theirs, and a mail. The word is in every text. */
export async function fillHub(store: Store, word: string): Promise<void> {
  const json = JSON.stringify({ word });
  const [cohortId, messageId, assessmentId, roundId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  await store.inHub(async (db) => {
    await db.insertInto('hub_value').values({ name: word, value: word }).execute();
    await db
      .insertInto('hub_rate')
      .values({ counted: word, minute: new Date('2026-11-24T00:00:00Z'), count: 1 })
      .execute();
    await db
      .insertInto('hub_cohort')
      .values({ id: cohortId, name: word, is_open: true, text: word, source_url: word })
      .execute();
    await db
      .insertInto('hub_message')
      .values({
        id: messageId,
        kind: 'cohortApplication',
        name: word,
        email: word,
        locale: 'en',
        body: word,
        detail: json,
        cohort_id: cohortId,
        application: 'waiting',
        text_hash: word,
      })
      .execute();
    const { id: mail_id } = await db
      .insertInto('mail')
      .values({ to_address: word, subject: word, text: word, is_hub: true })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('hub_message_entry')
      .values({
        message_id: messageId,
        kind: 'reply',
        author_id: word,
        author_name: word,
        text: word,
        mail_id,
      })
      .execute();
    await db.insertInto('hub_template').values({ name: word, text: word }).execute();
    await db
      .insertInto('hub_directory_entry')
      .values({ entry: json, name: word, locale: 'en', text_hash: word })
      .execute();
    await db
      .insertInto('hub_fact_edit')
      .values({
        kind: word,
        record_id: word,
        path: '',
        change: 'set',
        content: json,
        note: word,
        author_id: word,
        author_name: word,
      })
      .execute();
    await db.insertInto('hub_assessment').values({ id: assessmentId, results_hash: word }).execute();
    await db
      .insertInto('hub_assessment_round')
      .values({ assessment_id: assessmentId, id: roundId, number: 1, answer_hash: word })
      .execute();
    await db.insertInto('hub_assessment_answer').values({ round_id: roundId, answers: json }).execute();
  });
}
