import { checkPlanPolicy } from '@staffroom/design';
import { findingGroups, policyTallies } from '@staffroom/exchange/browser';
import { ParameterError } from '@staffroom/knowledge';
import type { Plan, PolicyFinding } from '@staffroom/school';
import { readPlanFile, type PlanFileProblem } from './read-plan-file.ts';

/** What a check says, by outcome, what needs a decision first. */
export interface PlanCheck {
  readonly kind: 'check';
  readonly school: string;
  readonly model: string;
  readonly madeFor: string | null;
  readonly keptClasses: number;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly tallies: readonly CheckTally[];
}

/** All findings of one outcome, those that say the same of several teams together. */
export interface CheckTally {
  readonly outcome: PolicyFinding['outcome'];
  readonly count: number;
  readonly groups: readonly (readonly PolicyFinding[])[];
}

export interface UncheckedPlan {
  readonly kind: 'problem';
  readonly problem: PlanFileProblem | { readonly kind: 'unknownRequest'; readonly message: string };
}

/** Reads a plan file and holds it against the law of a state: the code that the page loads when somebody asks for it. */
export function planCheck(text: string, state: string): PlanCheck | UncheckedPlan {
  const read = readPlanFile(text);
  if (read.kind === 'problem') return read;
  try {
    return checkOf(read.plan, state);
  } catch (error) {
    // The model of the plan, or one of its parameters, is not among the facts.
    if (!(error instanceof RangeError) && !(error instanceof ParameterError)) throw error;
    return { kind: 'problem', problem: { kind: 'unknownRequest', message: error.message } };
  }
}

function checkOf(plan: Plan, state: string): PlanCheck {
  const findings = checkPlanPolicy(plan, state);
  return {
    kind: 'check',
    school: plan.school.name,
    model: plan.request.modelName,
    madeFor: plan.request.state,
    keptClasses: plan.keptSections.length,
    teams: plan.teams.map(({ id, name }) => ({ id, name })),
    tallies: policyTallies(findings).map(({ entry, findings: own }) => ({
      outcome: entry.outcome,
      count: own.length,
      groups: findingGroups(own).map((group) => group.findings),
    })),
  };
}
