import { shippedFacts } from '@staffroom/knowledge';
import { expect, test } from 'vitest';
import { catalogueModels, placesByFindings, placesByName, placesByStrength } from './catalogue.ts';

const entries = catalogueModels(shippedFacts);
const byPlace = (places: ReadonlyMap<string, number>) =>
  entries.toSorted((a, b) => (places.get(a.model.id) ?? 0) - (places.get(b.model.id) ?? 0));

test('every model either has a template or says what is missing', () => {
  const both = entries.filter(({ templates, missing }) => templates.length > 0 === (missing !== null));
  expect(both.map(({ model }) => model.id)).toEqual([]);
});

test('the tally counts every finding of a model once', () => {
  expect(entries.map(({ tally }) => tally.reduce((sum, { count }) => sum + count, 0))).toEqual(
    entries.map(({ findings }) => findings.length),
  );
});

test('orders put the strongest design, the most findings and the first name first', () => {
  expect(byPlace(placesByStrength(entries))[0]?.tier).toBe('randomised');
  expect(byPlace(placesByStrength(entries)).at(-1)?.tier).toBeNull();
  const counts = byPlace(placesByFindings(entries)).map(({ findings }) => findings.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const names = byPlace(placesByName(entries)).map(({ model }) => model.name);
  expect(names).toEqual(names.toSorted());
});
