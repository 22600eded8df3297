import type { School, Plan, Source } from '@staffroom/school';
import { analyse } from './analysis/analyse.ts';
import { baselineArrangement } from './baseline/baseline-arrangement.ts';
import { designArrangement } from './design-arrangement.ts';
import { lookFirst } from './look-first/look-first.ts';
import { averagePay } from './money/average-pay.ts';
import { modelPayOf } from './money/money-input.ts';
import { priceDesign } from './money/price-design.ts';
import { vacantInClasses } from './money/vacant-classes.ts';
import { missingForStaffing } from './not-evaluated.ts';
import { checkPolicy } from './policy/check-policy.ts';
import type { ResolvedRequest } from './resolve-request.ts';

/** Who is where: what a person may change by hand, and all that the rest of a plan is calculated from. */
export type Assignment = Pick<Plan, 'teams' | 'schoolwide' | 'vacancies' | 'sizing'>;

/** What follows from an assignment: prices, law, analysis, and what to look at first. */
export type DerivedParts = Pick<Plan, 'money' | 'policy' | 'analysis' | 'notEvaluated' | 'lookFirst'>;

/** A step of the derivation that is about to begin, and the parts at the end. */
export type DerivationStep = 'money' | 'policy' | 'analysis';

/**
 * Everything of a plan that follows from its assignment, by the same calculators for today and for the design. Yields
 * the name of each step as it begins.
 */
export function* deriveParts(
  school: School,
  resolved: ResolvedRequest,
  request: { readonly state: string | null; readonly useAverages: boolean },
  assignment: Assignment,
): Generator<DerivationStep, DerivedParts, unknown> {
  const { teams, schoolwide, vacancies } = assignment;
  const { template, level, values, scope } = resolved;
  const baseline = baselineArrangement(school);
  const design = designArrangement(school, teams, scope);
  yield 'money';
  const money = priceDesign({
    school,
    teams,
    schoolwide,
    vacancies,
    vacantInClasses: vacantInClasses(baseline, design),
    model: modelPayOf(template.posts(level, values)),
    averages: request.useAverages ? averagePay() : null,
  });
  yield 'policy';
  const policy = {
    baseline: checkPolicy({ arrangement: baseline, state: request.state }),
    design: checkPolicy({ arrangement: design, state: request.state }),
  };
  yield 'analysis';
  const analysis = analyse({
    school,
    baseline,
    design,
    teams,
    schoolwide,
    vacancies,
    money,
    policy,
    state: request.state,
    rosterLimits: limitsOf(assignment, resolved),
  });
  const notEvaluated = [...analysis.notEvaluated, ...missingForStaffing(school, resolved)];
  const parts = { money, policy: [...policy.design], analysis: [...analysis.lines], notEvaluated };
  return { ...parts, lookFirst: lookFirst(school, assignment, parts) };
}

function limitsOf(
  { sizing }: Assignment,
  { template }: ResolvedRequest,
): { readonly min: number; readonly max: number; readonly source: Source } | null {
  const [first] = sizing;
  if (first === undefined || first.rosterMin === null || first.rosterMax === null) return null;
  const parameter = template.parameters.find((each) => each.id === 'rosterMin');
  const source: Source = parameter?.source ?? {
    kind: 'choice',
    who: 'school',
    note: 'sizes set in rules.yaml',
  };
  return { min: first.rosterMin, max: first.rosterMax, source };
}
