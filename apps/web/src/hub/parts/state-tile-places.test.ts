import { shippedFacts } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { stateTilePlaces } from './state-tile-places.ts';

describe('stateTilePlaces', () => {
  it('gives each of the 51 jurisdictions one place, and no two the same', () => {
    const codes = stateTilePlaces.map(({ code }) => code).toSorted();
    expect(codes).toEqual(shippedFacts.states.map(({ state }) => state).toSorted());
    expect(new Set(stateTilePlaces.map(({ row, column }) => `${row} ${column}`)).size).toBe(51);
  });

  it('counts rows and columns from 1, within a grid of twelve columns', () => {
    expect(stateTilePlaces[0]).toEqual({ code: 'AK', row: 1, column: 1 });
    expect(stateTilePlaces.at(-1)).toEqual({ code: 'FL', row: 8, column: 10 });
  });
});
