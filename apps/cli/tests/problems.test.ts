import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipFiles } from '@staffroom/exchange';
import { expect, test } from 'vitest';
import { csvRecords } from './csv-records.ts';
import { optionalFixture } from './fixtures.ts';
import { runStaffroom } from './run-staffroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

const header = ['severity', 'code', 'file', 'line', 'column', 'value', 'message', 'remedy'];

/** What `inspect --json` says of problems. */
interface InspectedProblems {
  readonly problems: {
    readonly errors: number;
    readonly warnings: number;
    readonly codes: readonly { readonly code: string; readonly count: number }[];
  };
}

/** Inspects a roster and gives its problems as counted in the answer and as written to the CSV. */
async function problemsOf(roster: string): Promise<{
  readonly counted: InspectedProblems['problems'];
  readonly written: Awaited<ReturnType<typeof csvRecords>>;
}> {
  const file = join(await temporaryFolder(), 'problems.csv');
  const { code, stdout, stderr } = await runStaffroom(['inspect', roster, '--problems', file, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  // The form of the answer is what this test reads it for.
  const { problems } = JSON.parse(stdout) as InspectedProblems;
  return { counted: problems, written: await csvRecords(file) };
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function expectAllWritten({ counted, written }: Awaited<ReturnType<typeof problemsOf>>): void {
  const counts = Map.groupBy(written.records, (record) => record['code']);
  expect(written.header).toEqual(header);
  expect([...counts].map(([code, records]) => [code, records.length]).toSorted(byText)).toEqual(
    counted.codes.map(({ code, count }) => [code, count]).toSorted(byText),
  );
  expect(written.records.length).toBe(counted.errors + counted.warnings);
  expect(written.records.filter((record) => record['message'] === '' || record['remedy'] === '')).toEqual([]);
}

test('writes every problem of a malformed bundle with its place, in one pass', async () => {
  const folder = await temporaryFolder();
  const files = {
    'manifest.csv':
      'propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.orgs,bulk\nfile.users,bulk\nfile.classes,bulk\nfile.courses,absent\nfile.enrollments,bulk\nfile.academicSessions,absent\n',
    'orgs.csv': 'sourcedId,name,type,identifier,parentSourcedId\nsc1,Elm Street School,school,,\n',
    'Users.csv':
      'sourcedId,enabledUser,orgSourcedIds,role,username,givenName,familyName,grades\n' +
      'st1,true,sc1,student,st1,Ada,One,06\n' +
      'st1,true,sc1,student,st1,Ada,Again,06\n' +
      'st2,true,sc1,student,st2,Ben,Two,99\n' +
      'te1,true,sc1,teacher,te1,Cy,Three,\n' +
      'xx1,true,sc1,astronaut,xx1,Di,Four,\n',
    'classes.csv':
      'sourcedId,title,grades,courseSourcedId,classType,schoolSourcedId,termSourcedIds\n' +
      'cl1,Science,06,co1,scheduled,sc1,\n',
    'enrollments.csv':
      'sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary\n' +
      'en1,cl1,sc1,st1,student,\n' +
      'en2,cl1,sc1,st2,student,\n' +
      'en3,cl1,sc1,te1,teacher,true\n' +
      'en4,cl9,sc1,st2,student,\n' +
      'en5,cl1,sc1,st9,student,\n',
  };
  const zip = join(folder, 'malformed.zip');
  await writeFile(zip, zipFiles(Object.entries(files).map(([name, text]) => ({ name, text }))));
  const problems = await problemsOf(zip);
  expectAllWritten(problems);
  const placed = problems.written.records.map(({ file, line, value }) => [file, line, value]);
  expect(placed).toEqual(
    expect.arrayContaining([
      ['Users.csv', '3', 'st1'],
      ['Users.csv', '4', '99'],
      ['Users.csv', '6', 'astronaut'],
      ['enrollments.csv', '5', 'cl9'],
      ['enrollments.csv', '6', 'st9'],
    ]),
  );
});

const malformed = [
  'Test_full_data_set.zip',
  'Test_minimal_data_set.zip',
  'oneroster_test_data.zip',
  'v1p2_full_dataset.zip',
].map((name) => ({ name, path: optionalFixture(`oneroster/moodle-enrol-oneroster/${name}`) }));

test.for(malformed)('writes every problem of $name', async ({ path }, { skip }) => {
  const problems = await problemsOf(path ?? skip('there is no folder of fixtures'));
  expectAllWritten(problems);
  expect(problems.written.records.length).toBeGreaterThan(0);
});

const users =
  'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,grades\r\n';
const classes = 'sourcedId,title,schoolSourcedId,termSourcedIds,classType\r\nK,Mathematics,O,,scheduled\r\n';
const enrollments = 'sourcedId,classSourcedId,userSourcedId,role\r\nE1,K,S1,student\r\nE2,K,S2,student\r\n';

test('the cause of problems stands before what follows from it', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'orgs.csv'), 'sourcedId,name,type\r\nO,Riverbend,school\r\n');
  await writeFile(join(folder, 'classes.csv'), classes);
  await writeFile(join(folder, 'enrollments.csv'), enrollments);
  const { stdout } = await runStaffroom(['inspect', folder, '--quiet']);
  expect(stdout).toMatch(
    /error +Required file missing\n.*users\.csv[^]*error +Person not in the files \(2 times\)/,
  );
});

test('a school that is not in the roster is an answer, not a question for a mapping', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'orgs.csv'), 'sourcedId,name,type\r\nO,Riverbend,school\r\n');
  await writeFile(join(folder, 'users.csv'), `${users}S1,,,true,O,student,s1,Al,Lee,06\r\n`);
  const { code, stdout, stderr } = await runStaffroom(['inspect', folder, '--school', 'X', '--quiet']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('holds no school X; it holds O (Riverbend)');
});
