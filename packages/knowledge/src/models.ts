import { LevelSchema } from '@staffroom/school';
import { z } from 'zod';
import data from '../data/models.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { select, selectOptional } from './select.ts';
import {
  ClosedRangeFactSchema,
  SourceSchema,
  TextSchema,
  attributionFields,
  optionalNumber,
} from './source.ts';

const PayFactSchema = z.strictObject({
  roleId: TextSchema,
  min: optionalNumber,
  max: optionalNumber,
  unit: z.enum(['USD per year', 'percent of base pay', 'percent, modelled']),
  ...attributionFields,
});

// Each published fact names its own figures; this is every name in use.
const DesignQuantitySchema = z.strictObject({
  fact: TextSchema,
  unit: TextSchema.exactOptional(),
  status: TextSchema.exactOptional(),
  ...attributionFields,
  value: optionalNumber,
  min: optionalNumber,
  max: optionalNumber,
  n: optionalNumber,
  target: optionalNumber,
  teachers: optionalNumber,
  educators: optionalNumber,
  apprentices: optionalNumber,
  students: optionalNumber,
  teams: optionalNumber,
  schools: optionalNumber,
  classes: optionalNumber,
  groups: optionalNumber,
  modules: optionalNumber,
  teamMin: optionalNumber,
  teamMax: optionalNumber,
  rosterMin: optionalNumber,
  rosterMax: optionalNumber,
  before: optionalNumber,
  after: optionalNumber,
  reachIncreasePercent: optionalNumber,
  studentsPerTutor: optionalNumber,
  minutes: optionalNumber,
  minutesBehind: optionalNumber,
  minutesPerWeek: optionalNumber,
  blockMinutes: optionalNumber,
  stationMinutes: optionalNumber,
  daysPerWeek: optionalNumber,
  weeksShare: optionalNumber,
  years: optionalNumber,
  extraPeriodsMin: optionalNumber,
  extraPeriodsMax: optionalNumber,
  perPupil: optionalNumber,
  leadershipPercent: optionalNumber,
  excellencePercent: optionalNumber,
  modelPercent: optionalNumber,
  mentorPercent: optionalNumber,
  leadPercent: optionalNumber,
  recognized: optionalNumber,
  exemplary: optionalNumber,
  master: optionalNumber,
});

const ModelSchema = z.strictObject({
  id: TextSchema,
  name: TextSchema,
  organisation: TextSchema,
  summary: TextSchema,
  modelType: z.enum(['baseline', 'teamStructure', 'broaderTalent', 'technologyOptimised', 'unclassified']),
  modelTypeBasis: TextSchema,
  gradeBands: z.array(LevelSchema).min(1),
  teamStructure: TextSchema,
  typicalTeamSize: ClosedRangeFactSchema.nullable(),
  typicalSharedRoster: ClosedRangeFactSchema.nullable(),
  roles: z.array(TextSchema).min(1),
  pay: z.array(PayFactSchema),
  technologyUse: TextSchema,
  designQuantities: z.array(DesignQuantitySchema).exactOptional(),
  cautions: z.array(TextSchema).exactOptional(),
  evidenceIds: z.array(TextSchema),
  whereUsed: TextSchema,
  sources: z.array(SourceSchema).min(1),
});
export type Model = Immutable<z.infer<typeof ModelSchema>>;
export type ModelType = Model['modelType'];
export type DesignQuantity = Immutable<z.infer<typeof DesignQuantitySchema>>;
export type PayFact = Immutable<z.infer<typeof PayFactSchema>>;

export const ModelsFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  notes: z.array(TextSchema),
  models: z.array(ModelSchema).min(1),
});
export type ModelsFile = Immutable<z.infer<typeof ModelsFileSchema>>;

// The test of validateKnowledge parses this file with the schema above, so what ships has this shape.
const file = data as ModelsFile;

/** Every staffing model of the catalogue, the one-teacher baseline first, in file order. */
export function allModels(): readonly Model[] {
  return file.models;
}

/** The model with this id. Throws RangeError naming the known ids. */
export function modelById(id: string): Model {
  return select(file.models, id, 'staffing model');
}

/** The model with this id, or null. */
export function optionalModelById(id: string): Model | null {
  return selectOptional(file.models, id);
}
