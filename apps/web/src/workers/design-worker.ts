import type { JobFailure } from '@staffroom/contract';
import { DesignError, designSchool, ImpossibleRulesError, keyMeasures } from '@staffroom/design';
import { loadMilpSolver, runAnytime } from '@staffroom/engine';
import { sha256 } from '@staffroom/school';
import highsAddress from 'highs/runtime?url';
import type { DesignTask, DesignTaskResult } from './design-task.ts';
import { serveTask, type TaskHost } from './serve-task.ts';
import { turnOfHost } from './turn-of-host.ts';

serveTask(design, failureOf);

async function design(task: DesignTask, host: TaskHost): Promise<DesignTaskResult> {
  const { school, request, inputFormat, versions } = task;
  const milp = await loadMilpSolver({ locateFile: () => highsAddress });
  const began = performance.now();
  const deadline = request.seconds === null ? null : began + request.seconds * 1000;
  const plan = await runAnytime(designSchool(school, request, { milp, sha256, versions, inputFormat }), {
    now: () => performance.now(),
    ...(deadline === null ? {} : { deadline }),
    signal: host.stop,
    yieldToHost: turnOfHost,
    onProgress: ({ message, fraction, value, bound }) =>
      host.progress({
        message,
        fraction,
        ...(value === undefined ? {} : { value }),
        ...(bound === undefined ? {} : { bound }),
        elapsed: performance.now() - began,
      }),
  });
  // A search by the clock cannot tell a person's wish to stop from its own end.
  const told = host.stop.aborted ? { ...plan, request: { ...plan.request, isStoppedEarly: true } } : plan;
  return { plan: told, measures: [...keyMeasures(told)] };
}

function failureOf(error: unknown): JobFailure | null {
  if (error instanceof DesignError)
    return { code: 'request', message: error.message, problems: [], rules: [] };
  if (error instanceof ImpossibleRulesError)
    return {
      code: 'impossibleRules',
      message: error.message,
      problems: [],
      rules: error.rules.map(({ text, reason }) => (reason === null ? text : `${text} (${reason})`)),
    };
  return null;
}
