import { runToEnd } from '@staffroom/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doMine,
  keepTheirs,
  lastSeq,
  makeEdit,
  meetConflict,
  openLog,
  refuseEdit,
  takeEdit,
  undoneSeq,
  type EditLog,
  type OwnEdit,
} from './edit-log.ts';
import {
  place,
  SmallDesign,
  smallBoardRules as rules,
  swap,
  taken,
  type SmallBoard,
} from './testkit/small-board.ts';

const start: SmallBoard = { s1: 'T1', s2: 'T1', s3: 'T2', s4: 'T2' };

function opened(
  edits: Parameters<typeof openLog>[1]['edits'] = [],
  own: readonly OwnEdit[] = [],
): EditLog<SmallBoard> {
  return runToEnd(openLog(rules, { revision: 1, board: start, edits, own }));
}

function mine(clientId: string, edit: OwnEdit['edit'], more: Partial<OwnEdit> = {}): OwnEdit {
  return { clientId, revision: 1, afterSeq: 0, edit, undoes: null, ...more };
}

describe('a decision of one’s own', () => {
  it('is on the board at once and waits to be taken', () => {
    const log = makeEdit(rules, opened(), mine('me.1', place('s1', 'T2')));
    expect(log.board).toEqual({ ...start, s1: 'T2' });
    expect(log.takenBoard).toEqual(start);
  });

  it('changes nothing on the board when the design takes it', () => {
    const before = makeEdit(rules, opened(), mine('me.1', place('s1', 'T2')));
    const after = takeEdit(rules, before, taken(1, place('s1', 'T2'), { clientId: 'me.1' }));
    expect(after.board).toBe(before.board);
    expect(after.takenBoard).toBe(before.board);
    expect(after.waiting).toEqual([]);
    expect(after.taken[0]?.inverse).toEqual(place('s1', 'T1'));
  });

  it('that the board refuses changes nothing', () => {
    expect(() => makeEdit(rules, opened(), mine('me.1', place('s1', 'T1')))).toThrow(
      'They are there already.',
    );
  });

  it('is put after what somebody else decided elsewhere', () => {
    const log = takeEdit(
      rules,
      makeEdit(rules, opened(), mine('me.1', place('s1', 'T2'))),
      taken(1, place('s3', 'T1')),
    );
    expect(log.board).toEqual({ ...start, s1: 'T2', s3: 'T1' });
    expect(log.takenBoard).toEqual({ ...start, s3: 'T1' });
    expect(log.conflicts).toEqual([]);
  });
});

describe('two decisions about the same student', () => {
  const theirs = taken(1, place('s1', 'T3'));
  const own = mine('me.1', place('s1', 'T2'));
  const met = takeEdit(rules, makeEdit(rules, opened(), own), theirs);

  it('stand against each other, with the other’s on the board', () => {
    expect(met.board).toEqual({ ...start, s1: 'T3' });
    expect(met.conflicts).toEqual([{ own, theirs: [theirs], message: null }]);
  });

  it('are settled by keeping theirs', () => {
    const log = keepTheirs(met, 'me.1');
    expect([log.conflicts, log.waiting]).toEqual([[], []]);
  });

  it('are settled by doing the own one after it', () => {
    const log = doMine(rules, met, 'me.1', 'me.2');
    expect(log.board).toEqual({ ...start, s1: 'T2' });
    expect(log.waiting[0]?.own).toMatchObject({ clientId: 'me.2', afterSeq: 1 });
    expect(log.conflicts).toEqual([]);
  });

  it('take what followed from the own one along, and leave the rest', () => {
    const before = [swap('s1', 's2'), place('s4', 'T1')].reduce(
      (log, edit, index) => makeEdit(rules, log, mine(`me.${index + 2}`, edit)),
      makeEdit(rules, opened(), own),
    );
    const log = takeEdit(rules, before, theirs);
    expect(log.conflicts.map(({ own: { clientId } }) => clientId)).toEqual(['me.1', 'me.2']);
    expect(log.waiting.map((each) => each.own.clientId)).toEqual(['me.3']);
    expect(log.board).toEqual({ ...start, s1: 'T3', s4: 'T1' });
  });

  it('need no settling where the own one was taken back already', () => {
    const undone = makeEdit(
      rules,
      makeEdit(rules, opened(), own),
      mine('me.2', place('s1', 'T1'), { undoes: { clientId: 'me.1' } }),
    );
    const log = takeEdit(rules, undone, theirs);
    expect([log.conflicts, log.waiting]).toEqual([[], []]);
  });
});

