import { emptyHubState, type Locale } from '@staffroom/contract';
import { allFactRecords, shippedFacts } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { translatedFact } from '../../site/fact-translations.ts';
import { pageOfRecord } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import { hubText } from '../../text/hub-text.ts';
import { inLocale } from '../../text/locale.ts';
import { findablesOf } from './findables.ts';
import { indexOf } from './index-of.ts';
import { findIn, readIndex } from './search-index.ts';

function hubIn(locale: Locale): Hub {
  return {
    facts: shippedFacts,
    state: {
      ...emptyHubState,
      cohorts: [
        {
          id: '0b8f7a52-7d7c-4c53-8ad2-0a5a6d1b2222',
          name: 'Harbor cohort',
          partnerId: null,
          starts: '2027-09-01',
          ends: null,
          applyBy: null,
          seats: null,
          seatsTaken: 0,
          isOpen: true,
          text: 'For systems that begin.',
          sourceUrl: 'https://example.org/cohort',
        },
      ],
    },
    locale,
    text: hubText(locale),
    path: '/search',
    query: new URLSearchParams(),
    form: null,
    origin: null,
    formsAt: null,
    href: (path) => inLocale(locale, path),
    fact: (english) => translatedFact(locale, english),
  };
}

const english = indexOf(hubIn('en'));
const spanish = indexOf(hubIn('es'));

/** The addresses of the first few that are found. */
function first(index: typeof english, words: string): readonly string[] {
  return findIn(index, words)
    .slice(0, 5)
    .map(({ id }) => id);
}

describe('the search', () => {
  it('forgives slips of the pen', () => {
    expect(first(english, 'distrbuted expertise')).toContain('/glossary#distributed-expertise');
    expect(first(english, 'arizna')).toContain('/policy/az');
    expect(first(english, 'oportunity culture')).toContain('/partners/public-impact-oc');
    expect(first(english, 'multi clasroom leader')).toContain('/models/oc-multi-classroom-leadership');
    expect(first(english, 'comon block')).toContain('/glossary#common-block');
  });

  it('answers beginnings of words, abbreviations and whole questions', () => {
    expect(first(english, 'glos')).toContain('/glossary');
    expect(first(english, 'TX')).toContain('/policy/tx');
    expect(first(english, 'what is a shared roster?')).toContain('/glossary#shared-roster');
    expect(first(english, 'harbor')).toEqual(['/partners/cohorts#0b8f7a52-7d7c-4c53-8ad2-0a5a6d1b2222']);
  });

  it('is asked in Spanish, with accents or without, and answers with Spanish pages', () => {
    expect(first(spanish, 'dotacion estrategica')).toContain('/es/glossary#strategic-school-staffing');
    expect(first(spanish, 'lista compartida')).toContain('/es/glossary#shared-roster');
    expect(first(spanish, 'estadísticas')).toContain('/es/data/statistics');
    expect(first(spanish, 'arizona').every((id) => id.startsWith('/es/'))).toBe(true);
  });

  it('finds nothing for what is not there', () => {
    expect(findIn(english, 'zzyzx')).toEqual([]);
    expect(findIn(english, '  ')).toEqual([]);
  });

  it('knows the page of every record, by its own name', () => {
    const known = new Set(findablesOf(hubIn('en')).map(({ id }) => id));
    expect(
      allFactRecords(shippedFacts)
        .map(pageOfRecord)
        .filter((page) => !known.has(page)),
    ).toEqual([]);
  });

  it('finds the same in a browser, which reads the index from its file', () => {
    const read = readIndex(JSON.stringify(english));
    expect(findIn(read, 'oportunity culture')).toEqual(findIn(english, 'oportunity culture'));
  });
});
