import { z } from 'zod';
import { pageOf, PageRequestSchema } from '../page.ts';
import { route } from '../route.ts';
import { line, lines, StaffSchema } from './hub-values.ts';
import { MessageKindSchema } from './message-form.ts';
import {
  InboxFiguresSchema,
  MailStateSchema,
  MessageFolderSchema,
  MessageSchema,
  MessageStatusSchema,
  MessageThreadSchema,
  ReplyTemplateSchema,
} from './message.ts';

/** Which messages a list or an export shows; what is left out does not narrow it. */
export const MessageFilterSchema = z.object({
  folder: MessageFolderSchema.optional(),
  kind: MessageKindSchema.optional(),
  status: MessageStatusSchema.optional(),
  assignee: z.string().max(200).optional().describe('The id of somebody, or `nobody`'),
  cohortId: z.uuid().optional(),
  isOverdue: z.stringbool().or(z.boolean()).optional(),
  search: z.string().trim().max(200).optional().describe('Words of the message, its sender or its thread'),
});
export type MessageFilter = z.infer<typeof MessageFilterSchema>;

const one = z.object({ messageId: z.uuid() });
const base = '/hub/messages/{messageId}';
const template = z.object({ name: line(100), text: lines(8000) });

/** What people write to the hub, for its staff. The same filter as a file: `GET /api/v1/hub/messages.csv`. */
export const messages = {
  list: route('hubStaff')
    .route({ method: 'GET', path: '/hub/messages', summary: 'Messages, newest first' })
    .input(PageRequestSchema.extend(MessageFilterSchema.shape))
    .output(pageOf(MessageSchema)),
  counts: route('hubStaff')
    .route({ method: 'GET', path: '/hub/messages/counts', summary: 'How many messages lie in each folder' })
    .output(
      z.object({
        inbox: z.int(),
        new: z.int(),
        overdue: z.int(),
        setAside: z.int(),
        done: z.int(),
        pendingEntries: z.int().describe('Entries of the directory that wait for a decision'),
      }),
    ),
  get: route('hubStaff')
    .route({ method: 'GET', path: base, summary: 'One message with its thread' })
    .input(one)
    .output(MessageThreadSchema),
  assign: route('hubStaff')
    .route({ method: 'PUT', path: `${base}/assignee`, summary: 'Give a message to somebody, or to nobody' })
    .input(one.extend({ assignee: StaffSchema.nullable() }))
    .output(MessageThreadSchema),
  setStatus: route('hubStaff')
    .route({ method: 'PUT', path: `${base}/status`, summary: 'Say how it stands' })
    .input(one.extend({ status: MessageStatusSchema }))
    .output(MessageThreadSchema),
  setAside: route('hubStaff')
    .route({
      method: 'PUT',
      path: `${base}/set-aside`,
      summary: 'Set a message aside as spam, or restore it',
    })
    .input(one.extend({ isSetAside: z.boolean() }))
    .output(MessageThreadSchema),
  note: route('hubStaff')
    .route({ method: 'POST', path: `${base}/notes`, summary: 'Write a note that only the staff sees' })
    .input(one.extend({ text: lines(8000) }))
    .output(MessageThreadSchema),
  reply: route('hubStaff')
    .route({ method: 'POST', path: `${base}/replies`, summary: 'Reply by mail' })
    .input(
      one.extend({
        text: lines(8000),
        status: MessageStatusSchema.default('waiting'),
        seenReplies: z
          .int()
          .min(0)
          .optional()
          .describe(
            'How many replies stood in the thread when this one was written; refused with CONFLICT where there are more',
          ),
      }),
    )
    .output(z.object({ message: MessageThreadSchema, mail: MailStateSchema })),
  decide: route('hubStaff')
    .route({
      method: 'PUT',
      path: `${base}/application`,
      summary: 'Accept or decline an application to a cohort',
    })
    .input(one.extend({ application: z.enum(['waiting', 'accepted', 'declined']) }))
    .output(MessageThreadSchema),
};

export const templates = {
  list: route('hubStaff')
    .route({ method: 'GET', path: '/hub/templates', summary: 'Replies written beforehand, by name' })
    .output(z.array(ReplyTemplateSchema)),
  create: route('hubStaff')
    .route({ method: 'POST', path: '/hub/templates', summary: 'Keep a reply for the next time' })
    .input(template)
    .output(ReplyTemplateSchema),
  change: route('hubStaff')
    .route({ method: 'PUT', path: '/hub/templates/{templateId}', summary: 'Change a template' })
    .input(template.extend({ templateId: z.uuid() }))
    .output(ReplyTemplateSchema),
  remove: route('hubStaff')
    .route({ method: 'DELETE', path: '/hub/templates/{templateId}', summary: 'Remove a template' })
    .input(z.object({ templateId: z.uuid() }))
    .output(z.object({})),
};

export const figures = {
  get: route('hubStaff')
    .route({ method: 'GET', path: '/hub/figures', summary: 'How quickly messages are answered' })
    .output(InboxFiguresSchema),
};

export const staff = {
  list: route('hubStaff')
    .route({
      method: 'GET',
      path: '/hub/staff',
      summary: 'Who works on the hub: whoever asks, whom the settings name, and whoever did something',
    })
    .output(z.array(StaffSchema)),
};
