import { expect, it } from 'vitest';
import { StudentIdSchema } from '@staffroom/school';
import { matches, nameText } from './person-text.ts';

const person = { id: StudentIdSchema.parse('S-104'), name: { given: 'Ana', family: 'Ruiz' } };

it('writes the family name first, and nothing where names were left out', () => {
  expect(nameText(person.name)).toBe('Ruiz, Ana');
  expect(nameText({ given: '', family: 'Ruiz' })).toBe('Ruiz');
  expect(nameText(null)).toBeNull();
});

it('finds people by id and by name, in either order and any case', () => {
  expect(['104', 'ana ruiz', 'Ruiz, A', ''].map((sought) => matches(person, sought))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(matches({ ...person, name: null }, 'ana')).toBe(false);
});
