import { createHash } from 'node:crypto';
import manifest from '../../../package.json' with { type: 'json' };
import {
  applyEdit,
  DesignError,
  designSchool,
  ImpossibleRulesError,
  keyMeasures,
  openBoard,
  pinsOf,
  withPins,
  type DesignTools,
} from '@staffroom/design';
import { loadMilpSolver, runAnytime, type MilpSolver } from '@staffroom/engine';
import { knowledgeVersion } from '@staffroom/knowledge';
import type { Plan, School } from '@staffroom/school';
import { packJson, unpackJson } from '../../packed-json.ts';
import { TaskFailure } from './task-failure.ts';
import type { FromProcess, Task, TaskResult } from './task.ts';

type DesignTask = Extract<Task, { kind: 'design' }>;
type Progress = Extract<FromProcess, { type: 'progress' }>;

/** Rosters read lately: a sweep designs one school many times in a row. */
const recentSchools = new Map<string, School>();
const keptSchools = 4;

let solver: Promise<MilpSolver> | null = null;

/**
 * Designs a school from its packed roster; `stop.aborted` ends the search with the best so far.
 *
 * @throws TaskFailure where the request does not fit the school, or its rules contradict each other.
 */
export async function designTask(
  task: DesignTask,
  stop: { readonly aborted: boolean },
  onProgress: (progress: Omit<Progress, 'type'>) => void,
): Promise<TaskResult> {
  const imported = schoolOf(task);
  const school = task.pinsOf === null ? imported : withPins(imported, pinsByHand(imported, task.pinsOf));
  const { request } = task;
  try {
    const made = await runAnytime(designSchool(school, request, await toolsFor(task.format)), {
      now: () => performance.now(),
      ...(request.seconds === null ? {} : { deadline: performance.now() + request.seconds * 1000 }),
      signal: stop,
      yieldToHost: () => new Promise((resolve) => setImmediate(resolve)),
      onProgress: ({ message, fraction, value, bound }) =>
        onProgress({
          message,
          fraction,
          ...(value === undefined ? {} : { value }),
          ...(bound === undefined ? {} : { bound }),
        }),
    });
    // A search by the clock cannot tell a person's wish to stop from its own end.
    const plan: Plan = stop.aborted ? { ...made, request: { ...made.request, isStoppedEarly: true } } : made;
    return {
      kind: 'designed',
      plan: task.keeps === 'plan' ? packJson(plan) : null,
      modelName: plan.request.modelName,
      measures: keyMeasures(plan),
      teams: plan.teams.length,
      students: plan.school.studentCount,
    };
  } catch (error) {
    throw inWords(error);
  }
}

function schoolOf({ rosterId, school }: DesignTask): School {
  const known = recentSchools.get(rosterId) ?? (unpackJson(school) as School);
  recentSchools.delete(rosterId);
  recentSchools.set(rosterId, known);
  const [oldest] = recentSchools.keys();
  if (recentSchools.size > keptSchools && oldest !== undefined) recentSchools.delete(oldest);
  return known;
}

function pinsByHand(school: School, from: NonNullable<DesignTask['pinsOf']>) {
  const plan = unpackJson(from.plan) as Plan;
  return pinsOf(from.edits.reduce(applyEdit, openBoard(school, plan)).plan);
}

async function toolsFor(inputFormat: string): Promise<DesignTools> {
  solver ??= loadMilpSolver();
  return {
    milp: await solver,
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    versions: { staffroom: manifest.version, knowledge: knowledgeVersion },
    inputFormat,
  };
}

function inWords(error: unknown): unknown {
  if (error instanceof ImpossibleRulesError) {
    const rules = error.rules.map((rule) => rule.text);
    return new TaskFailure(
      { code: 'impossibleRules', message: error.message, problems: [], rules },
      { cause: error },
    );
  }
  if (error instanceof DesignError)
    return new TaskFailure(
      { code: 'request', message: error.message, problems: [], rules: [] },
      { cause: error },
    );
  return error;
}
