import { runToEnd } from '@staffroom/engine';
import { noPins, PlanSchema, type Plan, type School } from '@staffroom/school';
import { applyEdit, openBoard } from './board/board.ts';
import { BoardEditError } from './board/board-edit-error.ts';
import { withPins } from './board/pins.ts';
import { assignmentFaults } from './check/assignment-faults.ts';
import { jsonDifferences, type PlanDifference } from './check/json-differences.ts';
import { ruleFaults } from './check/rule-faults.ts';
import { rosterValueDifferences } from './check/roster-values.ts';
import { DesignError, ImpossibleRulesError } from './design-error.ts';
import { designSchool, inputHash, notTeamed, vacanciesOf } from './design-school.ts';
import type { DesignTools } from './design-tools.ts';
import { deriveParts } from './derived-parts.ts';
import { keptSections } from './kept-classes.ts';
import { requestOf } from './request-of.ts';
import { resolveRequest } from './resolve-request.ts';

/**
 * Recomputes a plan from its roster and lists every difference, each once, in the plan's order; an empty list means that
 * every number of the plan follows from the roster.
 *
 * The plan's form is checked, then its input hash, then its assignment on its own terms (nobody lost or doubled, shares
 * that add up, hard rules kept), then everything that follows from the assignment. A plan that was made in reproducible
 * effort and run to its end is designed again, the decisions by hand are taken again, and the whole is compared, bounds
 * included. Decisions by hand may break rules of the school; the analysis says so, and it is no fault of the plan.
 *
 * @param plan the content of a `plan.json`, not trusted in any way.
 */
export function checkPlan(plan: unknown, school: School, tools: DesignTools): readonly PlanDifference[] {
  const parsed = PlanSchema.safeParse(plan);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      path: issue.path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('')
        .replace(/^\./, ''),
      expected: 'a plan of format version 1',
      found: undefined,
      message: issue.message,
    }));
  }
  const found = parsed.data;
  const hash = inputHash(school, tools);
  const input = jsonDifferences(
    { hash, format: tools.inputFormat, schoolId: school.id },
    found.input,
    'input',
  );
  const isByHand = (found.edits?.decisions.length ?? 0) > 0;
  const faults = [...assignmentFaults(school, found), ...(isByHand ? [] : ruleFaults(school, found))];
  try {
    const rest = [
      ...(faults.length === 0
        ? [...derivedDifferences(found, school), ...rosterValueDifferences(school, found)]
        : []),
      ...(isReproducible(found) ? redesignDifferences(found, school, tools) : []),
    ];
    return eachOnce([...input, ...faults, ...rest]);
  } catch (error) {
    if (!(error instanceof DesignError) && !(error instanceof ImpossibleRulesError)) throw error;
    const refused: PlanDifference = {
      path: 'request',
      expected: 'a request that fits the roster',
      found: found.request,
      message: error.message,
    };
    return eachOnce([...input, ...faults, refused]);
  }
}

function isReproducible(plan: Plan): boolean {
  return plan.request.effort !== 'wallClock' && !plan.request.isStoppedEarly;
}

function derivedDifferences(plan: Plan, school: School): readonly PlanDifference[] {
  const resolved = resolveRequest(school, requestOf(plan));
  const teamed = new Set(plan.teams.flatMap((team) => team.students));
  const expected = {
    vacancies: plan.teams.flatMap(vacanciesOf),
    keptSections: keptSections(school, resolved.scope, teamed),
    notTeamed: notTeamed(school, resolved, teamed),
    ...runToEnd(deriveParts(school, resolved, plan.request, plan)),
  };
  const {
    vacancies,
    keptSections: kept,
    notTeamed: without,
    money,
    policy,
    analysis,
    notEvaluated,
    lookFirst,
  } = plan;
  const own = {
    vacancies,
    keptSections: kept,
    notTeamed: without,
    money,
    policy,
    analysis,
    notEvaluated,
    lookFirst,
  };
  return jsonDifferences(asJson(expected), own);
}

/** Designs again, takes the plan's decisions by hand again, and compares everything. */
function redesignDifferences(plan: Plan, school: School, tools: DesignTools): readonly PlanDifference[] {
  const pinned = withPins(school, plan.edits?.designedWith ?? noPins);
  let board = openBoard(school, runToEnd(designSchool(pinned, requestOf(plan), tools)));
  for (const [index, edit] of (plan.edits?.decisions ?? []).entries()) {
    try {
      board = applyEdit(board, edit);
    } catch (error) {
      if (!(error instanceof BoardEditError)) throw error;
      const path = `edits.decisions[${index}]`;
      return [{ path, expected: 'a decision that makes sense there', found: edit, message: error.message }];
    }
  }
  const { $schema: _, ...own } = plan;
  return jsonDifferences(asJson(board.plan), own);
}

/** As a file would hold it, so that only what a file can say is compared. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function eachOnce(differences: readonly PlanDifference[]): readonly PlanDifference[] {
  const seen = new Set<string>();
  return differences.filter(({ path, message }) => {
    const key = `${path}\n${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
