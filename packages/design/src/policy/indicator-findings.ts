import { indicatorById, type IndicatorAnswers, type StatePolicy } from '@staffroom/knowledge';
import type { PolicyFinding } from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import { aidesOf, residentsOf } from './unit-teachers.ts';

type Answer = IndicatorAnswers[keyof IndicatorAnswers];
type Outcome = PolicyFinding['outcome'];

/** An indicator that matters to a design only where the design does a certain thing. */
interface Check {
  readonly indicator: keyof IndicatorAnswers;
  /** How many people of the arrangement it concerns; 0 leaves the indicator out. */
  readonly concerns: (arrangement: Arrangement) => number;
  /** What the people do, after their number, e.g. "aides on teams". */
  readonly who: string;
  /** What each answer means for the design; an answer left out is unknown. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly caveats: (policy: StatePolicy, answer: Answer) => readonly string[];
}

const federalAideRule =
  'In every state, an aide paid by Title I works in close and frequent proximity to a teacher and under direct supervision (34 CFR 200.59): the answer does not mean that an aide may lead a group alone.';

const checks: readonly Check[] = [
  {
    indicator: 'supportStaffInstruction',
    concerns: (arrangement) => peopleCount(arrangement, (unit) => aidesOf(unit)),
    who: 'aides on teams',
    outcomes: { yes: 'pass' },
    caveats: (policy) => [
      federalAideRule,
      ...(policy.state === 'CA' ? ['California forbids using aides to raise pupils per teacher.'] : []),
    ],
  },
  {
    indicator: 'paraCertification2006',
    concerns: (arrangement) => peopleCount(arrangement, (unit) => aidesOf(unit)),
    who: 'aides on teams',
    outcomes: {},
    caveats: () => ['The table is twenty years old: use it only to prompt a check.'],
  },
  {
    indicator: 'teachersObservePeers',
    concerns: (arrangement) =>
      peopleCount(arrangement, (unit) => unit.adults.filter((adult) => adult.isLead)),
    who: 'team leads',
    // The design does not say whether leads observe for evaluation, so a bar leaves the matter open.
    outcomes: { yes: 'pass' },
    caveats: () => [
      'It concerns observations that count toward evaluation. Coaching and informal visits are free.',
    ],
  },
  {
    indicator: 'teacherLeaderPay',
    concerns: (arrangement) =>
      peopleCount(arrangement, (unit) => unit.adults.filter((adult) => adult.isLead)),
    who: 'team leads',
    outcomes: { yes: 'pass', no: 'notApplicable' },
    caveats: (_, answer) => [
      'It concerns state money. A school may pay a lead from its own funds where the contract allows.',
      ...(answer.value === 'no' ? ['The answer dates from 2018 or 2019 and may have changed.'] : []),
    ],
  },
  {
    indicator: 'residentApprenticePay',
    concerns: (arrangement) => peopleCount(arrangement, (unit) => residentsOf(unit)),
    who: 'residents or apprentices on teams',
    outcomes: { yes: 'pass', no: 'notApplicable' },
    caveats: () => [
      'It concerns state money for people who prepare to teach, student-teacher stipends among it.',
    ],
  },
  {
    indicator: 'certificationFlexibility2021',
    concerns: (arrangement) =>
      peopleCount(arrangement, (unit) =>
        unit.adults.filter((adult) => adult.isTeaching && adult.isCertified === false),
      ),
    who: 'adults teaching outside their certificate',
    outcomes: {},
    caveats: () => [
      'It concerns first licences before content tests are passed and stands in for out-of-field rules.',
    ],
  },
  {
    indicator: 'planningTimeLocalControl',
    concerns: (arrangement) => arrangement.units.filter((unit) => unit.kind === 'team').length,
    who: 'teams that plan together',
    outcomes: { yes: 'pass', 'no-state-rule': 'pass' },
    caveats: () => ['Contracts may set planning time where the state does not.'],
  },
];

/**
 * The indicators that speak of what the arrangement does (aides who support instruction, leads, residents, teams that
 * plan together, adults outside their certificate), each with the state's answer, its source, its year and the kind of
 * source. An answer that neither allows nor rules out the practice leaves the outcome unknown.
 */
export function indicatorFindings(arrangement: Arrangement, policy: StatePolicy): readonly PolicyFinding[] {
  return checks.flatMap((check) => {
    const answer: Answer = policy.indicators[check.indicator];
    const count = check.concerns(arrangement);
    const isSilent = check.indicator === 'paraCertification2006' && answer.value !== 'required';
    return count === 0 || isSilent ? [] : [findingOf(check, answer, count, policy)];
  });
}

function findingOf(check: Check, answer: Answer, count: number, policy: StatePolicy): PolicyFinding {
  const indicator = indicatorById(check.indicator);
  const meaning =
    indicator.allowedValues.find((each) => each.value === answer.value)?.meaning ?? answer.value;
  return {
    rule: check.indicator,
    state: policy.state,
    subject: 'design',
    outcome: check.outcomes[answer.value] ?? 'unknown',
    value: count,
    limit: null,
    unit: check.who,
    message: `${indicator.name} (${count} ${check.who}): ${answer.value}. ${answer.note === '' ? meaning : answer.note}`,
    caveats: [
      ...(answer.sourceKind === 'derived' ? ['Inferred from another fact.'] : []),
      ...(answer.mirror === true ? ['Read in a republished copy: check the official text.'] : []),
      ...(answer.value !== 'unknown' && answer.dataYear === null ? ['The copy read carries no date.'] : []),
      ...check.caveats(policy, answer),
    ],
    citation: null,
    sourceUrl: answer.sourceUrl,
    sourceKind: answer.sourceKind,
    year: answer.dataYear,
    confidence: null,
  };
}

function peopleCount(
  arrangement: Arrangement,
  of: (unit: Arrangement['units'][number]) => readonly { readonly staffId: string }[],
): number {
  return new Set(arrangement.units.flatMap((unit) => of(unit).map((adult) => adult.staffId))).size;
}
