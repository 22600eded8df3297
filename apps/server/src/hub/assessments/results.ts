import type { AssessmentAnswers, AssessmentResults, RoundResults } from '@staffroom/contract';
import type { HubDb } from '@staffroom/store';
import { sql } from 'kysely';
import type { Team } from './rounds.ts';
import { combined } from './combine-answers.ts';

/** Answers join the results in groups of at least so many: whoever looks before and after learns no single one. */
const smallestGroup = 3;

/** What a team answered, round by round, the newest first. What has not been shown joins where there is enough of it. */
export async function readResults(db: HubDb, team: Team): Promise<AssessmentResults> {
  const rounds = await db
    .selectFrom('hub_assessment_round')
    .select(['id', 'is_open'])
    .select(sql<string>`begun_on::text`.as('begun'))
    .where('assessment_id', '=', team.id)
    .orderBy('number', 'desc')
    .execute();
  const results: RoundResults[] = [];
  for (const { id, is_open, begun } of rounds) {
    await showNewAnswers(db, id);
    const rows = await db
      .selectFrom('hub_assessment_answer')
      .select(['answers', 'is_shown'])
      .where('round_id', '=', id)
      .execute();
    // Written by the route that takes answers.
    const shown = rows.filter((row) => row.is_shown).map((row) => row.answers as AssessmentAnswers);
    results.push({
      roundId: id,
      team: team.name,
      begun,
      isOpen: is_open,
      answers: shown.length,
      waiting: rows.length - shown.length,
      lookFors: [...combined(shown)],
    });
  }
  return { rounds: results };
}

async function showNewAnswers(db: HubDb, roundId: string): Promise<void> {
  const { count } = await db
    .selectFrom('hub_assessment_answer')
    .select((column) => column.fn.countAll<number>().as('count'))
    .where('round_id', '=', roundId)
    .where('is_shown', '=', false)
    .executeTakeFirstOrThrow();
  if (count < smallestGroup) return;
  await db
    .updateTable('hub_assessment_answer')
    .set({ is_shown: true })
    .where('round_id', '=', roundId)
    .where('is_shown', '=', false)
    .execute();
}
