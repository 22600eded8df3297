import { z } from 'zod';
import { InstantSchema } from '../ids.ts';
import { line, lines, optional, WebAddressSchema, YearFieldSchema } from './hub-values.ts';

/** The kinds of records that facts come in; the same as `factKinds` of @staffroom/knowledge. */
export const FactKindSchema = z.enum(
  [
    'modelType',
    'feature',
    'condition',
    'model',
    'role',
    'finding',
    'stage',
    'school',
    'system',
    'indicator',
    'state',
    'classSize',
    'partner',
    'movement',
    'statistic',
    'salarySchedule',
  ],
  'notOffered',
);

/** Where a changed fact was read. */
export const FactSourceSchema = z.object({ title: line(300), url: WebAddressSchema });
export type FactSource = z.infer<typeof FactSourceSchema>;

const RecordIdSchema = line(200);

/**
 * A place in a record as a JSON pointer (RFC 6901); empty is the record itself. In a list of records with ids a part is the id of one of
 * them, and `-` stands after the last.
 */
const PathSchema = z
  .string()
  .max(500)
  .regex(/^(?:\/[^/]*)*$/, 'a JSON pointer begins with a slash, or is empty');

/** One change of the facts that ship. Changes are never removed: what was wrong is reverted by another. */
export const FactEditSchema = z.object({
  id: z.uuid(),
  kind: FactKindSchema,
  recordId: z.string(),
  path: z.string(),
  change: z.enum(['set', 'remove']),
  value: z.unknown().optional().describe('What stands there from now on; absent where something is removed'),
  before: z.unknown().optional().describe('What stood there; absent where there was nothing'),
  source: FactSourceSchema.nullable().describe('Null only where an edit reverts another'),
  year: z.int().nullable().describe('The year that the source is of, or tells of'),
  note: z.string().describe('Why, in words'),
  author: z.string(),
  at: InstantSchema,
  reverts: z.uuid().nullable().describe('The edit that this one takes back'),
  revertedBy: z.uuid().nullable().describe('The edit that took this one back'),
});
export type FactEdit = z.infer<typeof FactEditSchema>;

/** What a moderator says of a change. A figure without source and year is not taken. */
export const NewFactEditSchema = z.object({
  kind: FactKindSchema,
  recordId: RecordIdSchema,
  path: PathSchema,
  change: z.enum(['set', 'remove']),
  value: z.unknown().optional(),
  source: FactSourceSchema,
  year: YearFieldSchema,
  note: lines(2000),
  /** The message that told of it. */
  messageId: optional(z.uuid()),
});
export type NewFactEdit = z.infer<typeof NewFactEditSchema>;

/** An edit that is not in force because the facts that ship have changed beneath it, or its like. */
export const FactEditProblemSchema = z.object({ place: z.string(), message: z.string() });
export type FactEditProblem = z.infer<typeof FactEditProblemSchema>;
