import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from './sort-rows.ts';

describe('rows of a table', () => {
  it('are sorted by number, not by digits', () => {
    expect(sortRows([10, 9, 100], (row) => row, 'ascending')).toEqual([9, 10, 100]);
  });

  it('stand last where the value is not known, whichever way they are sorted', () => {
    expect(sortRows(['b', null, 'a'], (row) => row, 'ascending')).toEqual(['a', 'b', null]);
    expect(sortRows(['b', null, 'a'], (row) => row, 'descending')).toEqual(['b', 'a', null]);
  });

  it('are all kept, and in their order where values are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ value: fc.option(fc.nat(3)), at: fc.nat() })), (rows) => {
        const numbered = rows.map((row, at) => ({ ...row, at }));
        const sorted = sortRows(numbered, (row) => row.value, 'ascending');
        expect(sorted.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(numbered.map(({ at }) => at));
        const ties = sorted.slice(1).map((row, index) => [sorted[index], row] as const);
        const disordered = ties.filter(([a, b]) => a?.value === b.value && (a?.at ?? 0) > b.at);
        expect(disordered).toEqual([]);
      }),
    );
  });
});
