import { expect, it } from 'vitest';
import { conflictText } from './conflict-text.ts';
import { editWords, type Names } from './edit-words.ts';
import { place, swap, taken } from './testkit/small-board.ts';

const names: Names = { student: (id) => id, adult: (id) => id, team: (id) => `Team ${id}`, post: (id) => id };
const context = { userId: 'me', words: (edit: Parameters<typeof editWords>[0]) => editWords(edit, names) };
const own = { clientId: 'me.1', revision: 1, afterSeq: 0, edit: place('S-104', '3'), undoes: null };

it('says whose decision stands and what one was doing', () => {
  const theirs = [taken(1, place('S-104', '2'))];
  expect(conflictText({ own, theirs, message: null }, context)).toBe(
    'Ana moved S-104 to Team 2 a moment ago. You were moving S-104 to Team 3.',
  );
});

it('names another window of the same person as such, and says why it cannot be done', () => {
  const theirs = [taken(1, swap('S-104', 'S-7'), { author: { id: 'me', name: 'Me' } })];
  expect(conflictText({ own, theirs, message: 'They are there already.' }, context)).toBe(
    'You, in another window, swapped S-104 and S-7 a moment ago. You were moving S-104 to Team 3. They are there already.',
  );
});
