import { runToEnd } from '@staffroom/engine';
import { cents } from '@staffroom/school';
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
import { applyEdit, insideOf, inverseOf, openBoard, openingBoard, type Board } from './board.ts';
import { boardGround } from './board-ground.ts';
import { planDeriver } from './plan-deriver.ts';

const school = aBoardSchool();
const priced = aBoardSchool({
  finance: {
    schedules: [],
    benefitsBasisPoints: 3000,
    supplements: {},
    allotmentWeights: {},
    vacancyPay: {},
    funds: [{ id: 'state', name: 'State', annual: cents(900_000_00), roles: [] }],
    positionsBudget: 14_000,
  },
  // Everybody's pay is known, that of people to hire is not.
  staff: school.staff.map((member, index) => ({
    ...member,
    pay: { kind: 'salary', annual: cents(50_000_00 + index * 777) },
  })),
});
/** Plans in which different things follow: leads and vacancies, pay, classes that go on beside the teams. */
const boards: readonly (readonly [string, Board])[] = [
  ['teams of every grade and subject', openBoard(school, aBoardPlan(school))],
  ['teams with known pay', openBoard(priced, aBoardPlan(priced, { state: 'CA' }))],
  ['teams of one grade', openBoard(school, aBoardPlan(school, { grades: ['6'] }))],
  [
    'teams of one subject',
    openBoard(school, aBoardPlan(school, { modelId: 'teachToOne', parameters: {}, state: 'TX' })),
  ],
  [
    'teams led by a teacher without a class',
    openBoard(priced, aBoardPlan(priced, { modelId: 'ocMultiClassroomLeadership', parameters: {} })),
  ],
];
const choice = fc.array(fc.nat(1000), { minLength: numbersForEdit, maxLength: numbersForEdit });
const choices = fc.array(choice, { maxLength: 12 });

/** A board's plan, derived anew from its assignment alone. */
function anew(now: Board): unknown {
  const ground = boardGround(structuredClone(now.school), structuredClone(now.base));
  return runToEnd(planDeriver(ground)(structuredClone(insideOf(now).state), now.edits));
}

describe.each(boards)('a board with %s', (_, board) => {
  it('is the same opened in steps, with its plan worked out', () => {
    const inSteps = runToEnd(openingBoard(board.school, board.base));
    expect(inSteps.plan).toEqual(board.plan);
    expect(inSteps.edits).toEqual(board.edits);
  });
  it('shows the plan that was opened, as it is', () => {
    expect(board.plan).toEqual(board.base);
    expect(board.edits).toEqual([]);
  });

  it('follows every decision exactly as if everything were derived anew', () => {
    fc.assert(
      fc.property(choices, (list) => {
        const now = played(board, list);
        expect(now.plan).toEqual(anew(now));
      }),
      { numRuns: 20 },
    );
  });

  it('is as it was, in every part, when a decision is taken back', () => {
    fc.assert(
      fc.property(choices, choice, (list, last) => {
        const before = played(board, list);
        const edit = chosenEdit(before, last);
        fc.pre(tried(before, edit) !== before);
        const after = applyEdit(before, edit);
        // One that takes back the decision before it is none itself; what takes it back may say that decision in other words.
        fc.pre(after.edits.length > before.edits.length);
        const again = applyEdit(after, inverseOf(before, edit));
        expect(again.plan).toEqual(before.plan);
        expect(again.edits).toEqual(before.edits);
        expect(again.pins).toEqual(before.pins);
      }),
      { numRuns: 20 },
    );
  });
});
