import type { DirectorySubmission } from '@staffroom/contract';

/** The fields of an entry in the order in which its form asks for them. */
export const entryFields = [
  'kind',
  'name',
  'state',
  'level',
  'website',
  'modelId',
  'otherModel',
  'sinceYear',
  'teams',
  'educators',
  'students',
  'figuresYear',
  'text',
  'contactName',
  'contactEmail',
] as const;
export type EntryField = (typeof entryFields)[number];
export type EntryValues = Readonly<Record<EntryField, string>>;

/** An entry as its form shows it: what is not known is an empty field. */
export function entryValuesOf(entry: DirectorySubmission): EntryValues {
  const typed = Object.fromEntries(
    entryFields.map((field) => {
      const value = entry[field];
      return [field, value === null ? '' : String(value)];
    }),
  );
  return typed as EntryValues; // every field was just filled in
}
