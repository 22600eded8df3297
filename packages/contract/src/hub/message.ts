import { z } from 'zod';
import { InstantSchema } from '../ids.ts';
import { LocaleSchema, StaffSchema } from './hub-values.ts';
import { MessageDetailSchema, MessageKindSchema } from './message-form.ts';

/** What is still to be done about a message: nobody looked, somebody is at it, the sender's turn, nothing. */
export const MessageStatusSchema = z.enum(['new', 'open', 'waiting', 'done']);
export type MessageStatus = z.infer<typeof MessageStatusSchema>;

/** Where a message lies. What is suspected of being spam is set aside and kept. */
export const MessageFolderSchema = z.enum(['inbox', 'setAside', 'done']);
export type MessageFolder = z.infer<typeof MessageFolderSchema>;

/** Why a message was taken for spam. */
export const SuspicionSchema = z.enum([
  'hiddenField',
  'tooFast',
  'oldForm',
  'sameForm',
  'links',
  'sameText',
  'oneAddress',
  'oneSender',
  'burst',
  'byHand',
]);
export type Suspicion = z.infer<typeof SuspicionSchema>;

/** How it stands with a mail: `none` where this server sends none. */
export const MailStateSchema = z.enum(['none', 'waiting', 'sent', 'failed']);
export type MailState = z.infer<typeof MailStateSchema>;

/** A message as the inbox lists it. */
export const MessageSchema = z.object({
  id: z.uuid(),
  kind: MessageKindSchema,
  folder: MessageFolderSchema,
  status: MessageStatusSchema,
  name: z.string(),
  email: z.string(),
  organisation: z.string().nullable(),
  state: z.string().nullable(),
  locale: LocaleSchema,
  body: z.string(),
  detail: MessageDetailSchema,
  suspicions: z.array(SuspicionSchema),
  copies: z.int().describe('How often the same text came, the first time included'),
  copiedBy: z
    .array(z.object({ name: z.string(), email: z.string() }))
    .describe('Who else sent the same text'),
  assignee: StaffSchema.nullable(),
  createdAt: InstantSchema,
  changedAt: InstantSchema,
  firstReplyAt: InstantSchema.nullable(),
  isOverdue: z.boolean().describe('Waits for a first reply for longer than it should'),
});
export type Message = z.infer<typeof MessageSchema>;

/** One thing that happened to a message. */
export const MessageEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('note'),
    id: z.uuid(),
    at: InstantSchema,
    author: StaffSchema,
    text: z.string(),
  }),
  z.object({
    kind: z.literal('reply'),
    id: z.uuid(),
    at: InstantSchema,
    author: StaffSchema,
    text: z.string(),
    mail: MailStateSchema,
    mailProblem: z.string().nullable().describe('What the mail server said last'),
  }),
  z.object({
    kind: z.literal('change'),
    id: z.uuid(),
    at: InstantSchema,
    author: StaffSchema,
    what: z.enum(['assigned', 'status', 'setAside', 'restored', 'application']),
    to: z.string().nullable().describe('The new assignee, status or state of the application'),
  }),
]);
export type MessageEntry = z.infer<typeof MessageEntrySchema>;

/** A message with everything that happened to it, oldest first. */
export const MessageThreadSchema = MessageSchema.extend({ entries: z.array(MessageEntrySchema) });
export type MessageThread = z.infer<typeof MessageThreadSchema>;

/** A reply written beforehand. `{{name}}`, `{{organisation}}`, `{{cohort}}` and `{{me}}` stand for what the message and its reader say. */
export const ReplyTemplateSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  text: z.string(),
  changedAt: InstantSchema,
});
export type ReplyTemplate = z.infer<typeof ReplyTemplateSchema>;

const Figures = {
  answered: z.int(),
  /** Hours from the message to its first reply; null where none was answered. */
  medianHours: z.number().nullable(),
  p90Hours: z.number().nullable(),
};

/** How quickly messages are answered. What was set aside does not count. */
export const InboxFiguresSchema = z.object({
  received: z.int(),
  open: z.int(),
  overdue: z.int(),
  setAside: z.int(),
  overdueDays: z.int().describe('After how many days without a reply a message is overdue'),
  ...Figures,
  byKind: z.array(z.object({ kind: MessageKindSchema, received: z.int(), ...Figures })),
  byMonth: z.array(
    z.object({ month: z.string().describe('Such as 2026-11'), received: z.int(), ...Figures }),
  ),
});
export type InboxFigures = z.infer<typeof InboxFiguresSchema>;
