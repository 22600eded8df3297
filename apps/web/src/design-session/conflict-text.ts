import type { BoardEdit } from '@staffroom/school';
import type { Conflict } from './edit-log.ts';
import type { EditWords } from './edit-words.ts';

/** A conflict in sentences: what others decided, what one was doing oneself, and why it cannot stand, where that is known. */
export function conflictText(
  { own, theirs, message }: Conflict,
  { userId, words }: { readonly userId: string; readonly words: (edit: BoardEdit) => EditWords },
): string {
  const told = theirs.map(({ author, edit, undoes }) => {
    const who = author.id === userId ? 'You, in another window,' : author.name;
    return `${who} ${undoes === null ? '' : 'went back and '}${words(edit).done} a moment ago.`;
  });
  const mine =
    own.undoes === null
      ? `You were ${words(own.edit).doing}.`
      : `You were taking a decision back, ${words(own.edit).doing}.`;
  return [...told, mine, ...(message === null ? [] : [message])].join(' ');
}
