import { z } from 'zod';
import data from '../../data/policy/indicators.json' with { type: 'json' };
import type { Immutable } from '../immutable.ts';
import { select } from '../select.ts';
import { TextSchema, UrlSchema, YearSchema, optionalNumber } from '../source.ts';

const IndicatorSchema = z.strictObject({
  id: z.enum([
    'classSizeLimit',
    'classSizeWaiver',
    'teachersObservePeers',
    'planningTimeLocalControl',
    'supportStaffInstruction',
    'teamOutcomesInEvaluation',
    'innovationZones',
    'staffingGrants',
    'technicalAssistance',
    'teacherLeaderPay',
    'residentApprenticePay',
    'fundingFlexibility',
    'planningTimeStatute',
    'teacherLeaderIncentive2019',
    'studentGrowthRequired2022',
    'observationRequired2022',
    'salaryScheduleAuthority2021',
    'certificationFlexibility2021',
    'paraCertification2006',
  ]),
  name: TextSchema,
  group: z.enum(['removing-barriers', 'seeding-innovation', 'supplementary']),
  inNctqSnapshot: z.boolean(),
  question: TextSchema,
  allowedValues: z.array(z.strictObject({ value: TextSchema, meaning: TextSchema })).min(2),
  whyItMatters: TextSchema,
  source: z.strictObject({ url: UrlSchema, dataYear: YearSchema }),
  definitionNote: TextSchema.exactOptional(),
  federalFloor: z
    .strictObject({ text: TextSchema, citation: TextSchema, sourceUrl: UrlSchema, dataYear: YearSchema })
    .exactOptional(),
  nationalCount: z
    .strictObject({
      value: optionalNumber,
      maxShare: optionalNumber,
      text: TextSchema,
      sourceUrl: UrlSchema,
      dataYear: YearSchema,
    })
    .exactOptional(),
});
export type Indicator = Immutable<z.infer<typeof IndicatorSchema>>;
export type IndicatorId = Indicator['id'];

export const IndicatorsFileSchema = z.array(IndicatorSchema).length(19);
export type IndicatorsFile = Immutable<z.infer<typeof IndicatorsFileSchema>>;

// The test of validateKnowledge parses this file with the schema above, so what ships has this shape.
const file = data as IndicatorsFile;

/** The questions asked of every state's law, in file order. */
export function allIndicators(): readonly Indicator[] {
  return file;
}

/** An indicator by id. Throws RangeError naming the known ids. */
export function indicatorById(id: string): Indicator {
  return select(file, id, 'policy indicator');
}
