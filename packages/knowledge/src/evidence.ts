import { z } from 'zod';
import data from '../data/evidence.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { modelById } from './models.ts';
import { select, selectOptional } from './select.ts';
import { TextSchema, UrlSchema, YearSchema } from './source.ts';

const FindingSchema = z.strictObject({
  id: TextSchema,
  /** Null where the finding applies across models. */
  modelId: TextSchema.nullable(),
  outcome: TextSchema,
  /** Null where the source states a direction but no number; 0 where it reports no effect. */
  effect: z.number().nullable(),
  /** The published range where `effect` is our midpoint. */
  effectRange: z.strictObject({ min: z.number(), max: z.number() }).exactOptional(),
  unit: TextSchema,
  direction: z.enum(['increase', 'decrease', 'none', 'inconclusive', 'context']),
  comparison: TextSchema.nullable(),
  design: TextSchema,
  evidenceTier: z.enum([
    'randomised',
    'quasiExperimental',
    'descriptive',
    'survey',
    'modelled',
    'administrativeCount',
    'policyCount',
  ]),
  setting: TextSchema,
  n: TextSchema.nullable(),
  /** No source read published an interval. */
  ci: z.null(),
  pValue: TextSchema.nullable(),
  year: YearSchema,
  summary: TextSchema,
  sourceTitle: TextSchema,
  sourceUrl: UrlSchema,
  sourceNote: TextSchema.exactOptional(),
  verified: z.boolean(),
  /** Present where the effect is our arithmetic on sourced figures. */
  derived: z.literal(true).exactOptional(),
  caveats: z.array(TextSchema).min(1),
});
export type Finding = Immutable<z.infer<typeof FindingSchema>>;
export type EvidenceTier = Finding['evidenceTier'];

export const EvidenceFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  notes: z.array(TextSchema),
  findings: z.array(FindingSchema).min(1),
});
export type EvidenceFile = Immutable<z.infer<typeof EvidenceFileSchema>>;

// The test of validateKnowledge parses this file with the schema above, so what ships has this shape.
const file = data as EvidenceFile;

/** Every finding, null and negative results included, in file order. */
export function allFindings(): readonly Finding[] {
  return file.findings;
}

/** The finding with this id. Throws RangeError naming the known ids. */
export function findingById(id: string): Finding {
  return select(file.findings, id, 'finding');
}

/** The finding with this id, or null. */
export function optionalFindingById(id: string): Finding | null {
  return selectOptional(file.findings, id);
}

/** The findings a model's entry cites, in its order. Throws RangeError where there is no such model. */
export function findingsForModel(modelId: string): readonly Finding[] {
  return modelById(modelId).evidenceIds.map(findingById);
}
