import { expect, it } from 'vitest';
import { makeGroupingProblem } from '../../tests/grouping-problems.ts';
import { evaluateGrouping } from './evaluate.ts';
import { categoricalAttribute, levelNeeds } from './problem.ts';

it('prices deviations from the share that a group deserves by its size', () => {
  const attribute = { name: 'reads late', weight: 2, values: [1, 1, 1, 0, 0, 0] };
  const problem = makeGroupingProblem({ attributes: [attribute] });
  // Shares 2 and 1 for sizes 4 and 2; sums 3 and 0.
  expect(evaluateGrouping(problem, [0, 0, 0, 0, 1, 1]).value).toBe(4);
});

it('prices deviations from an equal share when asked to', () => {
  const attribute = { name: 'years', weight: 1, values: [1, 1, 1, 0, 0, 0], share: 'equal' as const };
  const problem = makeGroupingProblem({ attributes: [attribute] });
  expect(evaluateGrouping(problem, [0, 0, 0, 0, 1, 1]).value).toBe(3);
});

it('prices what groups lack, who moves and who shares a group', () => {
  const problem = makeGroupingProblem({
    needs: [{ name: 'lead', items: [0, 1], atLeast: 1, cost: 20 }],
    previous: { groupOfItem: [0, 0, -1, 1, 1, 1], moveCost: 0.5 },
    affinities: [
      [0, 1, 3],
      [0, 5, 7],
      [3, 4, -1],
    ],
  });
  const { value, terms } = evaluateGrouping(problem, [0, 0, 0, 0, 0, 1]);
  expect(terms).toEqual([
    { kind: 'need', name: 'lead', value: 20 },
    { kind: 'moves', name: 'moves', value: 1 },
    { kind: 'affinity', name: 'affinities', value: -2 },
  ]);
  expect(value).toBe(19);
});

it('makes one yes/no attribute of each category, in a fixed order, and none of the unknown', () => {
  expect(categoricalAttribute('home', 2, ['b', null, 'a', 'b'])).toEqual([
    { name: 'home: a', weight: 2, values: [0, 0, 1, 0] },
    { name: 'home: b', weight: 2, values: [1, 0, 0, 1] },
  ]);
});

it('turns levels into needs whose costs add up', () => {
  expect(levelNeeds('music', [0, 1, 3], [4, 2, 1])).toEqual([
    { name: 'music ≥ 1', items: [1, 2], atLeast: 1, cost: 4 },
    { name: 'music ≥ 2', items: [2], atLeast: 1, cost: 2 },
    { name: 'music ≥ 3', items: [2], atLeast: 1, cost: 1 },
  ]);
});
