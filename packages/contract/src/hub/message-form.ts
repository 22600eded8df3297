import { z } from 'zod';
import { FactKindSchema } from './fact-edit.ts';
import {
  DaySchema,
  EmailFieldSchema,
  line,
  lines,
  optional,
  StateFieldSchema,
  WebAddressSchema,
} from './hub-values.ts';

const common = {
  name: line(200),
  email: EmailFieldSchema,
  organisation: optional(line(200)),
  state: optional(StateFieldSchema),
};
const body = lines(8000).pipe(z.string().min(5, 'tooShort'));

/** What each form of the hub takes, field by field as it sends it. */
export const messageForms = {
  question: z.object({ ...common, body }),
  idea: z.object({ ...common, body }),
  presenter: z.object({
    ...common,
    event: line(200),
    date: optional(DaySchema),
    audience: line(300),
    audienceSize: optional(
      z.coerce.number('notANumber').pipe(z.int('notANumber').min(1, 'notANumber').max(100_000, 'notANumber')),
    ),
    format: z.enum(['inPerson', 'online', 'either'], 'required'),
    place: optional(line(300)),
    body,
  }),
  correction: z.object({
    ...common,
    kind: FactKindSchema,
    recordId: line(200),
    path: optional(line(500)),
    source: optional(WebAddressSchema),
    body,
  }),
  cohortApplication: z.object({ ...common, organisation: line(200), role: line(200), body }),
  partner: z.object({
    ...common,
    organisation: line(200),
    website: optional(WebAddressSchema),
    body,
  }),
} as const;

export const MessageKindSchema = z.enum([
  'question',
  'idea',
  'presenter',
  'correction',
  'cohortApplication',
  'partner',
]);
export type MessageKind = z.infer<typeof MessageKindSchema>;

/** What stands in a message beside the fields that all have, by kind. */
export const MessageDetailSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question') }),
  z.object({ kind: z.literal('idea') }),
  z.object({
    kind: z.literal('presenter'),
    event: z.string(),
    date: z.string().nullable(),
    audience: z.string(),
    audienceSize: z.int().nullable(),
    format: z.enum(['inPerson', 'online', 'either']),
    place: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('correction'),
    fact: z.object({ kind: FactKindSchema, recordId: z.string(), path: z.string().nullable() }),
    source: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('cohortApplication'),
    cohortId: z.uuid().nullable().describe('Null where the cohort was removed since'),
    role: z.string(),
    application: z.enum(['waiting', 'accepted', 'declined']),
  }),
  z.object({ kind: z.literal('partner'), website: z.string().nullable() }),
]);
export type MessageDetail = z.infer<typeof MessageDetailSchema>;
