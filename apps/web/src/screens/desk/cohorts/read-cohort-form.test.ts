import { expect, it } from 'vitest';
import { cohortValuesOf } from './cohort-values.ts';
import { readCohortForm } from './read-cohort-form.ts';

const typed = {
  ...cohortValuesOf(null),
  name: 'Spring cohort',
  text: 'Twelve schools begin together.',
  sourceUrl: 'https://partner.example/cohort',
};

it('leaves unknown what is not said', () => {
  expect(readCohortForm(typed).cohort).toEqual({
    name: 'Spring cohort',
    partnerId: null,
    starts: null,
    ends: null,
    applyBy: null,
    seats: null,
    isOpen: true,
    text: 'Twelve schools begin together.',
    sourceUrl: 'https://partner.example/cohort',
  });
});

it('says what is wrong field by field', () => {
  const { problems } = readCohortForm({ ...typed, name: '', seats: 'many', sourceUrl: 'here' });
  expect(problems).toEqual(
    new Map([
      ['name', 'required'],
      ['seats', 'notANumber'],
      ['sourceUrl', 'notAnAddress'],
    ]),
  );
  expect(readCohortForm({ ...typed, starts: '2027-02-01', ends: '2027-01-01' }).problems).toEqual(
    new Map([['ends', 'endsBeforeItBegins']]),
  );
});
