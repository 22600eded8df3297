import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { onTestFinished } from 'vitest';
import { ZipFile } from 'yazl';

/** Files by path inside a folder or zip. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files to a folder of their own, removed when the test is over; the folder's path. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-roster-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** The same as a zip; its path. */
export async function zipOf(files: Files): Promise<string> {
  const path = join(await folderOf({}), 'roster.zip');
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** Lines of a CSV file with LF ends. */
export function csv(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/**
 * A OneRoster 1.1 bundle that nothing is wrong with: one school, three students of grade 6, two teachers, a mathematics and an English
 * class. Say only what differs; null leaves a file out.
 */
export function smallBundle(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Files {
  const files: Record<string, string | Uint8Array | null> = {
    'manifest.csv': manifest('1.1', 'bulk', [
      'orgs',
      'academicSessions',
      'courses',
      'classes',
      'users',
      'enrollments',
    ]),
    'orgs.csv': csv(
      'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
      'school,,,Riverbend,school,3100001,',
    ),
    'academicSessions.csv': csv(
      'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
      'year,,,2026-27,schoolYear,2026-08-15,2027-06-10,,2027',
    ),
    'courses.csv': csv(
      'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
      'm6,,,year,Mathematics 6,M6,06,school,Mathematics,02036',
      'e6,,,year,English 6,E6,06,school,English,51036',
    ),
    'classes.csv': csv(
      'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
      'math-1,,,Mathematics 6 A,06,m6,,scheduled,12,school,year,,,1',
      'ela-1,,,English 6 A,06,e6,,scheduled,14,school,year,,,2',
    ),
    'users.csv': csv(
      'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
      's1,,,true,school,student,s1,,Ann,Lee,,,,,,,06,',
      's2,,,true,school,student,s2,,Bo,Roy,,,,,,,06,',
      's3,,,true,school,student,s3,,Cy,Zhu,,,,,,,06,',
      't1,,,true,school,teacher,t1,,Pat,Ortiz,,,,,,,,',
      't2,,,true,school,teacher,t2,,Kim,Ng,,,,,,,,',
    ),
    'enrollments.csv': csv(
      enrollmentHeader,
      'e1,,,math-1,school,t1,teacher,true,,',
      'e2,,,ela-1,school,t2,teacher,true,,',
      'e3,,,math-1,school,s1,student,,,',
      'e4,,,math-1,school,s2,student,,,',
      'e5,,,ela-1,school,s1,student,,,',
      'e6,,,ela-1,school,s3,student,,,',
    ),
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, content]) => (content === null ? [] : [[name, content] as const])),
  );
}

export const enrollmentHeader =
  'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate';

/** A manifest that names every file of 1.1 or 1.2. */
export function manifest(version: '1.1' | '1.2', mode: 'bulk' | 'delta', present: readonly string[]): string {
  const known = [
    'academicSessions',
    'categories',
    'classes',
    'classResources',
    'courses',
    'courseResources',
    'demographics',
    'enrollments',
    'lineItems',
    'orgs',
    'resources',
    'results',
    'users',
  ];
  const added = [
    'lineItemLearningObjectiveIds',
    'lineItemScoreScales',
    'resultLearningObjectiveIds',
    'resultScoreScales',
    'roles',
    'scoreScales',
    'userProfiles',
    'userResources',
  ];
  const names = version === '1.1' ? known : [...known, ...added];
  return csv(
    'propertyName,value',
    'manifest.version,1.0',
    `oneroster.version,${version}`,
    ...names.map((name) => `file.${name},${present.includes(name) ? mode : 'absent'}`),
  );
}

/** Adds a row to a file of a bundle. */
export function withRows(files: Files, name: string, ...rows: readonly string[]): Files {
  return { ...files, [name]: `${String(files[name] ?? '')}${csv(...rows)}` };
}
