import { writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NotARosterError } from './not-a-roster-error.ts';
import { readRoster } from './read-roster.ts';
import type { RosterResult } from './read-sources.ts';
import { folderOf, smallBundle, zipOf } from './testkit/roster-files.ts';

/** Whether counts add up and every class speaks only of people of its school. */
function isWhole({ schools, counts, problems }: RosterResult): boolean {
  const isCounted = counts.every(({ read, kept, skipped }) => kept + skipped === read);
  const isSummed =
    problems.errors + problems.warnings === problems.codes.reduce((sum, { count }) => sum + count, 0);
  const isClosed = schools.every((school) => {
    const students = new Set(school.students.map(({ id }) => id));
    const staff = new Set(school.staff.map(({ id }) => id));
    return school.sections.every(
      (section) =>
        section.studentIds.every((id) => students.has(id)) &&
        section.adults.every(({ staffId }) => staff.has(staffId)),
    );
  });
  return isCounted && isSummed && isClosed;
}

/** Reading ends in a whole result, or in the one error that says the files are no roster. */
async function expectSurvived(path: string): Promise<void> {
  const outcome = await readRoster([path]).catch((cause: unknown) => cause);
  expect(outcome).toSatisfy(
    (one: RosterResult | Error) =>
      one instanceof NotARosterError || (!(one instanceof Error) && isWhole(one)),
  );
}

const small = smallBundle();
const names = Object.keys(small);

test('any bytes changed in any file, and any end cut off, are survived', async () => {
  const folder = await folderOf(small);
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    byte: fc.constantFrom(0, 10, 13, 34, 44, 59, 69, 195, 255),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(change, { maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (name, changes, keep) => {
        const bytes = Buffer.from(String(small[name]));
        for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
        await writeFile(join(folder, name), bytes.subarray(0, Math.ceil(keep * bytes.length)));
        await expectSurvived(folder);
        await writeFile(join(folder, name), String(small[name]));
      },
    ),
    { numRuns: 60 },
  );
});

test('any bytes changed in a zip are survived', async () => {
  const path = await zipOf(small);
  const whole = await readFile(path);
  const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), byte: fc.nat({ max: 255 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: whole.length }),
      fc.boolean(),
      async (changes, end, isCut) => {
        const bytes = Buffer.from(whole);
        for (const { at, byte } of changes) bytes[at] = byte;
        await writeFile(path, bytes.subarray(0, isCut ? end : bytes.length));
        await expectSurvived(path);
      },
    ),
    { numRuns: 60 },
  );
});
