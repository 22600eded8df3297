import { factRecordsOf, factKinds, shippedFacts } from '@staffroom/knowledge';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from './json-value.ts';
import { emptyOf, shapeAt, shapeOf } from './value-shape.ts';

const records: readonly JsonValue[] = [
  { id: 'lead', stipend: { value: 5000, year: 2024 }, duties: ['Coach'], basis: 'law' },
  { id: 'aide', stipend: null, duties: [], basis: 'law', note: 'Since 2020' },
  { id: 'tutor', stipend: null, duties: ['Tutor', 'Plan'], basis: 'contract' },
  { id: 'coach', stipend: null, duties: ['Coach'], basis: 'contract' },
];

describe('the shape of records', () => {
  const shape = shapeOf(records);

  it('knows which fields all of them have, and what may be unknown', () => {
    expect([...shape.fields].map(([name, { isEverywhere }]) => [name, isEverywhere])).toEqual([
      ['id', true],
      ['stipend', true],
      ['duties', true],
      ['basis', true],
      ['note', false],
    ]);
    expect([...(shape.fields.get('stipend')?.shape.kinds ?? [])]).toEqual(['group', 'unknown']);
    expect([...(shape.fields.get('duties')?.shape.items?.kinds ?? [])]).toEqual(['text']);
  });

  it('offers texts that come back, and not those that every record has anew', () => {
    expect(shape.fields.get('basis')?.shape.texts).toEqual(['law', 'contract']);
    expect(shape.fields.get('id')?.shape.texts).toEqual([]);
  });

  it('leads to what stands in a list, whichever record it is', () => {
    expect([...shapeAt(shape, ['duties', '7'], null).kinds]).toEqual(['text']);
    expect([...shapeAt(shape, ['stipend', 'value'], null).kinds]).toEqual(['number']);
    expect([...shapeAt(shape, ['elsewhere'], 3).kinds]).toEqual(['number']);
  });

  it('gives an empty record: unknown what may be, without what only some have', () => {
    expect(emptyOf(shape)).toEqual({ id: '', stipend: null, duties: [], basis: '' });
  });

  it.each(factKinds)('of the kind %s can begin a record', (kind) => {
    const values = factRecordsOf(shippedFacts, kind).map(({ value }) => value as JsonValue);
    const empty = emptyOf(shapeOf(values));
    expect(empty).toBeTypeOf('object');
    expect(JSON.stringify(empty)).not.toMatch(/:-?\d|\[-?\d|:"[^"]/);
  });
});
