import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, pointCount, pointsOf } from './sweep-cases.ts';

const request = {
  modelId: 'opportunity-culture',
  parameters: { leads: 1 },
  state: null,
  grades: null,
  seed: 1,
  effort: 'quick',
  seconds: null,
  useAverages: false,
} as const;

describe('the points of a grid', () => {
  it('are every combination, the last parameter varying fastest', () => {
    expect(pointsOf({ rosterTarget: [80, 100], leads: [1, 2] })).toEqual([
      { rosterTarget: 80, leads: 1 },
      { rosterTarget: 80, leads: 2 },
      { rosterTarget: 100, leads: 1 },
      { rosterTarget: 100, leads: 2 },
    ]);
  });

  it('are one empty point for an empty grid', () => {
    expect(pointsOf({})).toEqual([{}]);
  });

  it('are as many as the product of the values', () => {
    const grid = fc.dictionary(fc.string(), fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 }), {
      maxKeys: 3,
    });
    fc.assert(
      fc.property(grid, (values) => {
        expect(pointsOf(values)).toHaveLength(pointCount(values));
      }),
    );
  });

  it('are counted without being made', () => {
    const parameters = Array.from({ length: 12 }, (_, index) => `parameter ${index}`);
    const values = Array.from({ length: 1000 }, (_, index) => index);
    expect(pointCount(Object.fromEntries(parameters.map((name) => [name, values])))).toBe(1e36);
  });
});

describe('the cases of a sweep', () => {
  it('keep a school together and let the grid overrule the common parameters', () => {
    const cases = casesOf({ requests: [{ ...request, parameters: { leads: 1 } }], grid: { leads: [2, 3] } }, [
      { id: 'a', state: null },
      { id: 'b', state: null },
    ]);
    expect(cases.map(({ schoolId, request: own }) => [schoolId, own.parameters])).toEqual([
      ['a', { leads: 2 }],
      ['a', { leads: 3 }],
      ['b', { leads: 2 }],
      ['b', { leads: 3 }],
    ]);
  });

  it('take the state of each school where the request names none', () => {
    const requests = [request, { ...request, state: 'TX' }];
    const schools = [
      { id: 'a', state: 'OH' },
      { id: 'b', state: null },
    ];
    const cases = casesOf({ requests, grid: {} }, schools);
    expect(cases.map(({ schoolId, request: own }) => [schoolId, own.state])).toEqual([
      ['a', 'OH'],
      ['a', 'TX'],
      ['b', null],
      ['b', 'TX'],
    ]);
  });
});
