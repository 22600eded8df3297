import { runToEnd } from '@staffroom/engine';
import { describe, expect, it } from 'vitest';
import { makeEdit, openLog, type EditLog, type OwnEdit } from './edit-log.ts';
import { place, smallBoardRules as rules, taken, type SmallBoard } from './testkit/small-board.ts';
import { madeSince, undoStack } from './undo-stack.ts';

const start: SmallBoard = { s1: 'T1', s2: 'T1' };
const ben = { id: 'ben', name: 'Ben' };

function opened(edits: Parameters<typeof openLog>[1]['edits']): EditLog<SmallBoard> {
  return runToEnd(openLog(rules, { revision: 1, board: start, edits, own: [] }));
}

function names(log: EditLog<SmallBoard>): readonly [readonly unknown[], readonly unknown[]] {
  const { undo, redo } = undoStack(log, 'ana');
  return [undo.map(({ undoes }) => undoes), redo.map(({ undoes }) => undoes)];
}

describe('what a person can take back', () => {
  const done = [
    taken(1, place('s1', 'T2')),
    taken(2, place('s2', 'T2'), { author: ben }),
    taken(3, place('s1', 'T3')),
  ];

  it('is what they decided themselves, latest last', () => {
    expect(names(opened(done))).toEqual([[1, 3], []]);
  });

  it('can be done again after it was taken back, and taken back once more', () => {
    const undone = [...done, taken(4, place('s1', 'T2'), { undoes: 3 })];
    expect(names(opened(undone))).toEqual([[1], [4]]);
    const redone = [...undone, taken(5, place('s1', 'T3'), { undoes: 4 })];
    expect(names(opened(redone))).toEqual([[1, 5], []]);
    const undoneAgain = [...redone, taken(6, place('s1', 'T2'), { undoes: 5 })];
    expect(names(opened(undoneAgain))).toEqual([[1], [6]]);
  });

  it('cannot be done again after a new decision', () => {
    const log = opened([...done, taken(4, place('s1', 'T2'), { undoes: 3 }), taken(5, place('s2', 'T1'))]);
    expect(names(log)).toEqual([[1, 5], []]);
  });

  it('includes what still waits to be taken, and knows it under its number afterwards', () => {
    const own: OwnEdit = {
      clientId: 'me.1',
      revision: 1,
      afterSeq: 3,
      edit: place('s2', 'T1'),
      undoes: null,
    };
    const waiting = makeEdit(rules, opened(done), own);
    expect(names(waiting)).toEqual([[1, 3, { clientId: 'me.1' }], []]);
    const undone = makeEdit(rules, waiting, {
      ...own,
      clientId: 'me.2',
      edit: place('s2', 'T2'),
      undoes: { clientId: 'me.1' },
    });
    expect(names(undone)).toEqual([[1, 3], [{ clientId: 'me.2' }]]);
  });

  it('comes with what takes it back', () => {
    expect(undoStack(opened(done), 'ana').undo.at(-1)?.inverse).toEqual(place('s1', 'T2'));
  });
});

describe('what others decided since', () => {
  const own = taken(1, place('s1', 'T2'));
  const theirs = taken(2, place('s1', 'T3'), { author: ben });

  function since(...more: readonly ReturnType<typeof taken>[]): readonly number[] {
    const log = opened([own, theirs, ...more]);
    const [undoable] = undoStack(log, 'ana').undo;
    return undoable === undefined ? [] : madeSince(log, undoable, 'ana').map(({ seq }) => seq);
  }

  it('stands in the way of taking back what it touches', () => {
    expect(since()).toEqual([2]);
  });

  it('stands no longer in the way when it was taken back itself', () => {
    expect(since(taken(3, place('s1', 'T2'), { author: ben, undoes: 2 }))).toEqual([]);
  });

  it('stands in the way again when it was done again', () => {
    const undone = taken(3, place('s1', 'T2'), { author: ben, undoes: 2 });
    expect(since(undone, taken(4, place('s1', 'T3'), { author: ben, undoes: 3 }))).toEqual([2]);
  });
});
