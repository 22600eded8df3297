import { readFile } from 'node:fs/promises';
import { aSchool, aStaffMember, aStudent } from '@staffroom/testkit';
import type { CourseId } from '@staffroom/school';
import { expect, test } from 'vitest';
import { readSideTexts } from './testkit/read-side-texts.ts';

const documentation = await readFile(new URL('../../../../docs/side-files.md', import.meta.url), 'utf8');
const examples = Object.fromEntries(
  [...documentation.matchAll(/^```(?:csv|yaml) (\S+)\n(.*?)^```$/gms)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
);

test('every example of the documentation is read without a problem', async () => {
  const school = aSchool({
    students: ['S-001', 'S-002', 'S-003'].map((id) => aStudent(id)),
    staff: ['A-001', 'T-001', 'T-002'].map((id) => aStaffMember(id)),
    courses: ['C-ART-6', 'C-BAND-6', 'C-MATH-6'].map((id) => ({
      id: id as CourseId,
      title: id,
      code: null,
      grades: ['6'],
      subject: null,
    })),
  });
  const { read, problems } = await readSideTexts(school, examples);
  expect(problems).toEqual([]);
  expect(read).toEqual([
    { file: 'staff.csv', rows: 3 },
    { file: 'students.csv', rows: 3 },
    { file: 'requests.csv', rows: 3 },
    { file: 'absences.csv', rows: 2 },
    { file: 'bells.yaml', rows: null },
    { file: 'finance.yaml', rows: null },
    { file: 'rules.yaml', rows: null },
  ]);
});
