import type { School, Plan, Source } from '@staffroom/school';
import { analysing } from './analysis/analyse.ts';
import { todayReader } from './analysis/today-reader.ts';
import type { Arrangement } from './arrangement.ts';
import { baselineArrangement } from './baseline/baseline-arrangement.ts';
import { designArranger } from './design-arrangement.ts';
import { lookFirst } from './look-first/look-first.ts';
import { averagePay } from './money/average-pay.ts';
import { modelPayOf } from './money/money-input.ts';
import { designPricer } from './money/price-design.ts';
import { vacantInClasses } from './money/vacant-classes.ts';
import { missingForStaffing } from './not-evaluated.ts';
import { checkPolicy } from './policy/check-policy.ts';
import { onceFor } from './remembered.ts';
import type { ResolvedRequest } from './resolve-request.ts';

/** Who is where: what a person may change by hand, and all that the rest of a plan is calculated from. */
export type Assignment = Pick<Plan, 'teams' | 'schoolwide' | 'vacancies' | 'sizing'>;

/** What follows from an assignment: prices, law, analysis, and what to look at first. */
export type DerivedParts = Pick<Plan, 'money' | 'policy' | 'analysis' | 'notEvaluated' | 'lookFirst'>;

/** A step of the derivation that is about to begin, and the parts at the end. */
export type DerivationStep = 'money' | 'policy' | 'analysis';

/** Derives what follows from assignments, one after the other. Yields nothing within a step that takes longer. */
export type Derivation = (
  assignment: Assignment,
) => Generator<DerivationStep | undefined, DerivedParts, unknown>;

/**
 * Everything of a plan that follows from its assignment, by the same calculators for today and for the design. Yields
 * the name of each step as it begins, and nothing in the course of one.
 */
export function deriveParts(
  school: School,
  resolved: ResolvedRequest,
  request: PricedRequest,
  assignment: Assignment,
): ReturnType<Derivation> {
  return derivation(school, resolved, request)(assignment);
}

/** What of a request decides how an assignment is priced and checked. */
interface PricedRequest {
  readonly state: string | null;
  readonly useAverages: boolean;
}

/**
 * Derives parts for many assignments of one school: what follows from the roster is worked out once, and what follows from
 * the assignment again only where the assignment changed since the last time. The parts are the same either way.
 */
export function derivation(
  school: School,
  resolved: ResolvedRequest,
  { state, useAverages }: PricedRequest,
): Derivation {
  const { template, level, values, scope } = resolved;
  const baseline = baselineArrangement(school);
  const arrange = designArranger(baseline, scope);
  const price = designPricer({
    school,
    model: modelPayOf(template.posts(level, values)),
    averages: useAverages ? averagePay() : null,
  });
  const policyToday = onceFor((today: Arrangement) => checkPolicy({ arrangement: today, state }));
  const readToday = todayReader();
  return function* parts(assignment) {
    const { teams, schoolwide, vacancies } = assignment;
    const design = arrange(teams);
    yield 'money';
    const money = price({
      teams,
      schoolwide,
      vacancies,
      vacantInClasses: vacantInClasses(baseline, design),
    });
    yield 'policy';
    const policy = {
      baseline: policyToday(baseline),
      design: checkPolicy({ arrangement: design, state }),
    };
    yield 'analysis';
    const analysis = yield* analysing(
      {
        school,
        baseline,
        design,
        teams,
        schoolwide,
        vacancies,
        money,
        policy,
        state,
        rosterLimits: limitsOf(assignment, resolved),
      },
      readToday,
    );
    const notEvaluated = [...analysis.notEvaluated, ...missingForStaffing(school, resolved)];
    const found = { money, policy: [...policy.design], analysis: [...analysis.lines], notEvaluated };
    return { ...found, lookFirst: lookFirst(school, assignment, found) };
  };
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
