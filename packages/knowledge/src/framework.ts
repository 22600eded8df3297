import { z } from 'zod';
import data from '../data/framework.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { select } from './select.ts';
import { SourceSchema, TextSchema, attributionFields } from './source.ts';

const BenchmarkSchema = z.strictObject({
  /** One figure, or the two ends of a range. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: TextSchema,
  ...attributionFields,
});

const LookForSchema = z.strictObject({
  id: TextSchema,
  text: TextSchema,
  evidenceToCheck: TextSchema,
  benchmark: BenchmarkSchema.exactOptional(),
});
export type LookFor = Immutable<z.infer<typeof LookForSchema>>;

const FrameworkPartSchema = z.strictObject({
  id: TextSchema,
  name: TextSchema,
  order: z.int().positive(),
  summary: TextSchema,
  lookFors: z.array(LookForSchema).length(5),
  sources: z.array(SourceSchema).min(1),
});
export type FrameworkPart = Immutable<z.infer<typeof FrameworkPartSchema>>;

const ModelTypeSchema = z.strictObject({
  id: z.enum(['teamStructure', 'broaderTalent', 'technologyOptimised']),
  name: TextSchema,
  summary: TextSchema,
  sources: z.array(SourceSchema).min(1),
});

export const FrameworkFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: TextSchema,
  name: TextSchema,
  origin: TextSchema,
  authorshipNote: TextSchema,
  modelTypes: z.array(ModelTypeSchema).length(3),
  features: z.array(FrameworkPartSchema).length(6),
  enablingConditions: z.array(FrameworkPartSchema).length(4),
  sources: z.array(SourceSchema).min(1),
});
export type Framework = Immutable<z.infer<typeof FrameworkFileSchema>>;

// The test of validateKnowledge parses this file with the schema above; JSON types a two-number range as a plain list.
const file = data as unknown as Framework;

/** The framework: six features, four enabling conditions, three model types. */
export function framework(): Framework {
  return file;
}

/** A feature or enabling condition by id. Throws RangeError naming the known ids. */
export function frameworkPartById(id: string): FrameworkPart {
  return select([...file.features, ...file.enablingConditions], id, 'feature or enabling condition');
}
