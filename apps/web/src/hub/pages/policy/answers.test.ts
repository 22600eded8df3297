import { shippedFacts as facts } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { coverageOf, knownCount, ratedIndicators, statesByName, valueStates } from './answers.ts';
import { shadeOf } from './value-shades.ts';

describe('the answers of all jurisdictions', () => {
  it('are counted as the notes that come with the facts count them', () => {
    expect(ratedIndicators(facts)).toHaveLength(10);
    expect(coverageOf(facts, ratedIndicators(facts))).toMatchObject({ known: 195, all: 510, derived: 45 });
    expect(coverageOf(facts, facts.indicators)).toMatchObject({ known: 590, all: 969, fromSnapshot: 14 });
  });

  it('add up, by jurisdiction and by value', () => {
    const byState = facts.states.reduce((sum, state) => sum + knownCount(state, facts.indicators), 0);
    expect(byState).toBe(590);
    for (const indicator of facts.indicators) {
      const given = valueStates(facts, indicator);
      expect(given.reduce((sum, { states }) => sum + states.length, 0)).toBe(51);
    }
  });

  it('stand under the names of their jurisdictions', () => {
    const names = statesByName(facts).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Alabama', 'Alaska', 'Arizona']);
    expect(names.at(-1)).toBe('Wyoming');
  });
});

describe('shadeOf', () => {
  it('draws unknown alone as unknown, and every two values of a question apart', () => {
    for (const { id, allowedValues } of facts.indicators) {
      const shades = allowedValues.map(({ value }) => shadeOf(id, value));
      expect(new Set(shades).size).toBe(allowedValues.length);
      expect(
        allowedValues.filter((_, place) => shades[place] === 'unknown').map(({ value }) => value),
      ).toEqual(['unknown']);
    }
  });
});
