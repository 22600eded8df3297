import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../facts.ts';
import { factSentences } from './fact-sentences.ts';
import { spanishFacts } from './fact-translations.ts';
import { templateSentences } from './template-sentences.ts';

const sentences = [...factSentences(shippedFacts), ...templateSentences()];

/** The figures of a sentence, however a language sets them. */
function figuresOf(text: string): string {
  return [...text.matchAll(/\d+/g)]
    .map(([digits]) => digits)
    .toSorted()
    .join(' ');
}

describe('the facts and the templates in Spanish', () => {
  it('are whole', () => {
    expect(sentences.filter((sentence) => !(sentence in spanishFacts))).toEqual([]);
  });

  it('hold nothing that is no longer said', () => {
    const said = new Set(sentences);
    expect(Object.keys(spanishFacts).filter((sentence) => !said.has(sentence))).toEqual([]);
  });

  it('keep every figure', () => {
    const changed = Object.entries(spanishFacts).filter(
      ([english, spanish]) => figuresOf(english) !== figuresOf(spanish),
    );
    expect(changed.map(([english, spanish]) => `${english} → ${spanish}`)).toEqual([]);
  });
});
