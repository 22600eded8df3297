import type { Plan } from '@staffroom/school';
import type { DesignRequest } from './design-request.ts';

/** The request of a plan as it was made: parameters that the school did not set stay defaults. */
export function requestOf(plan: Pick<Plan, 'request'>): DesignRequest {
  const { modelId, parameters, parametersSet, useAverages, state, grades, seed, effort, seconds } =
    plan.request;
  return {
    modelId,
    parameters: Object.fromEntries(parametersSet.map((id) => [id, parameters[id]])),
    useAverages,
    state,
    grades,
    seed,
    effort,
    seconds,
  };
}
