import { z } from 'zod';
import { route } from '../route.ts';
import { DaySchema, line, optional } from './hub-values.ts';

/** The id of a look-for of the framework. */
const LookForIdSchema = z.string().regex(/^[\w.-]{1,80}$/);

/** How far a team says it is with one look-for: not begun to in place; null is "we do not know". */
const RatingSchema = z.int().min(0).max(3).nullable();

/** What one person answers, by look-for. Nothing else is kept of them. */
export const AssessmentAnswersSchema = z
  .record(LookForIdSchema, RatingSchema)
  .refine(
    (answers) => Object.keys(answers).length > 0 && Object.keys(answers).length <= 200,
    'an answer rates at least one look-for, and at most 200',
  );
export type AssessmentAnswers = z.infer<typeof AssessmentAnswersSchema>;

/** A round as whoever answers sees it. */
export const AssessmentRoundSchema = z.object({
  team: z.string().nullable(),
  begun: DaySchema,
  isOpen: z.boolean(),
});
export type AssessmentRound = z.infer<typeof AssessmentRoundSchema>;

/** What a team answered to one look-for, together. */
export const LookForResultSchema = z.object({
  lookForId: z.string(),
  counts: z.tuple([z.int(), z.int(), z.int(), z.int()]).describe('How many answered 0, 1, 2 and 3'),
  unknown: z.int().describe('How many did not know'),
  median: z.number().nullable().describe('Of those who know; null where nobody does'),
});
export type LookForResult = z.infer<typeof LookForResultSchema>;

/** The results of a round. No answer is ever shown alone: they join in groups of at least three. */
export const RoundResultsSchema = AssessmentRoundSchema.extend({
  roundId: z.uuid(),
  answers: z.int().describe('How many answers the results hold; 0 where there are not three yet'),
  waiting: z.int().describe('Answers that wait until there are three of them'),
  lookFors: z.array(LookForResultSchema),
});
export type RoundResults = z.infer<typeof RoundResultsSchema>;

/** All rounds of a team, the newest first. */
export const AssessmentResultsSchema = z.object({ rounds: z.array(RoundResultsSchema).min(1) });
export type AssessmentResults = z.infer<typeof AssessmentResultsSchema>;

const token = z.string().min(20).max(100);

/** The two secrets of a round that was begun; neither is told again. */
export const NewRoundSchema = z.object({
  answerToken: token.describe('For everybody of the team: leads to the questions'),
  resultsToken: token.describe('For whoever may see the results: one for all rounds of the team'),
});
export type NewRound = z.infer<typeof NewRoundSchema>;

/** A team rates itself by the look-fors of the framework, round by round, and nobody learns who answered what. */
export const assessments = {
  begin: route('anyone')
    .route({ method: 'POST', path: '/hub/assessments', summary: 'Begin the first round of a team' })
    .input(z.object({ team: optional(line(200)) }))
    .output(NewRoundSchema),
  round: route('anyone')
    .route({
      method: 'GET',
      path: '/hub/assessments/rounds/{token}',
      summary: 'The round behind the link to answer',
    })
    .input(z.object({ token }))
    .output(AssessmentRoundSchema),
  answer: route('anyone')
    .route({ method: 'POST', path: '/hub/assessments/rounds/{token}/answers', summary: 'Answer once' })
    .input(z.object({ token, answers: AssessmentAnswersSchema }))
    .output(z.object({})),
  results: route('anyone')
    .route({
      method: 'GET',
      path: '/hub/assessments/results/{token}',
      summary: 'What the team answered, together',
    })
    .input(z.object({ token }))
    .output(AssessmentResultsSchema),
  setOpen: route('anyone')
    .route({
      method: 'PUT',
      path: '/hub/assessments/results/{token}/open',
      summary: 'Close the newest round, or open it again',
    })
    .input(z.object({ token, isOpen: z.boolean() }))
    .output(AssessmentResultsSchema),
  beginNext: route('anyone')
    .route({
      method: 'POST',
      path: '/hub/assessments/results/{token}/rounds',
      summary: 'Close the newest round and begin the next, to be compared with it',
    })
    .input(z.object({ token }))
    .output(NewRoundSchema),
};
