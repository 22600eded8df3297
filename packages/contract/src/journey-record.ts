import { z } from 'zod';
import {
  DesignIdSchema,
  DistrictIdSchema,
  FileIdSchema,
  InstantSchema,
  SchoolRecordIdSchema,
  UserIdSchema,
} from './ids.ts';

export const JourneyIdSchema = z.uuid().brand<'JourneyId'>();
export type JourneyId = z.infer<typeof JourneyIdSchema>;

export const JourneyItemIdSchema = z.uuid().brand<'JourneyItemId'>();
export type JourneyItemId = z.infer<typeof JourneyItemIdSchema>;

/** The stages of the journey, in order. */
export const JourneyStageSchema = z.enum(['explore', 'prepare', 'launch', 'expand', 'sustain']);
export type JourneyStage = z.infer<typeof JourneyStageSchema>;

export const JourneyItemStatusSchema = z.enum(['notBegun', 'underWay', 'done', 'notForUs']);
export type JourneyItemStatus = z.infer<typeof JourneyItemStatusSchema>;

/** What an item is: a milestone, what it leaves behind, what it asks; or something that the school added. */
export const JourneyItemKindSchema = z.enum(['milestone', 'deliverable', 'question', 'own']);
export type JourneyItemKind = z.infer<typeof JourneyItemKindSchema>;

/** A day as ISO 8601, without a time. */
const DaySchema = z.iso.date();

/** Who sees to an item. Reminders go to the address; without one nothing is mailed. */
const JourneyOwnerSchema = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254).nullable(),
});
export type JourneyOwner = z.infer<typeof JourneyOwnerSchema>;

/** What people change about an item. */
export const JourneyItemFieldsSchema = z.object({
  title: z.string().trim().min(1).max(300),
  status: JourneyItemStatusSchema,
  owner: JourneyOwnerSchema.nullable(),
  beginsOn: DaySchema.nullable(),
  dueOn: DaySchema.nullable(),
  notes: z.string().max(10_000),
  remindDays: z
    .array(z.int().min(0).max(90))
    .max(5)
    .describe('How many days before it is due a reminder goes to the owner'),
});
export type JourneyItemFields = z.infer<typeof JourneyItemFieldsSchema>;

/** A field of an item, by name. */
export const JourneyItemFieldSchema = JourneyItemFieldsSchema.keyof();
export type JourneyItemField = z.infer<typeof JourneyItemFieldSchema>;

const JourneyFileSchema = z.object({
  id: FileIdSchema,
  fileName: z.string(),
  size: z.int(),
  addedBy: z.string(),
  addedAt: InstantSchema,
});
export type JourneyFile = z.infer<typeof JourneyFileSchema>;

export const JourneyItemSchema = JourneyItemFieldsSchema.extend({
  id: JourneyItemIdSchema,
  stage: JourneyStageSchema,
  kind: JourneyItemKindSchema,
  milestoneId: z.string().nullable().describe('The milestone of the shipped journey; null for an own item'),
  revision: z.int().describe('Counts the changes; 0 as it was begun'),
  files: z.array(JourneyFileSchema),
});
export type JourneyItem = z.infer<typeof JourneyItemSchema>;

/** How the days of a stage were proposed. `basis` is the case that the length was taken from; null where the length is our own. */
export const JourneyPaceSchema = z.object({
  stage: JourneyStageSchema,
  months: z.int().nullable(),
  basis: z.object({ note: z.string(), sourceUrl: z.string(), year: z.int() }).nullable(),
});
export type JourneyPace = z.infer<typeof JourneyPaceSchema>;

export const JourneySchema = z.object({
  id: JourneyIdSchema,
  districtId: DistrictIdSchema,
  schoolId: SchoolRecordIdSchema.nullable().describe('Null is the whole district'),
  launchOn: DaySchema,
  pace: z.array(JourneyPaceSchema),
  designId: DesignIdSchema.nullable().describe('The design that it is tied to'),
  /** Of all but what is not for us. */
  itemCount: z.int(),
  doneCount: z.int(),
  createdAt: InstantSchema,
});
export type Journey = z.infer<typeof JourneySchema>;

/** One change of an item: who changed which fields, from what to what. */
export const JourneyChangeSchema = z.object({
  revision: z.int().min(1),
  changes: z.array(z.object({ field: JourneyItemFieldSchema, before: z.unknown(), after: z.unknown() })),
  /** The change that this one takes back, if it does. */
  undoes: z.int().nullable(),
  author: z.object({ id: UserIdSchema, name: z.string() }),
  at: InstantSchema,
});
export type JourneyChange = z.infer<typeof JourneyChangeSchema>;
