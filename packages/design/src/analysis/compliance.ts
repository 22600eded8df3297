import { compareText, type MissingInput, type PolicyFinding } from '@staffroom/school';
import type { AnalysisContext } from './context.ts';
import { listIds, reading } from './reading.ts';
import type { Rule } from './rule.ts';

type Outcome = PolicyFinding['outcome'];

/** From the outcome that weighs most to the one that weighs least. */
const outcomes = [
  'blocked',
  'waiver',
  'unknown',
  'pass',
  'notApplicable',
] as const satisfies readonly Outcome[];

const labels: Readonly<Record<Outcome, string>> = {
  blocked: 'Policy rules that block',
  waiver: 'Policy rules that need a waiver',
  unknown: 'Policy rules whose outcome is unknown',
  pass: 'Policy rules met',
  notApplicable: 'Policy rules that do not apply',
};

const noState: MissingInput = {
  file: 'rules.yaml',
  column: 'state',
  message: 'not evaluated: name the state (--state XX, or state in rules.yaml)',
};

/**
 * Rules of state policy by outcome. A rule counts once, by the outcome that weighs most over all the classes or teams it
 * was applied to, so that many small classes and few large teams compare.
 */
export function compliance(context: AnalysisContext): readonly Rule[] {
  return outcomes.map((outcome) => ({
    rule: `compliance.${outcome}`,
    subject: 'school',
    label: labels[outcome],
    unit: 'rules',
    severity: 'measure',
    better: outcome === 'pass' ? 'higher' : outcome === 'notApplicable' ? null : 'lower',
    limit: null,
    source: { kind: 'derived', how: 'the policy findings, each with its citation and year' },
    read: ({ of }) => {
      if (context.state === null) return noState;
      const rules = [...worstByRule(context.policy[of])];
      const found = rules
        .filter(([, worst]) => worst === outcome)
        .map(([rule]) => rule)
        .toSorted(compareText);
      const message =
        found.length === 0
          ? `No rule of ${rules.length}.`
          : `${found.length} of ${rules.length} rules: ${listIds(found)}.`;
      const status =
        outcome === 'blocked' || outcome === 'waiver' ? (found.length === 0 ? 'kept' : 'attention') : 'none';
      return reading(found.length, message, `${found.length} of ${rules.length} rules`, {
        status,
        subjects: found,
      });
    },
  }));
}

function worstByRule(findings: readonly PolicyFinding[]): ReadonlyMap<string, Outcome> {
  const worst = new Map<string, Outcome>();
  for (const { rule, outcome } of findings) {
    const known = worst.get(rule);
    if (known === undefined || outcomes.indexOf(outcome) < outcomes.indexOf(known)) worst.set(rule, outcome);
  }
  return worst;
}
