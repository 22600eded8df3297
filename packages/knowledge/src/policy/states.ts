import { z } from 'zod';
import data from '../../data/policy/states.json' with { type: 'json' };
import type { Immutable } from '../immutable.ts';
import { TextSchema, UrlSchema, YearSchema } from '../source.ts';

/** The fifty states and the District of Columbia, by postal code. */
export const StateCodeSchema = z.enum([
  'AK',
  'AL',
  'AR',
  'AZ',
  'CA',
  'CO',
  'CT',
  'DC',
  'DE',
  'FL',
  'GA',
  'HI',
  'IA',
  'ID',
  'IL',
  'IN',
  'KS',
  'KY',
  'LA',
  'MA',
  'MD',
  'ME',
  'MI',
  'MN',
  'MO',
  'MS',
  'MT',
  'NC',
  'ND',
  'NE',
  'NH',
  'NJ',
  'NM',
  'NV',
  'NY',
  'OH',
  'OK',
  'OR',
  'PA',
  'RI',
  'SC',
  'SD',
  'TN',
  'TX',
  'UT',
  'VA',
  'VT',
  'WA',
  'WI',
  'WV',
  'WY',
]);
export type StateCode = z.infer<typeof StateCodeSchema>;

const SourceKindSchema = z.enum([
  'nctq-2024',
  'nctq-archive',
  'nctq-2019',
  'ecs',
  'statute',
  'regulation',
  'state-agency',
  'secondary',
  'derived',
]);
export type PolicySourceKind = z.infer<typeof SourceKindSchema>;

/** One state's answer to one indicator; anything but `unknown` carries its source and the kind of source. */
function answerOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .strictObject({
      value: z.enum(values),
      note: z.string(),
      sourceUrl: UrlSchema.nullable(),
      /** Null where the copy read carried no date; it does not mean current. */
      dataYear: YearSchema.nullable(),
      sourceKind: SourceKindSchema.nullable(),
      /** A republished copy or second-hand text: check the official one. */
      mirror: z.literal(true).exactOptional(),
    })
    .refine(
      (answer) => answer.value === 'unknown' || (answer.sourceUrl !== null && answer.sourceKind !== null),
      'a known value needs its sourceUrl and sourceKind',
    );
}

const IndicatorAnswersSchema = z.strictObject({
  classSizeLimit: answerOf([
    'cap',
    'accreditation-or-funding',
    'limited-scope',
    'goal-only',
    'none-found',
    'unknown',
  ]),
  classSizeWaiver: answerOf(['yes', 'conditional', 'no', 'not-applicable', 'unknown']),
  teachersObservePeers: answerOf(['yes', 'conditional', 'no', 'unknown']),
  planningTimeLocalControl: answerOf(['yes', 'no-state-rule', 'conditional', 'no', 'unknown']),
  supportStaffInstruction: answerOf(['yes', 'conditional', 'no', 'unknown']),
  teamOutcomesInEvaluation: answerOf(['yes', 'conditional', 'no', 'unknown']),
  innovationZones: answerOf(['yes', 'limited', 'general-waiver', 'lapsed', 'no', 'unknown']),
  staffingGrants: answerOf(['yes', 'limited', 'no', 'unknown']),
  technicalAssistance: answerOf(['yes', 'limited', 'no', 'unknown']),
  teacherLeaderPay: answerOf(['yes', 'limited', 'no', 'unknown']),
  residentApprenticePay: answerOf(['yes', 'limited', 'no', 'unknown']),
  fundingFlexibility: answerOf(['yes', 'limited', 'no', 'unknown']),
  planningTimeStatute: answerOf(['yes', 'goal', 'no', 'unknown']),
  teacherLeaderIncentive2019: answerOf(['both', 'one', 'neither', 'unknown']),
  studentGrowthRequired2022: answerOf(['yes', 'no', 'unknown']),
  observationRequired2022: answerOf(['yes', 'no', 'unknown']),
  salaryScheduleAuthority2021: answerOf([
    'district',
    'state-minimum-salary',
    'state-minimum-schedule',
    'unknown',
  ]),
  certificationFlexibility2021: answerOf([
    'none',
    'up-to-1-year',
    'up-to-2-years',
    '3-years-or-more',
    'unknown',
  ]),
  paraCertification2006: answerOf(['required', 'not-listed', 'unknown']),
});
export type IndicatorAnswers = Immutable<z.infer<typeof IndicatorAnswersSchema>>;

const StatePolicySchema = z.strictObject({
  state: StateCodeSchema,
  name: TextSchema,
  nctqPages: z.strictObject({
    removingBarriers: UrlSchema,
    seedingInnovation: UrlSchema,
    profile: UrlSchema,
    /** The pages of this state that were actually read. */
    read: z.array(z.enum(['removingBarriers', 'seedingInnovation', 'profile'])),
  }),
  indicators: IndicatorAnswersSchema,
});
export type StatePolicy = Immutable<z.infer<typeof StatePolicySchema>>;

export const StatesFileSchema = z.array(StatePolicySchema).length(51);
export type StatesFile = Immutable<z.infer<typeof StatesFileSchema>>;

// The test of validateKnowledge parses this file with the schema above; its size makes the compiler's own comparison slow.
const file = data as unknown as StatesFile;

/** The policy answers of all 51 jurisdictions, in file order. */
export function allStatePolicies(): readonly StatePolicy[] {
  return file;
}

/** A jurisdiction by postal code, in either case, or null. */
export function optionalStateByCode(code: string): StatePolicy | null {
  const wanted = code.trim().toUpperCase();
  return file.find((entry) => entry.state === wanted) ?? null;
}

/** A jurisdiction by postal code, in either case. Throws RangeError naming the known codes. */
export function stateByCode(code: string): StatePolicy {
  const found = optionalStateByCode(code);
  if (found === null)
    throw new RangeError(
      `There is no state "${code}". Known: ${file.map((entry) => entry.state).join(', ')}.`,
    );
  return found;
}
