import { z } from 'zod';
import data from '../data/journey.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { select } from './select.ts';
import { SourceSchema, TextSchema, UrlSchema, YearSchema } from './source.ts';

/** How long something took where it was seen: a case, not an average. */
const DurationCaseSchema = z.strictObject({
  note: TextSchema,
  minMonths: z.int().positive().exactOptional(),
  maxMonths: z.int().positive().exactOptional(),
  sourceUrl: UrlSchema,
  year: YearSchema,
});

const MilestoneSchema = z.strictObject({
  id: TextSchema,
  name: TextSchema,
  summary: TextSchema,
  deliverables: z.array(TextSchema).min(1),
  questions: z.array(TextSchema).min(1),
  whoIsInvolved: z.array(
    z.enum([
      'administrators',
      'board',
      'coaches',
      'counselors',
      'designTeam',
      'facilities',
      'families',
      'finance',
      'humanResources',
      'informationTechnology',
      'principal',
      'registrar',
      'research',
      'scheduler',
      'specialEducators',
      'superintendent',
      'systemLeaders',
      'teacherLeaders',
      'teachers',
      'teamLeads',
      'teams',
      'technicalAssistance',
      'union',
      'universityPartners',
    ]),
  ),
  /** How much of the milestone comes from sources. */
  basis: TextSchema,
  typicalDuration: DurationCaseSchema.exactOptional(),
  sources: z.array(SourceSchema).min(1),
});
export type Milestone = Immutable<z.infer<typeof MilestoneSchema>>;

const StageSchema = z.strictObject({
  id: z.enum(['explore', 'prepare', 'launch', 'expand', 'sustain']),
  name: TextSchema,
  order: z.int().positive(),
  basis: TextSchema,
  summary: TextSchema,
  typicalDuration: z.array(DurationCaseSchema),
  milestones: z.array(MilestoneSchema).min(1),
  sources: z.array(SourceSchema).min(1),
});
export type Stage = Immutable<z.infer<typeof StageSchema>>;

export const JourneyFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  origin: TextSchema,
  notes: z.array(TextSchema),
  stages: z.array(StageSchema).length(5),
  sources: z.array(SourceSchema).min(1),
});
export type JourneyFile = Immutable<z.infer<typeof JourneyFileSchema>>;

// The test of validateKnowledge parses this file with the schema above, so what ships has this shape.
const file = data as JourneyFile;

/** The five stages from explore to sustain, in order, each with its milestones. */
export function allStages(): readonly Stage[] {
  return file.stages;
}

/** A stage by id. Throws RangeError naming the known ids. */
export function stageById(id: string): Stage {
  return select(file.stages, id, 'journey stage');
}
