import { describe, expect, it } from 'vitest';
import { evaluateAllocation } from './evaluate-allocation.ts';
import { makeSquare } from '../../tests/allocation-problems.ts';

const whole = (person: number, post: number) => ({ person, post, amount: 1000 });

describe('evaluateAllocation', () => {
  it('charges shares, splits and vacancies', () => {
    const problem = makeSquare(2, {
      eligible: [
        { person: 0, post: 0, cost: 10 },
        { person: 0, post: 1, cost: 30 },
      ],
      shareCost: 5,
    });
    const { costs, value, unused, vacant } = evaluateAllocation(problem, [
      { person: 0, post: 0, amount: 600 },
      { person: 0, post: 1, amount: 400 },
    ]);
    expect(costs).toMatchObject({ shares: 6 + 12, splits: 10, vacancies: 40 + 60 });
    expect(value).toBe(128);
    expect(unused).toEqual([0, 1000]);
    expect(vacant).toEqual([400, 600]);
  });

  it('counts members against needs and spread', () => {
    const problem = makeSquare(3, {
      groupNeeds: [{ id: 'lead', groups: [0, 1, 2], people: [0], atLeast: 1, shortCost: 7 }],
      spread: [{ name: 'new', people: [0, 1], weight: 3 }],
    });
    const { costs } = evaluateAllocation(problem, [whole(0, 0), whole(1, 1), whole(2, 2)]);
    expect(costs.needs).toBe(14);
    expect(costs.spread).toBeCloseTo(3 * (1 / 3 + 1 / 3 + 2 / 3), 12);
  });

  it('charges broken wishes on pairs and lost memberships', () => {
    const problem = makeSquare(3, {
      together: [{ people: [0, 1, 2], weight: 4 }],
      apart: [{ people: [0, 1], weight: 9 }],
      previous: {
        memberships: [
          { person: 0, group: 0 },
          { person: 2, group: 0 },
        ],
        keepWorth: 6,
      },
    });
    const { costs } = evaluateAllocation(problem, [whole(0, 0), whole(1, 1)]);
    // All three pairs are broken: 0 and 1 sit apart, 2 sits nowhere.
    expect(costs).toMatchObject({ together: 12, apart: 0, previous: 6 });
  });

  it('lets a person of several groups be together with one of a single group', () => {
    const people = [1, 2].map((maxGroups, index) => ({ id: `p${index}`, capacity: 1000, maxGroups }));
    const posts = [0, 0, 1].map((group, index) => ({ id: `q${index}`, group, amount: 500, vacancyCost: 1 }));
    const eligible = people.flatMap((_, person) => posts.map((_post, post) => ({ person, post, cost: 0 })));
    const problem = makeSquare(2, { people, posts, eligible, together: [{ people: [1, 0] }] });
    const shares = [
      { person: 0, post: 0, amount: 500 },
      { person: 1, post: 1, amount: 500 },
      { person: 1, post: 2, amount: 500 },
    ];
    expect(evaluateAllocation(problem, shares).broken).toEqual([]);
    expect(evaluateAllocation(problem, shares.slice(0, 1)).broken).toEqual([{ kind: 'together', index: 0 }]);
  });

  it('lists each hard rule that is broken', () => {
    const problem = makeSquare(2, {
      people: [
        { id: 'a', capacity: 1000, maxGroups: 1 },
        { id: 'b', capacity: 500 },
      ],
      posts: [0, 1].map((group) => ({
        id: `q${group}`,
        group,
        amount: 1000,
        minAmount: 600,
        maxPeople: 1,
        vacancyCost: 0,
      })),
      pinned: [{ person: 1, group: 1 }],
      forbidden: [{ person: 0, group: 0 }],
      apart: [{ people: [0, 1] }],
      groupNeeds: [{ id: 'lead', groups: [0, 1], people: [1], atLeast: 1, shortCost: null }],
    });
    const { broken } = evaluateAllocation(problem, [
      { person: 0, post: 0, amount: 500 },
      { person: 0, post: 1, amount: 500 },
      { person: 1, post: 0, amount: 500 },
    ]);
    expect(broken).toEqual([
      { kind: 'pinned', index: 0 },
      { kind: 'forbidden', index: 0 },
      { kind: 'apart', index: 0 },
      { kind: 'need', index: 0, group: 1 },
      { kind: 'minAmount', post: 1 },
      { kind: 'maxPeople', post: 0 },
      { kind: 'maxGroups', person: 0 },
    ]);
  });

  it('refuses shares that are no allocation', () => {
    const problem = makeSquare(2);
    expect(() => evaluateAllocation(problem, [whole(0, 0), whole(0, 1)])).toThrow(
      'person 0 hold more than there is',
    );
    expect(() => evaluateAllocation(problem, [whole(0, 0), whole(0, 0)])).toThrow('repeated or not eligible');
    expect(() => evaluateAllocation(problem, [{ person: 0, post: 0, amount: 50 }])).toThrow(
      'from 100 to 1000',
    );
  });
});
