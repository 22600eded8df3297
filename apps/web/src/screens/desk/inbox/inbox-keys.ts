import type { KeyboardEvent } from 'react';

/** What the keys of the inbox do. */
export type InboxAction =
  | 'next'
  | 'previous'
  | 'done'
  | 'reply'
  | 'note'
  | 'setAside'
  | 'choose'
  | 'back'
  | 'help';

/** Each action with its keys, as the help lists them. */
export const inboxKeys: readonly {
  readonly action: InboxAction;
  readonly keys: readonly string[];
  readonly text: string;
}[] = [
  { action: 'next', keys: ['j', 'ArrowDown'], text: 'The next message' },
  { action: 'previous', keys: ['k', 'ArrowUp'], text: 'The message before' },
  { action: 'reply', keys: ['r'], text: 'Reply' },
  { action: 'note', keys: ['n'], text: 'Write a note' },
  { action: 'done', keys: ['e'], text: 'Done, or open again' },
  { action: 'setAside', keys: ['s'], text: 'Set aside, or restore' },
  { action: 'choose', keys: ['x'], text: 'Choose the open message, to do something with several' },
  { action: 'back', keys: ['u'], text: 'Back to the list' },
  { action: 'help', keys: ['?'], text: 'Show these keys' },
];

const ownKeys =
  'input, textarea, select, [role="menu"], [aria-haspopup="listbox"], [role="dialog"], [contenteditable]';

/** What a key that was pressed in the inbox asks for; fields, menus and dialogs keep their keys. */
export function inboxActionOf(event: KeyboardEvent): InboxAction | null {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !event.currentTarget.contains(target)) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest(ownKeys) !== null) return null;
  // Arrows walk through the messages from their list; elsewhere they scroll.
  if (key.startsWith('Arrow') && target.closest('[data-message-list]') === null) return null;
  return inboxKeys.find(({ keys }) => keys.includes(key))?.action ?? null;
}
