import { newToken, tokenHash } from '../../access/token.ts';
import { routes } from '../../app/implementer.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { problem } from '../../app/problem.ts';
import { answersOf, beginRound, roundBehind, teamBehind, touchTeam } from '../assessments/rounds.ts';
import { readResults } from '../assessments/results.ts';

/** More than any team has members. */
const mostAnswers = 500;

/** Rounds in which a team rates itself, for whoever has a link. */
export function assessmentRoutes({ store }: ServerParts) {
  return {
    begin: routes.hub.assessments.begin.handler(({ input: { team } }) =>
      store.inHub(async (db) => {
        const resultsToken = newToken();
        const { id } = await db
          .insertInto('hub_assessment')
          .values({ team, results_hash: tokenHash(resultsToken) })
          .returning('id')
          .executeTakeFirstOrThrow();
        return { answerToken: await beginRound(db, id), resultsToken };
      }),
    ),

    round: routes.hub.assessments.round.handler(({ input: { token } }) =>
      store.inHub(async (db) => {
        const { team, begun, isOpen } = await roundBehind(db, token);
        return { team, begun, isOpen };
      }),
    ),

    answer: routes.hub.assessments.answer.handler(({ input: { token, answers } }) =>
      store.inHub(async (db) => {
        const round = await roundBehind(db, token);
        if (!round.isOpen)
          throw problem(
            'GONE',
            'This round is closed. Ask whoever sent you the link whether there is a new one.',
          );
        if ((await answersOf(db, round.id)) >= mostAnswers)
          throw problem('NOT_POSSIBLE', `This round has ${mostAnswers} answers, and takes no more.`);
        await db
          .insertInto('hub_assessment_answer')
          .values({ round_id: round.id, answers: JSON.stringify(answers) })
          .execute();
        await touchTeam(db, round.assessmentId);
        return {};
      }),
    ),

    results: routes.hub.assessments.results.handler(({ input: { token } }) =>
      store.inHub(async (db) => readResults(db, await teamBehind(db, token))),
    ),

    setOpen: routes.hub.assessments.setOpen.handler(({ input: { token, isOpen } }) =>
      store.inHub(async (db) => {
        const team = await teamBehind(db, token);
        await db
          .updateTable('hub_assessment_round')
          .set({ is_open: isOpen })
          .where('assessment_id', '=', team.id)
          .where('number', '=', team.rounds)
          .execute();
        await touchTeam(db, team.id);
        return readResults(db, team);
      }),
    ),

    beginNext: routes.hub.assessments.beginNext.handler(({ input: { token } }) =>
      store.inHub(async (db) => {
        const { id } = await teamBehind(db, token);
        return { answerToken: await beginRound(db, id), resultsToken: token };
      }),
    ),
  };
}