describe('an own decision that can no longer be done', () => {
  it('is set aside with the reason when the design refuses it', () => {
    const log = refuseEdit(
      rules,
      makeEdit(rules, opened(), mine('me.1', place('s1', 'T2'))),
      'me.1',
      'Full.',
    );
    expect(log.board).toEqual(start);
    expect(log.conflicts[0]).toMatchObject({ theirs: [], message: 'Full.' });
  });

  it('stays set aside, with the reason, when doing it as well makes no sense', () => {
    const met = takeEdit(
      rules,
      makeEdit(rules, opened(), mine('me.1', place('s1', 'T2'))),
      taken(1, place('s1', 'T2')),
    );
    const log = doMine(rules, met, 'me.1', 'me.2');
    expect(log.conflicts[0]).toMatchObject({ own: { clientId: 'me.2' }, message: 'They are there already.' });
  });
});

describe('opening a design again', () => {
  it('forgets own decisions that were taken while the answer was lost', () => {
    const log = opened(
      [taken(1, place('s1', 'T2'), { clientId: 'me.1' })],
      [mine('me.1', place('s1', 'T2'))],
    );
    expect([log.waiting, log.conflicts]).toEqual([[], []]);
    expect(log.board).toEqual({ ...start, s1: 'T2' });
  });

  it('puts own decisions that wait on top, and sets aside those that others touched', () => {
    const log = opened(
      [taken(1, place('s1', 'T3'))],
      [mine('me.1', place('s1', 'T2')), mine('me.2', place('s3', 'T1'))],
    );
    expect(log.board).toEqual({ ...start, s1: 'T3', s3: 'T1' });
    expect(log.conflicts.map(({ own }) => own.clientId)).toEqual(['me.1']);
  });

  it('asks about decisions that were made before the school was designed again', () => {
    const log = runToEnd(
      openLog(rules, {
        revision: 2,
        board: start,
        edits: [],
        own: [mine('me.1', place('s1', 'T2'))],
      }),
    );
    expect(log.board).toEqual(start);
    expect(log.conflicts[0]?.message).toContain('designed again');
  });
});

/** A window with its connection: what it sent and what it has not received yet. */
interface Window {
  readonly name: string;
  log: EditLog<SmallBoard>;
  made: number;
  /** Decisions that the person let go, or did again under another name. */
  readonly settled: Set<string>;
}

