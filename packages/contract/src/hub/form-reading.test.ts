import { describe, expect, it } from 'vitest';
import { DirectoryFormSchema } from './directory-entry.ts';
import { readHubForm } from './form-reading.ts';
import { messageForms } from './message-form.ts';

const ana = { name: ' Ana  Flores ', email: 'ana@lake.example', state: 'AZ' };

describe('a form as a browser sends it', () => {
  it('is read with spaces and line breaks put right, and empty fields as nothing', () => {
    const values = { ...ana, organisation: '  ', body: 'How?\r\n\r\nAnd when?\n', unknown: 'left out' };
    expect(readHubForm(messageForms.question, values)).toEqual({
      form: {
        name: 'Ana Flores',
        email: 'ana@lake.example',
        organisation: null,
        state: 'AZ',
        body: 'How?\n\nAnd when?',
      },
      problems: null,
    });
  });

  it('tells the first problem of each field', () => {
    const values = {
      ...ana,
      email: 'ana@',
      state: 'Arizona',
      event: '',
      date: '2026-02-30',
      audience: 'x'.repeat(301),
      audienceSize: '-3',
      format: 'radio',
      body: 'Come.',
    };
    expect(readHubForm(messageForms.presenter, values).problems).toEqual([
      { field: 'email', code: 'notAnEmail' },
      { field: 'state', code: 'notAState' },
      { field: 'event', code: 'required' },
      { field: 'date', code: 'notADate' },
      { field: 'audience', code: 'tooLong' },
      { field: 'audienceSize', code: 'notANumber' },
      { field: 'format', code: 'required' },
    ]);
  });

  it.each([
    ['javascript:alert(1)', 'notAnAddress'],
    ['lakeside.example', 'notAnAddress'],
    ['ftp://lakeside.example', 'notAnAddress'],
  ])('takes %s for no address of a page', (website, code) => {
    const values = { ...ana, organisation: 'Lake', body: 'List us.', website };
    expect(readHubForm(messageForms.partner, values).problems).toEqual([{ field: 'website', code }]);
  });

  it('asks for the year of figures, and only where there are any', () => {
    const school = {
      kind: 'school',
      name: 'Lakeside',
      state: 'AZ',
      contactName: 'Ana',
      contactEmail: 'ana@lake.example',
    };
    expect(readHubForm(DirectoryFormSchema, school).problems).toBeNull();
    expect(readHubForm(DirectoryFormSchema, { ...school, students: '0' }).problems).toEqual([
      { field: 'figuresYear', code: 'required' },
    ]);
    expect(
      readHubForm(DirectoryFormSchema, { ...school, students: '90', figuresYear: '2026' }).form,
    ).toMatchObject({ students: 90, figuresYear: 2026, teams: null });
  });

  it('takes out characters that show nothing', () => {
    const { form } = readHubForm(messageForms.idea, {
      ...ana,
      name: 'A\u0000na\u0007',
      body: 'B\u001bee\ttwo',
    });
    expect(form).toMatchObject({ name: 'Ana', body: 'Bee\ttwo' });
  });
});
