import { oneRosterFiles, sideFiles, zipFiles } from '@staffroom/exchange';
import { financeNotes, sampleSchool } from '@staffroom/sample';
import type { School } from '@staffroom/school';

/** The school of the journey. */
export const school: School = sampleSchool({ level: 'middle', students: 300, seed: 5 });

/** What its own systems gave: a OneRoster bundle, and side files for what that cannot hold. */
export const importedFiles = [
  {
    name: 'roster.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipFiles(oneRosterFiles(school))),
  },
  ...sideFiles(school, financeNotes()).map(({ name, text }) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  })),
] as const;

/** Everything that tells a student or an adult: ids and whole names. */
export function peopleOf({ students, staff }: School): readonly string[] {
  return [...students, ...staff].flatMap(({ id, name }) => [
    id,
    ...(name === null ? [] : [`${name.given} ${name.family}`, `${name.family}, ${name.given}`]),
  ]);
}
