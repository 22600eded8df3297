import { expect, it } from 'vitest';
import { fieldName, placeName } from './field-name.ts';

it.each([
  ['typicalTeamSize', 'Typical team size'],
  ['typicalStipendUSD', 'Typical stipend USD'],
  ['sourceUrl', 'Source'],
  ['value', 'Value'],
  ['asu-new', 'asu-new'],
  ['AZ', 'AZ'],
])('calls the field %s “%s”', (name, words) => {
  expect(fieldName(name)).toBe(words);
});

it('says a place from the whole to the part', () => {
  expect(placeName(['lookFors', '2', 'text'])).toBe('Look fors › No. 3 › Text');
  expect(placeName(['sources', '-'])).toBe('Sources › One more');
});
