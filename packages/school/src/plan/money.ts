import { z } from 'zod';
import { SourceSchema } from '../source.ts';
import { CentsSchema, FteSchema } from '../units.ts';

/** One amount with its arithmetic. `subject` is a staff id, or a post id for a vacancy. */
export const MoneyLineSchema = z.strictObject({
  id: z.string(),
  category: z.enum(['salary', 'supplement', 'benefits', 'vacancy', 'vacancyBenefits']),
  subject: z.string(),
  teamId: z.string().nullable(),
  roleId: z.string(),
  share: FteSchema,
  amount: CentsSchema,
  fundId: z.string().nullable(),
  arithmetic: z.string(),
  source: SourceSchema,
});
export type MoneyLine = z.infer<typeof MoneyLineSchema>;

/** One side of the statement. `unknown` names whose pay is not known; the total then covers the others only. */
export const MoneySideSchema = z.strictObject({
  lines: z.array(MoneyLineSchema),
  total: CentsSchema,
  perStudent: CentsSchema.nullable(),
  byCategory: z.record(z.string(), CentsSchema),
  isComplete: z.boolean(),
  unknown: z.array(z.strictObject({ subject: z.string(), reason: z.string() })),
});
export type MoneySide = z.infer<typeof MoneySideSchema>;

/** Posts counted in teacher positions by allotment weight. */
export const PositionLedgerSchema = z.strictObject({
  lines: z.array(
    z.strictObject({
      roleId: z.string(),
      count: FteSchema,
      weight: z.int().describe('Thousandths of a teacher position'),
      positions: z.int().describe('Thousandths'),
      source: SourceSchema,
    }),
  ),
  withoutWeight: z
    .array(z.strictObject({ roleId: z.string(), count: FteSchema }))
    .describe('Roles whose allotment weight nobody told; not among the positions used'),
  used: z.int(),
  budget: z.int().nullable(),
});
export type PositionLedger = z.infer<typeof PositionLedgerSchema>;

export const MoneyStatementSchema = z.strictObject({
  isEvaluated: z.boolean(),
  baseline: MoneySideSchema,
  design: MoneySideSchema,
  difference: CentsSchema,
  isCostNeutral: z.boolean().nullable(),
  positions: z.strictObject({ baseline: PositionLedgerSchema, design: PositionLedgerSchema }),
  funds: z.array(
    z.strictObject({
      fundId: z.string(),
      name: z.string(),
      budget: CentsSchema.nullable(),
      used: CentsSchema,
      left: CentsSchema.nullable(),
    }),
  ),
});
export type MoneyStatement = z.infer<typeof MoneyStatementSchema>;
