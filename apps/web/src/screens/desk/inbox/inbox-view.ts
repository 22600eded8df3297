import { useLocation } from '@tanstack/react-router';
import {
  MessageFolderSchema,
  MessageKindSchema,
  MessageStatusSchema,
  type MessageFilter,
  type MessageFolder,
} from '@staffroom/contract';
import { paths } from '../../../workspace/paths.ts';

/** Which messages the inbox shows: always those of one folder. */
export interface InboxView extends Omit<MessageFilter, 'folder'> {
  readonly folder: MessageFolder;
}

/** Reads the search part of an address. What it does not know it leaves out. */
export function inboxViewOf(search: string): InboxView {
  const values = new URLSearchParams(search);
  const kind = MessageKindSchema.safeParse(values.get('kind')).data;
  const status = MessageStatusSchema.safeParse(values.get('status')).data;
  const [assignee, words] = [values.get('assignee') ?? '', values.get('search') ?? ''];
  return {
    folder: MessageFolderSchema.safeParse(values.get('folder')).data ?? 'inbox',
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(assignee === '' ? {} : { assignee }),
    ...(words === '' ? {} : { search: words }),
    ...(values.get('isOverdue') === 'true' ? { isOverdue: true } : {}),
  };
}

/** The search part of an address, empty for the whole inbox. */
export function searchOf(view: InboxView): string {
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries(view))
    if (value !== undefined && value !== '' && value !== false && !(name === 'folder' && value === 'inbox'))
      values.set(name, String(value));
  const text = values.toString();
  return text === '' ? '' : `?${text}`;
}

/** The address of the inbox with a view, and with a message open in it. */
export function inboxAddress(view: InboxView, messageId: string | null = null): string {
  const values = new URLSearchParams(searchOf(view));
  if (messageId !== null) values.set('message', messageId);
  return values.size === 0 ? paths.desk('inbox') : `${paths.desk('inbox')}?${values.toString()}`;
}

/** The address of the messages of a view as a file for a spreadsheet. */
export function csvAddress(view: InboxView): string {
  const values = new URLSearchParams(searchOf(view));
  values.set('folder', view.folder);
  return `/api/v1/hub/messages.csv?${values.toString()}`;
}

/** Whether a view shows less than its whole folder. */
export function isNarrowed(view: InboxView): boolean {
  return Object.keys(view).some((name) => name !== 'folder');
}

/** What the address of this page shows, and the message that is open. */
export function useInboxView(): { readonly view: InboxView; readonly messageId: string | null } {
  const { searchStr } = useLocation();
  return { view: inboxViewOf(searchStr), messageId: new URLSearchParams(searchStr).get('message') };
}
