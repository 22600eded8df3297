import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundDrawing } from './bound-path.ts';

const box = { width: 120, height: 24, inset: 3 };

describe('the line of a search', () => {
  it('is nothing before the first value', () => {
    expect(boundDrawing([], box)).toBeNull();
  });

  it('ends on the bound where the bound is reached', () => {
    const drawing = boundDrawing(
      [
        { at: 0, value: 40, bound: 0 },
        { at: 50, value: 12, bound: 2 },
        { at: 90, value: 2, bound: 2 },
      ],
      box,
    );
    expect(drawing?.boundPath).toMatch(/^M3\.0 21\.0/);
    expect(drawing?.end.x).toBe(117);
  });

  it('draws no bound where none is proved', () => {
    expect(boundDrawing([{ at: 0, value: 4, bound: null }], box)?.boundPath).toBeNull();
  });

  it('stays inside its box', () => {
    const point = fc.record({
      at: fc.nat(10_000),
      // A proved bound is never above a value.
      value: fc.integer({ min: 500, max: 1000 }),
      bound: fc.option(fc.integer({ min: 0, max: 500 })),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const ordered = points.toSorted((a, b) => a.at - b.at);
        const drawing = boundDrawing(ordered, box);
        const numbers = [...`${drawing?.valuePath}${drawing?.boundPath ?? ''}`.matchAll(/-?\d+\.\d/g)];
        expect(numbers.length).toBeGreaterThan(1);
        expect(Math.min(...numbers.map(Number))).toBeGreaterThanOrEqual(3);
        expect(Math.max(...numbers.map(Number))).toBeLessThanOrEqual(117);
      }),
    );
  });
});
