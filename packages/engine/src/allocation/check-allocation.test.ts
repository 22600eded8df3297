import { describe, expect, it } from 'vitest';
import { checkAllocation } from './check-allocation.ts';
import { makeSquare } from '../../tests/allocation-problems.ts';

describe('checkAllocation', () => {
  it('finds nothing wrong with a sound problem', () => {
    expect(
      checkAllocation(makeSquare(3, { apart: [{ people: [0, 1] }], forbidden: [{ person: 2, group: 0 }] })),
    ).toEqual([]);
  });

  it('names the place of each mistake', () => {
    const mistakes = checkAllocation(
      makeSquare(2, {
        people: [
          { id: 'a', capacity: 0.5 },
          { id: 'b', capacity: 1000, minShare: 0 },
        ],
        posts: [{ id: 'q', group: 5, amount: 500, minAmount: 600, vacancyCost: Number.NaN }],
        eligible: [
          { person: 0, post: 0, cost: Infinity },
          { person: 0, post: 0, cost: 0 },
        ],
        together: [{ people: [0, 0] }],
        groupNeeds: [{ id: 'lead', groups: [2], people: [7], atLeast: 1, shortCost: -1 }],
        spread: [{ name: 'new', people: [], weight: -2 }],
        previous: { memberships: [{ person: 0, group: -1 }], keepWorth: 1 },
      }),
    );
    expect(mistakes.map((mistake) => mistake.path)).toEqual([
      'people[0].capacity',
      'people[1].minShare',
      'posts[0].minAmount',
      'posts[0].vacancyCost',
      'posts[0].group',
      'eligible[0].cost',
      'eligible[1]',
      'together[0].people[1]',
      'previous.memberships[0].group',
      'groupNeeds[0].people[0]',
      'groupNeeds[0].groups[0]',
      'groupNeeds[0].shortCost',
      'spread[0].weight',
    ]);
  });

  it('says what is wrong and what may help', () => {
    expect(checkAllocation(makeSquare(2, { people: [{ id: 'a', capacity: 0.8 }], eligible: [] }))).toEqual([
      {
        path: 'people[0].capacity',
        message: '0.8 must be a whole number of at least 0. Maybe it was given in another unit.',
      },
    ]);
  });
});
