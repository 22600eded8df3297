import { allFactRecords, shippedFacts } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { mentionsIn, sourcesOf } from './sources-of.ts';

describe('the sources of the facts', () => {
  it('are read with the title and the year that stand beside an address', () => {
    const value = {
      fact: 'Two hours of planning',
      sourceUrl: 'https://a.example/1',
      year: 2022,
      more: [{ title: 'A report', url: 'https://b.example/2', year: 2020 }],
      statesSourceUrl: 'https://c.example/3',
      websites: ['https://not-a-source.example'],
    };
    expect(mentionsIn(value)).toEqual([
      { url: 'https://a.example/1', title: null, year: '2022' },
      { url: 'https://b.example/2', title: 'A report', year: '2020' },
      { url: 'https://c.example/3', title: null, year: null },
    ]);
  });

  it('hold every address of every record once, by site', () => {
    const sources = sourcesOf(shippedFacts);
    const text = JSON.stringify(allFactRecords(shippedFacts).map(({ value }) => value));
    const named = new Set([...text.matchAll(/"(?:url|\w*Url)":"([^"]+)"/g)].map(([, url]) => url));
    expect(new Set(sources.map(({ url }) => url))).toEqual(named);
    expect(sources.length).toBe(named.size);
    expect(sources.map(({ host }) => host)).toEqual(sources.map(({ host }) => host).toSorted());
  });
});
