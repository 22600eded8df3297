import type { KeyboardEvent } from 'react';
import { actionOfKey } from './board-actions.ts';
import type { BoardTools } from './board-tools.ts';
import { thingsWith } from './selection.ts';
import { thingAt } from './thing-mark.tsx';

/** Does the action of a key that was pressed on the board; fields and dialogs keep their keys. */
export function handleBoardKey(event: KeyboardEvent, tools: BoardTools): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !event.currentTarget.contains(target)) return;
  if (target.closest('input, textarea, select, [role="menu"], [role="dialog"], [contenteditable]') !== null)
    return;
  const thing = thingAt(target);
  const context = { thing, things: thingsWith(thing, tools.view().selection), tools };
  const action = actionOfKey(event, context);
  if (action !== null) {
    event.preventDefault();
    event.stopPropagation();
    action.perform(context);
  } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    if (focusBeside(target, event.key === 'ArrowRight' ? 1 : -1)) event.preventDefault();
  }
}

/** Moves the focus to the same place in the list of the next or previous team. */
function focusBeside(target: HTMLElement, step: 1 | -1): boolean {
  const list = target.closest('[data-board-list]');
  const row = target.closest<HTMLElement>('[role="row"]');
  if (list === null || row === null) return false;
  const lists = [...document.querySelectorAll('[data-board-list]')].filter(
    (each) => each.querySelector('[role="row"]') !== null,
  );
  const next = lists[lists.indexOf(list) + step];
  if (next === undefined) return false;
  const place = [...list.querySelectorAll('[role="row"]')].indexOf(row);
  const rows = [...next.querySelectorAll<HTMLElement>('[role="row"]')];
  (rows[place] ?? rows.at(-1))?.focus();
  return true;
}
