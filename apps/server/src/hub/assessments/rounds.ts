import type { HubDb } from '@staffroom/store';
import { sql } from 'kysely';
import { newToken, tokenHash } from '../../access/token.ts';
import { problem } from '../../app/problem.ts';

/** A round behind the link with which it is answered. */
export interface Round {
  readonly id: string;
  readonly assessmentId: string;
  readonly team: string | null;
  readonly begun: string;
  readonly isOpen: boolean;
}

/** A team behind the link to its results. */
export interface Team {
  readonly id: string;
  readonly name: string | null;
  /** How many rounds it has had, the newest included. */
  readonly rounds: number;
}

function noLink() {
  return problem(
    'NOT_FOUND',
    'There is nothing behind this link. Maybe it was not copied whole, or the round was removed two years after it was last used.',
  );
}

/** Finds the round to answer. @throws ORPCError NOT_FOUND */
export async function roundBehind(db: HubDb, token: string): Promise<Round> {
  const row = await db
    .selectFrom('hub_assessment_round')
    .innerJoin('hub_assessment', 'hub_assessment.id', 'hub_assessment_round.assessment_id')
    .select(['hub_assessment_round.id', 'assessment_id', 'team', 'is_open'])
    .select(sql<string>`begun_on::text`.as('begun'))
    .where('answer_hash', '=', tokenHash(token))
    .executeTakeFirst();
  if (row === undefined) throw noLink();
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    team: row.team,
    begun: row.begun,
    isOpen: row.is_open,
  };
}

/** Finds the team whose results are asked for, and holds it until the transaction ends. @throws ORPCError NOT_FOUND */
export async function teamBehind(db: HubDb, token: string): Promise<Team> {
  const row = await db
    .selectFrom('hub_assessment')
    .select(['id', 'team'])
    .where('results_hash', '=', tokenHash(token))
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw noLink();
  const { rounds } = await db
    .selectFrom('hub_assessment_round')
    .select((column) => column.fn.countAll<number>().as('rounds'))
    .where('assessment_id', '=', row.id)
    .executeTakeFirstOrThrow();
  return { id: row.id, name: row.team, rounds };
}

/** How many answers a round has. */
export async function answersOf(db: HubDb, roundId: string): Promise<number> {
  const { count } = await db
    .selectFrom('hub_assessment_answer')
    .select((column) => column.fn.countAll<number>().as('count'))
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Closes the newest round of a team and begins the next. Returns the token with which it is answered. */
export async function beginRound(db: HubDb, assessmentId: string): Promise<string> {
  const token = newToken();
  await db
    .updateTable('hub_assessment_round')
    .set({ is_open: false })
    .where('assessment_id', '=', assessmentId)
    .execute();
  await db
    .insertInto('hub_assessment_round')
    .values((values) => ({
      assessment_id: assessmentId,
      number: values
        .selectFrom('hub_assessment_round')
        .select(sql<number>`count(*)::int + 1`.as('number'))
        .where('assessment_id', '=', assessmentId),
      answer_hash: tokenHash(token),
    }))
    .execute();
  await touchTeam(db, assessmentId);
  return token;
}

/** Writes down the day on which a team did something last. */
export async function touchTeam(db: HubDb, assessmentId: string): Promise<void> {
  await db
    .updateTable('hub_assessment')
    .set({ touched_on: sql<Date>`current_date` })
    .where('id', '=', assessmentId)
    .execute();
}
