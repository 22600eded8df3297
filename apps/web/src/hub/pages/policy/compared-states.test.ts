import { allClassSizes, allStatePolicies, classSizeOf, stateByCode } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { areFiguresDifferent, comparedCodes, comparisonQuery, isDifferent } from './compared-states.ts';

const known = allStatePolicies().map(({ state }): string => state);

describe('a comparison in an address', () => {
  it('is read back as it was written', () => {
    const codes = ['NC', 'TX', 'AZ'];
    expect(comparisonQuery(codes, true)).toBe('?states=nc,tx,az&only=differences');
    expect(comparedCodes(comparisonQuery(codes, true), known)).toEqual(codes);
    expect(comparisonQuery([], true)).toBe('');
  });

  it('takes known states alone, each once, and four at most', () => {
    expect(comparedCodes('?states=az,xx,az,TX,nc,ga,fl', known)).toEqual(['AZ', 'TX', 'NC', 'GA']);
    expect(comparedCodes('', known)).toEqual([]);
  });
});

describe('differences', () => {
  it('are seen in answers, an unknown one among them', () => {
    const [az, oh] = [stateByCode('AZ'), stateByCode('OH')];
    expect(isDifferent([az, oh], 'innovationZones')).toBe(true);
    expect(isDifferent([az, az], 'innovationZones')).toBe(false);
    expect(isDifferent([az], 'innovationZones')).toBe(false);
  });

  it('are seen in class-size figures, however the rules are ordered', () => {
    const texas = classSizeOf('TX');
    expect(areFiguresDifferent([texas, { ...texas, rules: texas.rules.toReversed() }])).toBe(false);
    expect(areFiguresDifferent([texas, classSizeOf('NC')])).toBe(true);
    const without = allClassSizes().filter(({ noCap }) => noCap === true);
    expect(areFiguresDifferent(without)).toBe(false);
  });
});
