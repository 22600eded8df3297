import type {
  Locale,
  MailState,
  Message,
  MessageDetail,
  MessageEntry,
  MessageThread,
  Suspicion,
} from '@staffroom/contract';
import type { HubDb, Row } from '@staffroom/store';
import { instant, optionalInstant } from '../../records/instant.ts';

/** After how many days without a first reply a message is overdue. */
export const overdueDays = 5;

/** What a message says beside what all say, as it stands now: its cohort may be gone, and its application decided. */
function detailOf(row: Row<'hub_message'>): MessageDetail {
  // Written by what keeps messages.
  const detail = row.detail as MessageDetail;
  return detail.kind === 'cohortApplication'
    ? { ...detail, cohortId: row.cohort_id, application: row.application ?? 'waiting' }
    : detail;
}

/** A message as the interface tells it. */
export function messageRecord(row: Row<'hub_message'>, now: Date): Message {
  const isAnswered = row.first_reply_at !== null || row.status === 'waiting' || row.status === 'done';
  const age = now.getTime() - row.created_at.getTime();
  return {
    id: row.id,
    kind: row.kind,
    folder: row.is_set_aside ? 'setAside' : row.status === 'done' ? 'done' : 'inbox',
    status: row.status,
    name: row.name,
    email: row.email,
    organisation: row.organisation,
    state: row.state,
    // Written by what reads forms, as are the two below.
    locale: row.locale as Locale,
    body: row.body,
    detail: detailOf(row),
    suspicions: [...new Set(row.suspicions as Suspicion[])],
    copies: row.copies,
    copiedBy: row.copied_by as { name: string; email: string }[],
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
    createdAt: instant(row.created_at),
    changedAt: instant(row.changed_at),
    firstReplyAt: optionalInstant(row.first_reply_at),
    isOverdue: !row.is_set_aside && !isAnswered && age > overdueDays * 86_400_000,
  };
}

/** How it stands with the mail of a reply. What is left of a mail goes after a week; by then its end is written down. */
interface MailOfReply {
  readonly sent_at: Date | null;
  readonly given_up_at: Date | null;
  readonly last_error: string | null;
}

function mailOf(
  row: Row<'hub_message_entry'>,
  mail: MailOfReply | undefined,
): { readonly mail: MailState; readonly mailProblem: string | null } {
  // Written by the route that replies, and by what writes the end of mails down.
  if (row.mail_id === null || mail === undefined)
    return { mail: row.mail_state as MailState, mailProblem: row.mail_problem };
  if (mail.sent_at !== null) return { mail: 'sent', mailProblem: null };
  return { mail: mail.given_up_at === null ? 'waiting' : 'failed', mailProblem: mail.last_error };
}

function messageEntry(row: Row<'hub_message_entry'>, mail: MailOfReply | undefined): MessageEntry {
  const common = {
    id: row.id,
    at: instant(row.at),
    author: { id: row.author_id, name: row.author_name },
  };
  switch (row.kind) {
    case 'note':
      return { kind: 'note', ...common, text: row.text };
    case 'reply':
      return { kind: 'reply', ...common, text: row.text, ...mailOf(row, mail) };
    case 'change':
      return {
        kind: 'change',
        ...common,
        // Written by `writeChange` alone.
        what: row.what as (MessageEntry & { kind: 'change' })['what'],
        to: row.text === '' ? null : row.text,
      };
    default:
      return row.kind satisfies never;
  }
}

/** A message with everything that happened to it; null where there is none. */
export async function readThread(db: HubDb, messageId: string, now: Date): Promise<MessageThread | null> {
  const row = await db.selectFrom('hub_message').selectAll().where('id', '=', messageId).executeTakeFirst();
  if (row === undefined) return null;
  const entries = await db
    .selectFrom('hub_message_entry')
    .selectAll()
    .where('message_id', '=', messageId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const mailIds = entries.flatMap(({ mail_id }) => (mail_id === null ? [] : [mail_id]));
  const mails =
    mailIds.length === 0
      ? []
      : await db
          .selectFrom('mail')
          .select(['id', 'sent_at', 'given_up_at', 'last_error'])
          .where('id', 'in', mailIds)
          .execute();
  const mailById = new Map(mails.map((mail) => [mail.id, mail]));
  return {
    ...messageRecord(row, now),
    entries: entries.map((entry) => messageEntry(entry, mailById.get(entry.mail_id ?? ''))),
  };
}
