import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aBoardPlan,
  aBoardSchool,
  chosenEdit,
  numbersForEdit,
  played,
  tried,
} from '../../tests/board-builders.ts';
import { applyEdit, insideOf, inverseOf, openBoard, type Board } from './board.ts';
import { boardGround } from './board-ground.ts';
import { planDeriver } from './plan-deriver.ts';

const school = aBoardSchool();
const plan = aBoardPlan(school);
const board = openBoard(school, plan);
const choice = fc.array(fc.nat(1000), { minLength: numbersForEdit, maxLength: numbersForEdit });
const choices = fc.array(choice, { maxLength: 12 });

/** A board's plan, derived anew from its assignment alone. */
function anew(now: Board): unknown {
  const ground = boardGround(structuredClone(now.school), structuredClone(now.base));
  return planDeriver(ground)(structuredClone(insideOf(now).state), now.edits);
}

describe('a board', () => {
  it('shows the plan that was opened, as it is', () => {
    expect(board.plan).toEqual(plan);
    expect(board.edits).toEqual([]);
  });

  it('follows every decision exactly as if everything were derived anew', () => {
    fc.assert(
      fc.property(choices, (list) => {
        const now = played(board, list);
        expect(now.plan).toEqual(anew(now));
      }),
      { numRuns: 40 },
    );
  });

  it('is as it was, in every part, when a decision is taken back', () => {
    fc.assert(
      fc.property(choices, choice, (list, last) => {
        const before = played(board, list);
        const edit = chosenEdit(before, last);
        fc.pre(tried(before, edit) !== before);
        const again = applyEdit(applyEdit(before, edit), inverseOf(before, edit));
        expect(again.plan).toEqual(before.plan);
        expect(again.edits).toEqual(before.edits);
        expect(again.pins).toEqual(before.pins);
      }),
      { numRuns: 60 },
    );
  });
});
