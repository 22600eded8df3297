import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProblem, leastValue, makeGroupingProblem } from '../../tests/grouping-problems.ts';
import { checkGrouping } from './conflict.ts';

describe('checkGrouping', () => {
  it('finds nothing to say about rules that can hold', () => {
    expect(
      checkGrouping(makeGroupingProblem({ together: [[0, 1]], apart: [[1, 2]], pinned: [[0, 1]] })),
    ).toEqual([]);
  });

  it('names the links that join two items to be kept apart, and no other', () => {
    const problem = makeGroupingProblem({
      together: [
        [0, 1],
        [4, 5],
        [1, 2],
      ],
      apart: [
        [3, 4],
        [0, 2],
      ],
    });
    expect(checkGrouping(problem)).toEqual([
      {
        rules: [
          { kind: 'together', index: 0 },
          { kind: 'together', index: 2 },
          { kind: 'apart', index: 1 },
        ],
        message:
          'These rules cannot all hold for 6 items: items 0, 1 together; items 1, 2 together; items 0 and 2 apart. Maybe drop one of them.',
      },
    ]);
  });

  it('names a pin against a prohibition', () => {
    const problem = makeGroupingProblem({ pinned: [[3, 1]], forbidden: [[3, 1]] });
    expect(checkGrouping(problem).map(({ rules }) => rules)).toEqual([
      [
        { kind: 'pinned', index: 0 },
        { kind: 'forbidden', index: 0 },
      ],
    ]);
  });

  it('names sizes that cannot add up', () => {
    const groups = [
      { min: 0, max: 2 },
      { min: 0, max: 3 },
    ];
    expect(checkGrouping(makeGroupingProblem({ groups })).map(({ rules }) => rules)).toEqual([
      [
        { kind: 'largest', group: 0 },
        { kind: 'largest', group: 1 },
      ],
    ]);
  });

  it('names a link too large for any group', () => {
    const conflicts = checkGrouping(makeGroupingProblem({ together: [[0, 1, 2, 3, 4]] }));
    expect(conflicts[0]?.rules).toContainEqual({ kind: 'together', index: 0 });
  });

  it('names more items mutually apart than there are groups', () => {
    const apart = [
      [0, 1],
      [0, 2],
      [3, 4],
      [1, 2],
    ] as const;
    expect(checkGrouping(makeGroupingProblem({ apart })).map(({ rules }) => rules)).toEqual([
      [
        { kind: 'apart', index: 0 },
        { kind: 'apart', index: 1 },
        { kind: 'apart', index: 3 },
      ],
    ]);
  });

  it('names a cover that too few can serve', () => {
    const covers = [{ name: 'science', demand: [1], classesOfItem: [[0], [], [], [], [], []] }];
    expect(checkGrouping(makeGroupingProblem({ covers })).map(({ rules }) => rules)).toEqual([
      [{ kind: 'cover', index: 0 }],
    ]);
  });

  it('calls contradictory only what no grouping can keep', () => {
    fc.assert(
      fc.property(arbitraryProblem(7), (problem) => {
        const isFeasible = leastValue(problem) !== null;
        expect(isFeasible && checkGrouping(problem).length > 0).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
