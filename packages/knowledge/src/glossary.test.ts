import { describe, expect, it } from 'vitest';
import data from '../data/glossary.json' with { type: 'json' };
import { allTerms, GlossaryFileSchema, termById } from './glossary.ts';

describe('the glossary', () => {
  it('ships in the shape that is promised', () => {
    expect(GlossaryFileSchema.parse(data).terms.length).toBe(allTerms().length);
  });

  it('gives each word one meaning in each language', () => {
    const distinct = (of: (term: (typeof data.terms)[number]) => string) => new Set(data.terms.map(of)).size;
    expect(distinct(({ id }) => id)).toBe(data.terms.length);
    expect(distinct(({ en }) => en.term)).toBe(data.terms.length);
    expect(distinct(({ es }) => es.term)).toBe(data.terms.length);
  });

  it('says which words there are where one is missing', () => {
    expect(termById('shared-roster').es.term).toBe('lista compartida');
    expect(() => termById('quartet')).toThrow(/no term of the glossary "quartet".*shared-roster/);
  });
});
