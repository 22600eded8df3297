import { describe, expect, it } from 'vitest';
import { boardActions, type KeyPress } from './board-actions.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

function actionsOf(event: KeyPress): readonly string[] {
  return boardActions.filter((action) => action.isKey(event)).map(({ id }) => id);
}

describe('keys of the board', () => {
  it.each([
    ['m', {}, ['move']],
    ['M', { shiftKey: true }, ['move']],
    ['p', {}, ['pin']],
    ['?', { shiftKey: true }, ['shortcuts']],
    ['z', { ctrlKey: true }, ['undo']],
    ['z', { metaKey: true }, ['undo']],
    ['Z', { ctrlKey: true, shiftKey: true }, ['redo']],
    ['z', {}, []],
    ['m', { ctrlKey: true }, []],
  ])('%s with %o does %j', (key, more, ids) => {
    expect(actionsOf(press(key, more))).toEqual(ids);
  });

  it('never mean two things', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz?');
    const many = letters.filter((letter) => actionsOf(press(letter)).length > 1);
    expect(many).toEqual([]);
  });

  it('are told for every action that has one, and no two actions have one name', () => {
    expect(new Set(boardActions.map(({ id }) => id)).size).toBe(boardActions.length);
  });
});
