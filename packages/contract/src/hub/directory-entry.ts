import { LevelSchema } from '@staffroom/school';
import { z } from 'zod';
import { InstantSchema } from '../ids.ts';
import {
  CountFieldSchema,
  EmailFieldSchema,
  LevelFieldSchema,
  line,
  lines,
  LocaleSchema,
  optional,
  StateFieldSchema,
  WebAddressSchema,
  YearFieldSchema,
} from './hub-values.ts';

/** A school or system that added itself. Figures are what it says of itself; nothing is about a student. */
export const DirectoryEntrySchema = z.object({
  id: z.uuid(),
  kind: z.enum(['school', 'system']),
  name: z.string(),
  state: z.string(),
  level: LevelSchema.nullable(),
  website: z.string().nullable(),
  modelId: z.string().nullable().describe('Null where it follows another model, or says none'),
  otherModel: z.string().nullable(),
  sinceYear: z.int().nullable(),
  teams: z.int().nullable(),
  educators: z.int().nullable(),
  students: z.int().nullable(),
  figuresYear: z.int().nullable().describe('The year of the three figures; there are none without it'),
  text: z.string().nullable(),
  approvedAt: InstantSchema,
});
export type DirectoryEntry = z.infer<typeof DirectoryEntrySchema>;

/** What a school or system says of itself, field by field as its form sends it. */
export const DirectoryFormSchema = z
  .object({
    kind: z.enum(['school', 'system'], 'required'),
    name: line(200),
    state: StateFieldSchema,
    level: optional(LevelFieldSchema),
    website: optional(WebAddressSchema),
    modelId: optional(line(100)),
    otherModel: optional(line(200)),
    sinceYear: optional(YearFieldSchema),
    teams: optional(CountFieldSchema),
    educators: optional(CountFieldSchema),
    students: optional(CountFieldSchema),
    figuresYear: optional(YearFieldSchema),
    text: optional(lines(2000)),
    contactName: line(200),
    contactEmail: EmailFieldSchema,
  })
  .refine(
    ({ teams, educators, students, figuresYear }) =>
      figuresYear !== null || (teams === null && educators === null && students === null),
    { path: ['figuresYear'], message: 'required' },
  );
export type DirectoryForm = z.infer<typeof DirectoryFormSchema>;

export const DirectoryStatusSchema = z.enum(['pending', 'approved', 'rejected']);
export type DirectoryStatus = z.infer<typeof DirectoryStatusSchema>;

/** An entry as the staff sees it, with whom to ask, which is never public. */
export const DirectorySubmissionSchema = DirectoryEntrySchema.omit({ approvedAt: true }).extend({
  status: DirectoryStatusSchema,
  contactName: z.string(),
  contactEmail: z.string(),
  isConfirmed: z.boolean().describe('Whether the contact opened the link in the mail'),
  suspicions: z.array(z.string()),
  isSetAside: z.boolean(),
  reason: z.string().nullable().describe('What was told with a rejection'),
  decidedBy: z.string().nullable(),
  decidedAt: InstantSchema.nullable(),
  createdAt: InstantSchema,
  locale: LocaleSchema,
});
export type DirectorySubmission = z.infer<typeof DirectorySubmissionSchema>;
