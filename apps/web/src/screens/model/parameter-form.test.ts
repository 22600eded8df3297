import { templateFor } from '@staffroom/knowledge';
import { describe, expect, test } from 'vitest';
import { parameterForm, typedFrom } from './parameter-form.ts';

const template = templateFor('newCoreTeam', 'middle');

function fieldOf(form: ReturnType<typeof parameterForm>, id: string) {
  return form.fields.find(({ parameter }) => parameter.id === id);
}

describe('parameterForm', () => {
  test('nothing typed leaves every default and asks for nothing', () => {
    const form = parameterForm(template, {});
    expect(form.overrides).toEqual({});
    expect(form.values?.['teacherCount']).toBe(4);
    expect(fieldOf(form, 'rosterTarget')).toMatchObject({
      shown: '100',
      isSet: false,
      rangeText: '1 to 600',
    });
  });

  test('a value set to the default is set: it tells the search not to choose', () => {
    expect(parameterForm(template, { teacherCount: '4' }).overrides).toEqual({ teacherCount: 4 });
  });

  test('money is shown and typed in dollars', () => {
    const form = parameterForm(template, { leadSupplement: '5000' });
    expect(form.overrides).toEqual({ leadSupplement: 500_000 });
    expect(fieldOf(form, 'leadSupplement')?.unitText).toContain('US dollars');
  });

  test('what cannot be used says why at its field, and nothing is worked out', () => {
    const form = parameterForm(template, { teacherCount: '99', rosterTarget: '90' });
    expect(fieldOf(form, 'teacherCount')?.problem).toContain('must be a whole number from 2 to 10');
    expect(form).toMatchObject({ values: null, overrides: {}, problemCount: 1 });
  });

  test('values that do not go together are a problem of the form', () => {
    expect(parameterForm(template, { rosterTarget: '200' }).problemCount).toBeGreaterThan(0);
  });

  test('a form begun from a design shows what the design was made with', () => {
    const { overrides } = parameterForm(template, { leadSupplement: '5000', teacherCount: '5' });
    expect(parameterForm(template, typedFrom(template, overrides)).overrides).toEqual(overrides);
  });
});
