import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MilpModel } from './milp-model.ts';
import { loadMilpSolver } from './milp-solver.ts';

const solver = await loadMilpSolver();

const binary = (objective: number) => ({ objective, lower: 0, upper: 1, integer: true });

function knapsack(values: readonly number[], sizes: readonly number[], room: number): MilpModel {
  return {
    sense: 'minimize',
    columns: values.map((value) => binary(-value)),
    rows: [{ lower: -Infinity, upper: room, entries: sizes.map((size, item) => [item, size] as const) }],
  };
}

function bestByEnumeration(values: readonly number[], sizes: readonly number[], room: number): number {
  let best = 0;
  for (let chosen = 0; chosen < 1 << values.length; chosen++) {
    const sum = (amounts: readonly number[]) =>
      amounts.reduce((total, amount, item) => total + (chosen & (1 << item) ? amount : 0), 0);
    if (sum(sizes) <= room) best = Math.max(best, sum(values));
  }
  return best;
}

/** A multi-row knapsack that needs branching. */
function hardKnapsack(items: number, rows: number): MilpModel {
  let state = 12345;
  const draw = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return 1 + (((state >>> 16) * limit) >>> 16);
  };
  return {
    sense: 'minimize',
    columns: Array.from({ length: items }, () => binary(-draw(100))),
    rows: Array.from({ length: rows }, () => ({
      lower: -Infinity,
      upper: items * 12,
      entries: Array.from({ length: items }, (_, item) => [item, draw(50)] as const),
    })),
  };
}

describe('solve', () => {
  it('finds the best knapsack of any small instance', () => {
    const item = fc.record({ value: fc.integer({ min: 0, max: 30 }), size: fc.integer({ min: 1, max: 15 }) });
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 60 }),
        (items, room) => {
          const values = items.map(({ value }) => value);
          const sizes = items.map(({ size }) => size);
          const outcome = solver.solve(knapsack(values, sizes, room));
          expect(outcome.status).toBe('optimal');
          expect(outcome.value).toBe(0 - bestByEnumeration(values, sizes, room));
          expect(outcome.gap).toBeLessThan(1e-6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('solves a linear model', () => {
    const outcome = solver.solve({
      sense: 'minimize',
      columns: [
        { objective: -30, lower: 0, upper: Infinity, integer: false },
        { objective: -50, lower: 0, upper: Infinity, integer: false },
      ],
      rows: [
        {
          lower: -Infinity,
          upper: 40,
          entries: [
            [0, 1],
            [1, 2],
          ],
        },
        {
          lower: -Infinity,
          upper: 50,
          entries: [
            [0, 2],
            [1, 1],
          ],
        },
      ],
    });
    expect(outcome).toEqual({ status: 'optimal', value: -1100, bound: -1100, gap: 0, columns: [20, 10] });
  });

  it('stops at the same place for the same node limit', () => {
    const model = hardKnapsack(60, 8);
    const first = solver.solve(model, { nodes: 20 });
    const second = solver.solve(model, { nodes: 20 });
    expect(first.status).toBe('feasible');
    expect(first.gap).toBeGreaterThan(0);
    expect(second).toEqual(first);
  });

  it('stops at the same place for the same iteration limit', () => {
    const model = hardKnapsack(60, 8);
    const first = solver.solve(model, { iterations: 400 });
    expect(first.status).toBe('feasible');
    expect(solver.solve(model, { iterations: 400 })).toEqual(first);
  });

  it('answers alike in a fresh solver, whatever was solved before', async () => {
    const model = hardKnapsack(50, 6);
    const fresh = await loadMilpSolver();
    expect(fresh.solve(model, { nodes: 10 })).toEqual(solver.solve(model, { nodes: 10 }));
  });

  it('is never worse than the start it is given', () => {
    const model = hardKnapsack(40, 5);
    const best = solver.solve(model);
    const again = solver.solve(model, { nodes: 1, start: best.columns });
    expect(again.value).toBe(best.value);
  });

  it('tells infeasible from unbounded', () => {
    const free = { objective: -1, lower: 0, upper: Infinity, integer: true };
    expect(solver.solve({ sense: 'minimize', columns: [free], rows: [] }).status).toBe('unbounded');
    const row = { lower: 2, upper: 2, entries: [[0, 1]] as const };
    expect(solver.solve({ sense: 'minimize', columns: [binary(0)], rows: [row] }).status).toBe('infeasible');
  });

  it('answers a model without columns by its rows', () => {
    const nothing = { lower: 0, upper: 1, entries: [] };
    const something = { lower: 1, upper: 1, entries: [] };
    const solve = (rows: MilpModel['rows']) => solver.solve({ sense: 'minimize', columns: [], rows });
    expect(solve([nothing])).toMatchObject({ status: 'optimal', value: 0 });
    expect(solve([nothing, something])).toMatchObject({ status: 'infeasible', value: null });
    expect(solver.conflict({ sense: 'minimize', columns: [], rows: [nothing, something] })?.rows).toEqual([
      1,
    ]);
  });
});

describe('conflict', () => {
  it('is null for a feasible model', () => {
    expect(solver.conflict(knapsack([1, 2], [1, 1], 1))).toBeNull();
  });

  it('names only the rows that contradict each other', () => {
    const conflict = solver.conflict({
      sense: 'minimize',
      columns: [binary(0), binary(0), binary(0)].map((column) => ({ ...column, upper: 5 })),
      rows: [
        { lower: 0, upper: 9, entries: [[2, 1]] },
        {
          lower: 4,
          upper: Infinity,
          entries: [
            [0, 1],
            [1, 1],
          ],
        },
        {
          lower: 1,
          upper: Infinity,
          entries: [
            [1, 1],
            [2, 1],
          ],
        },
        {
          lower: -Infinity,
          upper: 3,
          entries: [
            [0, 1],
            [1, 1],
          ],
        },
      ],
    });
    expect(conflict?.rows).toEqual([1, 3]);
  });

  it('finds a contradiction that only whole numbers have', () => {
    const conflict = solver.conflict({
      sense: 'minimize',
      columns: [binary(0), binary(0), binary(0)],
      rows: [
        { lower: 0, upper: 1, entries: [[2, 1]] },
        {
          lower: 1,
          upper: 1,
          entries: [
            [0, 2],
            [1, 2],
          ],
        },
      ],
    });
    expect(conflict).toEqual({ rows: [1], columns: [] });
  });
});
