import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPlan, aPost, aSchool, aSection, aShare, aStaffMember, aStudent, aTeam } from '@staffroom/testkit';
import { PlanSchema } from '@staffroom/school';
import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRoster } from '../roster/read-roster.ts';
import { planFiles, writePlanFolder } from './write-plan-folder.ts';

const school = aSchool({
  students: [aStudent('S-1'), aStudent('S-2')],
  staff: [aStaffMember('T-1'), aStaffMember('T-2'), aStaffMember('T-3')],
  sections: [aSection('M-1', 'T-1', ['S-1']), aSection('ART', 'T-3', ['S-1', 'S-2'], { subject: 'ARTS' })],
});
const plan = aPlan(school, {
  teams: [
    aTeam('6-1', ['S-1', 'S-2'], {
      name: '=HYPERLINK("https://example.org")',
      posts: [aPost('6-1/math'), aPost('6-1/ela')],
      adults: [aShare('T-1', '6-1/math'), aShare('T-2', '6-1/ela', { isLead: true })],
    }),
  ],
  keptSections: school.sections.filter((section) => section.subject === 'ARTS').map((section) => section.id),
  lookFirst: [{ title: '=cmd()', text: 'A text.', severity: 'good' }],
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staffroom-plan-'));
});
afterEach(() => rm(folder, { recursive: true }));

const names = [
  'analysis.csv',
  'money.csv',
  'not-carried.csv',
  'oneroster.zip',
  'plan.json',
  'plan.xlsx',
  'report.html',
  'rosters.csv',
  'teams.csv',
];

describe('the folder of a plan', () => {
  test('holds its files and no leftovers, and leaves other files alone', async () => {
    await writeFile(join(folder, 'notes.txt'), 'ours');
    await writePlanFolder(plan, school, folder);
    expect((await readdir(folder)).toSorted()).toEqual([...names, 'notes.txt'].toSorted());
  });

  test('is made where there is none', async () => {
    await writePlanFolder(plan, school, join(folder, 'a', 'b'));
    expect(await readdir(join(folder, 'a', 'b'))).toHaveLength(names.length);
  });

  test('has the same bytes again, on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-31T10:00:00Z') });
    const first = await planFiles(plan, school);
    vi.setSystemTime(new Date('2028-07-01T22:30:05Z'));
    const again = await planFiles(structuredClone(plan), structuredClone(school));
    vi.useRealTimers();
    const bytesOf = (files: typeof first): readonly (readonly [string, string])[] =>
      [...files].map(([name, content]) => [name, Buffer.from(content).toString('base64')]);
    expect(bytesOf(again)).toEqual(bytesOf(first));
  });

  test('gives back the plan', async () => {
    await writePlanFolder(plan, school, folder);
    expect(PlanSchema.parse(JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')))).toEqual(plan);
  });

  test('writes tables as CSV with CRLF', async () => {
    await writePlanFolder(plan, school, folder);
    expect(await readFile(join(folder, 'teams.csv'), 'utf8')).toBe(
      'team,staffId,role,share\r\n6-1,T-1,teamTeacher,1\r\n6-1,T-2,teamTeacher,1\r\n',
    );
    expect(await readFile(join(folder, 'rosters.csv'), 'utf8')).toBe(
      'team,studentId\r\n6-1,S-1\r\n6-1,S-2\r\n',
    );
  });

  test('writes the same tables as sheets, with no text that runs as a formula', async () => {
    await writePlanFolder(plan, school, folder);
    const sheets = await readWorkbook(join(folder, 'plan.xlsx'));
    const rowsOf = new Map(sheets.map(({ sheet, data }) => [sheet, data]));
    expect([...rowsOf.keys()]).toEqual([
      'Summary',
      'Teams',
      'Rosters',
      'Vacancies',
      'Schoolwide',
      'Analysis',
      'Money',
      'Policy',
    ]);
    expect(rowsOf.get('Teams')).toEqual([
      ['team', 'staffId', 'role', 'share'],
      ['6-1', 'T-1', 'teamTeacher', 1],
      ['6-1', 'T-2', 'teamTeacher', 1],
    ]);
    expect(rowsOf.get('Summary')).toContainEqual(['Look first 1', "'=cmd(). A text."]);
  });

  test('rosters the teams for an SIS: a class a team, every adult on it, one of them primary, kept classes beside it', async () => {
    await writePlanFolder(plan, school, folder);
    const { schools } = await readRoster([join(folder, 'oneroster.zip')]);
    const sections = schools[0]?.sections.map(({ id, adults, studentIds }) => ({
      id,
      adults,
      students: studentIds.length,
    }));
    expect(sections).toEqual([
      { id: 'ART', adults: [{ staffId: 'T-3', isPrimary: true }], students: 2 },
      {
        id: 'staffroom-team-6-1',
        adults: [
          { staffId: 'T-1', isPrimary: false },
          { staffId: 'T-2', isPrimary: true },
        ],
        students: 2,
      },
    ]);
  });

  test('says what the SIS format cannot hold: shares of time, the lead, classes that the teams replace', async () => {
    await writePlanFolder(plan, school, folder);
    const text = await readFile(join(folder, 'not-carried.csv'), 'utf8');
    expect(text.split('\r\n')[0]).toBe('what,team,subject,value,why');
    expect(text).toContain('share of time,6-1,T-1,');
    expect(text).toContain('lead,6-1,T-2,');
    expect(text).toContain('class of today,,M-1,');
    expect(text).not.toContain('class of today,,ART,');
  });
});
