import { z } from 'zod';
import { pageOf, PageRequestSchema } from '../page.ts';
import { route } from '../route.ts';
import { FactEditProblemSchema, FactEditSchema, FactKindSchema, NewFactEditSchema } from './fact-edit.ts';
import { lines } from './hub-values.ts';

const RecordSchema = z.object({
  kind: FactKindSchema,
  id: z.string(),
  name: z.string(),
  value: z.unknown().describe('The record as the file of its kind holds it, with its sources'),
});

/** The facts of the field with what moderators changed, for anybody. */
export const facts = {
  kinds: route('anyone')
    .route({
      method: 'GET',
      path: '/facts',
      summary: 'The kinds of facts, and how many records there are of each',
    })
    .output(
      z.object({ version: z.string(), kinds: z.array(z.object({ kind: FactKindSchema, count: z.int() })) }),
    ),
  list: route('anyone')
    .route({ method: 'GET', path: '/facts/{kind}', summary: 'Every record of one kind' })
    .input(z.object({ kind: FactKindSchema }))
    .output(z.object({ items: z.array(RecordSchema) })),
  read: route('anyone')
    .route({ method: 'GET', path: '/facts/{kind}/{id}', summary: 'One record' })
    .input(z.object({ kind: FactKindSchema, id: z.string().max(200) }))
    .output(RecordSchema),
};

/** What an edit would do: the record as it would stand, or why it cannot be taken. */
const FactEditTrialSchema = z.object({
  before: z.unknown().optional(),
  record: z
    .unknown()
    .optional()
    .describe('The record afterwards; absent where it would be gone or nothing is changed'),
  problems: z.array(FactEditProblemSchema),
});

/** Corrections and additions of moderators. */
export const factEdits = {
  list: route('hubStaff')
    .route({
      method: 'GET',
      path: '/hub/fact-edits',
      summary: 'The history of a record, of a kind, or of all facts, newest first',
    })
    .input(
      PageRequestSchema.extend({ kind: FactKindSchema.optional(), recordId: z.string().max(200).optional() }),
    )
    .output(pageOf(FactEditSchema)),
  tryOut: route('hubStaff')
    .route({ method: 'POST', path: '/hub/fact-edits/try', summary: 'What an edit would do; nothing is kept' })
    .input(NewFactEditSchema)
    .output(FactEditTrialSchema),
  add: route('hubStaff')
    .route({
      method: 'POST',
      path: '/hub/fact-edits',
      summary: 'Change a fact; refused with what would be wrong',
    })
    .input(NewFactEditSchema)
    .output(FactEditSchema),
  revert: route('hubStaff')
    .route({
      method: 'POST',
      path: '/hub/fact-edits/{editId}/revert',
      summary: 'Take an edit back by another',
    })
    .input(z.object({ editId: z.uuid(), note: lines(2000) }))
    .output(FactEditSchema),
  stale: route('hubStaff')
    .route({
      method: 'GET',
      path: '/hub/fact-edits/stale',
      summary: 'Edits that are not in force because the facts that ship have changed beneath them',
    })
    .output(z.array(z.object({ edit: FactEditSchema, problems: z.array(FactEditProblemSchema) }))),
};
