import { describe, expect, it } from 'vitest';
import { fillTemplate, openPlaceholders } from './fill-template.ts';

const values = { name: 'Ana $& Ruiz', organisation: 'Lakeside', cohort: null, me: 'Ben' };

describe('a template', () => {
  it('is filled with what the message and its reader say, as it stands there', () => {
    expect(fillTemplate('Dear {{name}} of {{ organisation }}, … {{me}}', values)).toEqual({
      text: 'Dear Ana $& Ruiz of Lakeside, … Ben',
      missing: [],
    });
  });

  it('keeps what is not known in sight, and tells of it once', () => {
    expect(fillTemplate('{{cohort}}, {{cohort}}, {{school}}', values)).toEqual({
      text: '{{cohort}}, {{cohort}}, {{school}}',
      missing: ['cohort', 'school'],
    });
  });

  it('does not fill what was filled in', () => {
    expect(fillTemplate('{{name}}', { ...values, name: '{{me}}' }).text).toBe('{{me}}');
  });

  it('says which placeholders a text still holds', () => {
    expect(openPlaceholders('Dear {{name}}, see {{link}} and {{name}}')).toEqual(['name', 'link']);
    expect(openPlaceholders('Dear Ana')).toEqual([]);
  });
});
