import type { DesignRequestInput, Measure } from '@staffroom/contract';
import { JobFailedError, type JobFailure } from '@staffroom/store';
import { jobRequestSchemas } from '../job-requests.ts';
import { rosterFor } from './design-handler.ts';
import type { MakeHandler } from './handler-tools.ts';
import { answerOf } from './answer-of.ts';
import { tellSweep } from './sweep-handler.ts';

/**
 * Designs one case of a sweep and keeps its measures. A case that cannot be designed is a result of the sweep, not a failure
 * of it. A case that has its result is left as it is.
 */
export const sweepCaseHandler: MakeHandler =
  ({ store, tasks }) =>
  async ({ job, signal, finish }) => {
    const { sweepId, number } = jobRequestSchemas.sweepCase.parse(job.request);
    const found = await store.withDistrict(job.district_id, (db) =>
      db
        .selectFrom('sweep_case')
        .innerJoin('roster', (join) => join.onRef('roster.school_id', '=', 'sweep_case.school_id'))
        .select(['sweep_case.request', 'sweep_case.state', 'roster.id as roster_id'])
        .where('sweep_id', '=', sweepId)
        .where('number', '=', number)
        .orderBy('roster.imported_at', 'desc')
        .executeTakeFirst(),
    );
    const outcome = await outcomeOf();
    await finish(async (db) => {
      await db
        .updateTable('sweep_case')
        .set(outcome)
        .where('sweep_id', '=', sweepId)
        .where('number', '=', number)
        .where('state', '=', 'waiting')
        .execute();
      await tellSweep(store, db, sweepId);
      return { kind: 'swept', sweepId };
    });

    async function outcomeOf(): Promise<CaseOutcome> {
      if (found === undefined)
        return failed({
          code: 'noSchool',
          message: 'The school has no roster any more.',
          problems: [],
          rules: [],
        });
      try {
        const roster = await rosterFor(store, job.district_id, found.roster_id);
        const result = await answerOf(
          tasks.run(
            {
              kind: 'design',
              rosterId: found.roster_id,
              school: roster.school,
              format: roster.format,
              // Parsed when the sweep was taken.
              request: found.request as DesignRequestInput,
              pinsOf: null,
              keeps: 'measures',
            },
            { cancel: signal },
          ),
        );
        if (result.kind !== 'designed') throw new Error(`Designing answered with ${result.kind}`);
        return done(result.measures, result.teams, result.students);
      } catch (error) {
        if (error instanceof JobFailedError) return failed(error.failure);
        throw error;
      }
    }
  };

interface CaseOutcome {
  readonly state: 'done' | 'failed';
  readonly measures: string;
  readonly team_count?: number;
  readonly student_count?: number;
  readonly failure: string | null;
}

function done(measures: readonly Measure[], teams: number, students: number): CaseOutcome {
  return {
    state: 'done',
    measures: JSON.stringify(measures),
    team_count: teams,
    student_count: students,
    failure: null,
  };
}

/** Rules name people, and a case outlives its roster: which rules it is, designing the school by itself tells. */
function withoutRules(failure: JobFailure): JobFailure {
  if (failure.code !== 'impossibleRules') return failure;
  const message = 'Rules of the school contradict each other. Design the school by itself to see which.';
  return { ...failure, message, problems: [], rules: [] };
}

function failed(failure: JobFailure): CaseOutcome {
  return { state: 'failed', measures: '[]', failure: JSON.stringify(withoutRules(failure)) };
}
