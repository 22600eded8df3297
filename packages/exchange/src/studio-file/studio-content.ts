import { BoardEditSchema, PlanSchema, SchoolSchema, type Plan, type School } from '@staffroom/school';
import { z } from 'zod';

/** A decision by hand, made after the plan that stands before it. */
export const StudioEditSchema = z.object({
  seq: z.int().min(1),
  edit: BoardEditSchema,
  /** The decision that this one takes back, if it does. */
  undoes: z.int().nullable(),
  author: z.string(),
  /** ISO 8601 in UTC. */
  at: z.iso.datetime(),
});
export type StudioEdit = z.infer<typeof StudioEditSchema>;

/** A design: a plan as the solver made it, and what people decided since. */
export interface StudioDesign {
  readonly name: string;
  readonly isScenario: boolean;
  readonly plan: Plan;
  readonly edits: readonly StudioEdit[];
}

/** What a Studio file holds: one school and its designs. */
export interface StudioContent {
  readonly producedBy: { readonly staffroom: string; readonly knowledge: string };
  readonly school: School;
  readonly designs: readonly StudioDesign[];
}

export const studioFormat = 'staffroom-studio';
export const studioFormatVersion = 1;
export const studioFileMediaType = 'application/vnd.staffroom.studio+zip';

/** `studio.json`: what the file is and where in it things are. */
export const StudioIndexSchema = z.object({
  format: z.literal(studioFormat),
  formatVersion: z.literal(studioFormatVersion),
  producedBy: z.object({ staffroom: z.string(), knowledge: z.string() }),
  designs: z.array(z.object({ folder: z.string().min(1), name: z.string().min(1), isScenario: z.boolean() })),
});
export type StudioIndex = z.infer<typeof StudioIndexSchema>;

/** Parts of the file by name, with the schema of each. */
export const partSchemas = {
  school: SchoolSchema,
  plan: PlanSchema,
  edits: z.array(StudioEditSchema),
} as const;
