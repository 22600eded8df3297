import { runToEnd } from '@staffroom/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastSeq, openLog, type EditLog } from './edit-log.ts';
import { decisionsToUndo } from './go-back.ts';
import { place, smallBoardRules as rules, taken, type SmallBoard } from './testkit/small-board.ts';

const start: SmallBoard = { s1: 'T1', s2: 'T1', s3: 'T2' };

function logOf(edits: Parameters<typeof openLog>[1]['edits']): EditLog<SmallBoard> {
  return runToEnd(openLog(rules, { revision: 1, board: start, edits, own: [] }));
}

/** A log of moves, each now and then taken back by the next decision. */
const moves = fc
  .array(
    fc.record({
      student: fc.constantFrom('s1', 's2', 's3'),
      team: fc.constantFrom('T1', 'T2', 'T3'),
      isUndo: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((steps) =>
    steps.reduce((log, { student, team, isUndo }) => {
      const edits = log.taken.map((entry) => entry.taken);
      const last = log.taken.at(-1);
      if (isUndo && last !== undefined)
        return logOf([...edits, taken(edits.length + 1, last.inverse, { undoes: last.taken.seq })]);
      return log.board[student] === team
        ? log
        : logOf([...edits, taken(edits.length + 1, place(student, team))]);
    }, logOf([])),
  );

it('goes back to the board after any decision, whoever made those since and whatever was taken back', () => {
  fc.assert(
    fc.property(moves, fc.nat(), (log, chosen) => {
      const seq = chosen % (lastSeq(log) + 1);
      const then = log.taken
        .filter((entry) => entry.taken.seq <= seq)
        .reduce((board, entry) => rules.apply(board, entry.taken.edit), start);
      const now = decisionsToUndo(log, seq).reduce(
        (board, { inverse }) => rules.apply(board, inverse),
        log.board,
      );
      expect(now).toEqual(then);
    }),
  );
});

it('leaves out what was taken back already, and what took it back', () => {
  const log = logOf([
    taken(1, place('s1', 'T2')),
    taken(2, place('s2', 'T2')),
    taken(3, place('s2', 'T1'), { undoes: 2 }),
  ]);
  expect(decisionsToUndo(log, 0).map(({ undoes }) => undoes)).toEqual([1]);
});
