import type { InterfaceClient } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteExpiredInHub } from '../src/hub/hub-retention.ts';
import { aServer } from './test-server.ts';

describe.each(databasesForTests())('a team that rates itself, on $name', (database) => {
  let store: Store;
  let rounds: InterfaceClient['hub']['assessments'];
  beforeAll(async () => {
    store = await database.open();
    rounds = aServer(store).as('nobody').hub.assessments;
  });
  afterAll(() => store.close());

  const rated = (roster: number | null, planning: number | null = 1) => ({
    'sharedRoster.time': planning,
    'sharedRoster.names': roster,
  });

  it('sees nothing before there are three answers, and then all of them together', async () => {
    const { answerToken, resultsToken } = await rounds.begin({ team: 'Lakeside, grade 6' });
    expect(await rounds.round({ token: answerToken })).toMatchObject({
      team: 'Lakeside, grade 6',
      isOpen: true,
    });
    await rounds.answer({ token: answerToken, answers: rated(3) });
    await rounds.answer({ token: answerToken, answers: rated(0) });
    expect((await rounds.results({ token: resultsToken })).rounds).toMatchObject([
      { answers: 0, waiting: 2, lookFors: [] },
    ]);
    await rounds.answer({ token: answerToken, answers: rated(null, 2) });
    expect((await rounds.results({ token: resultsToken })).rounds).toMatchObject([
      {
        answers: 3,
        waiting: 0,
        lookFors: [
          { lookForId: 'sharedRoster.names', counts: [1, 0, 0, 1], unknown: 1, median: 1.5 },
          { lookForId: 'sharedRoster.time', counts: [0, 2, 1, 0], unknown: 0, median: 1 },
        ],
      },
    ]);
  });

  it('shows no fourth answer to who has seen three', async () => {
    const { answerToken, resultsToken } = await rounds.begin({ team: null });
    for (const rating of [1, 1, 1]) await rounds.answer({ token: answerToken, answers: rated(rating) });
    const before = await rounds.results({ token: resultsToken });
    await rounds.answer({ token: answerToken, answers: rated(3) });
    await rounds.setOpen({ token: resultsToken, isOpen: false });
    const after = await rounds.results({ token: resultsToken });
    expect(after.rounds[0]?.lookFors).toEqual(before.rounds[0]?.lookFors);
    expect(after.rounds[0]).toMatchObject({ answers: 3, waiting: 1, isOpen: false });
  });

  it('closes a round, opens it again, and compares it with the next', async () => {
    const first = await rounds.begin({ team: 'Hill' });
    for (const rating of [0, 1, 1]) await rounds.answer({ token: first.answerToken, answers: rated(rating) });
    await rounds.setOpen({ token: first.resultsToken, isOpen: false });
    await expect(rounds.answer({ token: first.answerToken, answers: rated(1) })).rejects.toMatchObject({
      code: 'GONE',
    });
    await rounds.setOpen({ token: first.resultsToken, isOpen: true });
    const second = await rounds.beginNext({ token: first.resultsToken });
    expect(second.resultsToken).toBe(first.resultsToken);
    await expect(rounds.answer({ token: first.answerToken, answers: rated(1) })).rejects.toMatchObject({
      code: 'GONE',
    });
    for (const rating of [2, 3, 3])
      await rounds.answer({ token: second.answerToken, answers: rated(rating) });
    const { rounds: compared } = await rounds.results({ token: first.resultsToken });
    expect(compared.map(({ lookFors }) => lookFors[0]?.median)).toEqual([3, 1]);
  });

  it('tells whoever has the link to answer nothing of the results', async () => {
    const { answerToken, resultsToken } = await rounds.begin({ team: 'Lake' });
    await expect(rounds.results({ token: answerToken })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(rounds.round({ token: resultsToken })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps of an answer nothing but its ratings, and of links only what opens nothing', async () => {
    const { answerToken, resultsToken } = await rounds.begin({ team: 'Lake' });
    await rounds.answer({ token: answerToken, answers: rated(2) });
    const columns = await store.inHub((db) =>
      sql<{ name: string }>`
        select column_name as name from information_schema.columns
        where table_name = 'hub_assessment_answer' order by 1`.execute(db),
    );
    expect(columns.rows.map(({ name }) => name)).toEqual(['answers', 'id', 'is_shown', 'round_id']);
    const kept = await store.inHub(async (db) =>
      JSON.stringify([
        await db.selectFrom('hub_assessment').selectAll().execute(),
        await db.selectFrom('hub_assessment_round').selectAll().execute(),
      ]),
    );
    expect([kept.includes(answerToken), kept.includes(resultsToken)]).toEqual([false, false]);
  });

  it.each([{}, { 'sharedRoster.names': 4 }, { 'a look-for': 1 }])(
    'refuses an answer such as %j',
    async (answers) => {
      const { answerToken } = await rounds.begin({ team: null });
      await expect(rounds.answer({ token: answerToken, answers })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
    },
  );

  it('forgets rounds that nobody has used for two years', async () => {
    const { resultsToken } = await rounds.begin({ team: 'Old' });
    await store.inHub((db) =>
      db
        .updateTable('hub_assessment')
        .set({ touched_on: sql<Date>`current_date - interval '25 months'` })
        .where('team', '=', 'Old')
        .execute(),
    );
    expect(await deleteExpiredInHub(store, 24)).toMatchObject({ assessments: 1 });
    await expect(rounds.results({ token: resultsToken })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
