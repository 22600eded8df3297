import { oneRosterFiles, sideFiles, zipFiles } from '@staffroom/exchange';
import { financeNotes, sampleSchool } from '@staffroom/sample';
import type { School } from '@staffroom/school';

const sample = sampleSchool({ level: 'middle', students: 300, seed: 5 });

/** Grade 8 comes in threes that stay together: its rosters cannot reach the bound, so that a search goes on until it is stopped. */
const trios = sample.students
  .filter(({ grade }) => grade === '8')
  .map(({ id }) => id)
  .flatMap((_, index, ids) => {
    const people = ids.slice(index, index + 3);
    return index % 3 === 0 && people.length === 3 ? [{ people, reason: 'they came as one class' }] : [];
  });

/** The school of the journey. */
export const school: School = {
  ...sample,
  rules: sample.rules && {
    ...sample.rules,
    students: { together: trios, apart: [], pinned: [], forbidden: [] },
  },
};

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
