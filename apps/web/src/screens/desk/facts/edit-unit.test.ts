import { factRecordsOf, shippedFacts } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import { editUnitAt, fixedFieldsOf, identityField, withAttributionOf, withSource } from './edit-unit.ts';
import type { JsonValue } from './json-value.ts';

const arizona = factRecordsOf(shippedFacts, 'state').find(({ id }) => id === 'AZ')?.value as JsonValue;
const model = factRecordsOf(shippedFacts, 'model').find(({ id }) => id === 'newCoreTeam')?.value as JsonValue;
const page = { title: 'Rules', url: 'https://az.example/rules', year: 2026 };

describe('what is changed at once', () => {
  it('is the answer of a state with the page that gives it', () => {
    const unit = editUnitAt(arizona, ['indicators', 'classSizeLimit', 'value']);
    expect(unit.parts).toEqual(['indicators', 'classSizeLimit']);
    expect([...fixedFieldsOf(unit)]).toEqual(['sourceUrl', 'dataYear']);
    expect(withSource(unit.value, unit, page)).toMatchObject({ sourceUrl: page.url, dataYear: 2026 });
  });

  it('never is what names the record', () => {
    expect(identityField(arizona)).toBe('state');
    const figure = editUnitAt({ id: 'one', value: 1, sourceUrl: 'https://nces.example' }, ['value']);
    expect([...fixedFieldsOf(figure)]).toEqual(['id', 'sourceUrl']);
  });

  it('is a text alone where its record has a list of sources', () => {
    const unit = editUnitAt(model, ['summary']);
    expect(unit).toMatchObject({ parts: ['summary'], attribution: null });
    expect(withSource('In short', unit, page)).toBe('In short');
  });

  it('takes its page from the source of the change once what was not known is filled in', () => {
    const role = { id: 'coach', stipend: null, sources: [] };
    const unit = withAttributionOf(editUnitAt(role, ['stipend']), { value: 500, sourceUrl: '', year: null });
    expect([...fixedFieldsOf(unit)]).toEqual(['sourceUrl', 'year']);
    expect(withSource({ value: 500, sourceUrl: '', year: null }, unit, page)).toEqual({
      value: 500,
      sourceUrl: page.url,
      year: 2026,
    });
  });

  it('is the nearest place that exists', () => {
    expect(editUnitAt(model, ['typicalTeamSize', 'no', 'such']).parts).toEqual(['typicalTeamSize']);
    expect(editUnitAt(model, ['nowhere']).parts).toEqual([]);
  });

  it('takes over a year that is not known yet, and leaves a text that tells a school year', () => {
    const unknown = editUnitAt({ value: 'unknown', sourceUrl: null, dataYear: null }, []);
    expect(withSource(unknown.value, unknown, page)).toEqual({
      value: 'unknown',
      sourceUrl: page.url,
      dataYear: 2026,
    });
    const figure = editUnitAt({ value: 0.15, year: '2022-23', sourceUrl: 'https://nces.example' }, []);
    expect(withSource(figure.value, figure, page)).toMatchObject({ year: '2022-23', sourceUrl: page.url });
  });
});
