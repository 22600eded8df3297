import { DirectoryFormSchema, readHubForm, type DirectorySubmission } from '@staffroom/contract';
import { expect, it } from 'vitest';
import { entryValuesOf } from './entry-values.ts';

const said = {
  kind: 'school',
  name: 'Lakeside Middle School',
  state: 'AZ',
  level: 'middle',
  website: 'https://lakeside.example/',
  modelId: null,
  otherModel: 'Our own',
  sinceYear: 2023,
  teams: 4,
  educators: null,
  students: 0,
  figuresYear: 2026,
  text: null,
  contactName: 'Ana Ruiz',
  contactEmail: 'ana@lakeside.example',
} as const;

const entry: DirectorySubmission = {
  ...said,
  id: '00000000-0000-4000-8000-000000000001',
  status: 'pending',
  isConfirmed: true,
  suspicions: [],
  isSetAside: false,
  reason: null,
  decidedBy: null,
  decidedAt: null,
  createdAt: '2026-11-24T10:00:00.000Z',
  locale: 'en',
};

it('shows an entry so that saving it unchanged changes nothing', () => {
  expect(readHubForm(DirectoryFormSchema, entryValuesOf(entry))).toEqual({ form: said, problems: null });
});