const step = fc.record({
  who: fc.nat({ max: 1 }),
  what: fc.constantFrom(
    'place',
    'place',
    'swap',
    'undo',
    'send',
    'send',
    'receive',
    'receive',
    'settle',
    'reload',
  ),
  student: fc.constantFrom('s1', 's2', 's3', 's4'),
  other: fc.constantFrom('s1', 's2', 's3', 's4'),
  team: fc.constantFrom('T1', 'T2', 'T3'),
  isKept: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function tryMaking(window: Window, edit: OwnEdit['edit'], undoes: OwnEdit['undoes']): void {
  window.made += 1;
  const own = mine(`${window.name}.${window.made}`, edit, { afterSeq: lastSeq(window.log), undoes });
  try {
    window.log = makeEdit(rules, window.log, own);
  } catch {
    window.settled.add(own.clientId);
  }
}

function sendFirst(window: Window, design: SmallDesign): void {
  const first = window.log.waiting[0]?.own;
  if (first === undefined) return;
  const answer = design.send({
    afterSeq: lastSeq(window.log),
    edit: first.edit,
    undoes: undoneSeq(window.log, first.undoes),
    clientId: first.clientId,
    author: window.name,
  });
  if (answer.kind === 'conflict') window.log = meetConflict(rules, window.log, first.clientId, answer.edits);
  if (answer.kind === 'notPossible')
    window.log = refuseEdit(rules, window.log, first.clientId, answer.message);
}

function receiveNext(window: Window, design: SmallDesign): void {
  const next = design.edits.find(({ seq }) => seq === lastSeq(window.log) + 1);
  if (next !== undefined) window.log = takeEdit(rules, window.log, next);
}

function settleFirst(window: Window, isKept: boolean): void {
  const first = window.log.conflicts[0]?.own;
  if (first === undefined) return;
  window.settled.add(first.clientId);
  if (!isKept) window.made += 1;
  window.log = isKept
    ? keepTheirs(window.log, first.clientId)
    : doMine(rules, window.log, first.clientId, `${window.name}.${window.made}`);
}

function run(window: Window, design: SmallDesign, { what, student, other, team, isKept }: Step): void {
  const last = window.log.waiting.at(-1);
  if (what === 'place') tryMaking(window, place(student, team), null);
  if (what === 'swap') tryMaking(window, swap(student, other), null);
  if (what === 'undo' && last !== undefined) tryMaking(window, last.inverse, { clientId: last.own.clientId });
  if (what === 'send') sendFirst(window, design);
  if (what === 'receive') receiveNext(window, design);
  if (what === 'settle') settleFirst(window, isKept);
  if (what === 'reload')
    window.log = runToEnd(
      openLog(rules, {
        revision: 1,
        board: start,
        edits: design.edits,
        own: [...window.log.conflicts, ...window.log.waiting].map(({ own }) => own),
      }),
    );
}

describe('any interleaving of two windows', () => {
  it('ends with both showing the boards that the design’s order gives', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const design = new SmallDesign(start);
        const windows = ['ana', 'ben'].map((name): Window => ({
          name,
          log: opened(),
          made: 0,
          settled: new Set(),
        }));
        for (const each of steps) {
          const window = windows[each.who];
          if (window !== undefined) run(window, design, each);
        }
        for (let round = 0; round < 200; round += 1) {
          for (const window of windows) {
            receiveNext(window, design);
            sendFirst(window, design);
            settleFirst(window, round > 100 || window.log.conflicts[0]?.message !== null);
          }
        }
        for (const window of windows) {
          expect(window.log.waiting).toEqual([]);
          expect(window.log.conflicts).toEqual([]);
          expect(window.log.board).toEqual(design.board());
          expect(window.log.taken.map((entry) => entry.taken)).toEqual(design.edits);
        }
        expect(new Set(design.edits.map(({ clientId }) => clientId)).size).toBe(design.edits.length);
      }),
      { numRuns: 300 },
    );
  });

  it('never shows anything but the decisions taken and the own ones that wait', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const design = new SmallDesign(start);
        const window: Window = { name: 'ana', log: opened(), made: 0, settled: new Set() };
        const other: Window = { name: 'ben', log: opened(), made: 0, settled: new Set() };
        for (const each of steps) {
          run(each.who === 0 ? window : other, design, each);
          const { log } = window;
          const shown = [...log.taken.map((entry) => entry.taken), ...log.waiting.map(({ own }) => own)];
          expect(log.board).toEqual(shown.reduce((board, { edit }) => rules.apply(board, edit), start));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no decision: each is taken, waits, is asked about, or was settled by its person', () => {
    const steps = fc.array(
      step.filter(({ what }) => what !== 'undo'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (each) => {
        const design = new SmallDesign(start);
        const windows = ['ana', 'ben'].map((name): Window => ({
          name,
          log: opened(),
          made: 0,
          settled: new Set(),
        }));
        for (const one of each) {
          const window = windows[one.who];
          if (window !== undefined) run(window, design, one);
        }
        for (const { name, log, made, settled } of windows) {
          const known = new Set([
            ...settled,
            ...[...log.waiting, ...log.conflicts].map(({ own }) => own.clientId),
            ...design.edits.map(({ clientId }) => clientId).filter((id) => id.startsWith(name)),
          ]);
          expect(known).toEqual(new Set(Array.from({ length: made }, (_, index) => `${name}.${index + 1}`)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
