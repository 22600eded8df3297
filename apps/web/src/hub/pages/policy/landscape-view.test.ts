import { describe, expect, it } from 'vitest';
import type { LandscapeIndicator, LandscapeState } from './landscape-data.ts';
import { landscapeView, rowsOf, viewQuery } from './landscape-view.ts';

const values = ['yes', 'no', 'unknown'].map((value) => ({
  value,
  word: value,
  meaning: '',
  shade: 'none' as const,
  count: 1,
}));

function anIndicator(id: string, slug: string): LandscapeIndicator {
  return { id, slug, name: id, question: '', lang: 'en', group: '', href: '', values };
}

function aState(code: string, name: string, answers: readonly number[]): LandscapeState {
  return { code, name, href: '', answers };
}

const indicators = [anIndicator('zones', 'innovation-zones'), anIndicator('pay', 'leader-pay')];
const states = [
  aState('AZ', 'Arizona', [2, 1]),
  aState('NM', 'New Mexico', [0, 2]),
  aState('NY', 'New York', [1, 0]),
];
const first = landscapeView('', indicators);
const codes = (view: typeof first) => rowsOf(states, indicators, view).map(({ code }) => code);

describe('a view of the landscape', () => {
  it('is written into the address and read back', () => {
    const view = { show: 'pay', find: 'new', value: 'no', sort: 'zones', isDescending: true };
    expect(viewQuery(view, indicators)).toBe(
      '?show=leader-pay&answer=no&find=new&sort=innovation-zones&order=down',
    );
    expect(landscapeView(viewQuery(view, indicators), indicators)).toEqual(view);
  });

  it('is the first one where the address names nothing that is known', () => {
    expect(landscapeView('?show=weather&answer=perhaps&sort=x', indicators)).toEqual(first);
    expect(viewQuery(first, indicators)).toBe('');
  });
});

describe('rowsOf', () => {
  it('finds by a part of the name or by the whole code, in either case', () => {
    expect(codes({ ...first, find: 'NEW ' })).toEqual(['NM', 'NY']);
    expect(codes({ ...first, find: 'az' })).toEqual(['AZ']);
    expect(codes({ ...first, find: 'mars' })).toEqual([]);
  });

  it('keeps those with an answer to the question on the map', () => {
    expect(codes({ ...first, value: 'unknown' })).toEqual(['AZ']);
    expect(codes({ ...first, show: 'pay', value: 'unknown' })).toEqual(['NM']);
  });

  it('sorts by name, or by the order of the answers with unknown last', () => {
    expect(codes(first)).toEqual(['AZ', 'NM', 'NY']);
    expect(codes({ ...first, sort: 'zones' })).toEqual(['NM', 'NY', 'AZ']);
    expect(codes({ ...first, sort: 'zones', isDescending: true })).toEqual(['AZ', 'NY', 'NM']);
  });
});
