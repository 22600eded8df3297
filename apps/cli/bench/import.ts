import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const schools = 97;
const studentsPerSchool = 1000;
const classesPerStudent = 10;
const studentsPerClass = 25;
const classesPerSchool = (studentsPerSchool * classesPerStudent) / studentsPerClass;
const classesPerTeacher = 5;
const teachersPerSchool = classesPerSchool / classesPerTeacher;
const targetSeconds = 10;
const targetMegabytes = 300;

/**
 * Reads a district of 97 schools with a million enrollment rows in a process of its own and prints seconds and peak memory
 * against the targets (10 s, 300 MB). The first argument scales the number of schools.
 */
export async function benchImport(args: readonly string[]): Promise<void> {
  const count = args[0] === undefined ? schools : Number(args[0]);
  const folder = await mkdtemp(join(tmpdir(), 'staffroom-import-'));
  try {
    await writeDistrict(folder, count);
    const { size } = await stat(join(folder, 'enrollments.csv'));
    const child = spawnSync(
      process.execPath,
      ['--conditions=staffroom-source', join(import.meta.dirname, 'import-once.ts'), folder],
      { encoding: 'utf8' },
    );
    if (child.status !== 0) throw new Error(`reading failed: ${child.stderr}`);
    process.stdout.write(`${child.stdout.trim()} (enrollments.csv: ${Math.round(size / 1e6)} MB)\n`);
    process.stdout.write(`target: ${targetSeconds} s, ${targetMegabytes} MB\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeDistrict(folder: string, count: number): Promise<void> {
  const write = (name: string, lines: Iterable<string>): Promise<void> =>
    pipeline(Readable.from(chunksOf(lines)), createWriteStream(join(folder, name)));
  const all = Array.from({ length: count }, (_, index) => index);
  const manifest = ['orgs', 'academicSessions', 'courses', 'classes', 'users', 'enrollments'].map(
    (name) => `file.${name},bulk`,
  );
  await writeFile(
    join(folder, 'manifest.csv'),
    ['propertyName,value', 'manifest.version,1.0', 'oneroster.version,1.1', ...manifest, ''].join('\n'),
  );
  await write('orgs.csv', [
    'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
    ...all.map((school) => `${guid('or', school)},,,School ${school},school,,`),
  ]);
  await write('academicSessions.csv', [
    'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
    'year,,,2026-27,schoolYear,2026-08-15,2027-06-10,,2027',
  ]);
  await write('courses.csv', [
    'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
    ...all.map(
      (school) => `${guid('co', school)},,,year,Mathematics 6,M6,06,${guid('or', school)},Mathematics,02001`,
    ),
  ]);
  await write('classes.csv', classLines(all));
  await write('users.csv', userLines(all));
  await write('enrollments.csv', enrollmentLines(all));
}

function* classLines(all: readonly number[]): Iterable<string> {
  yield 'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods';
  for (const school of all) {
    for (let index = 0; index < classesPerSchool; index++) {
      const id = school * classesPerSchool + index;
      yield `${guid('cl', id)},,,Mathematics ${index},06,${guid('co', school)},,scheduled,Room ${index},${guid('or', school)},year,,,${periodOf(index)}`;
    }
  }
}

function* userLines(all: readonly number[]): Iterable<string> {
  yield 'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password';
  for (const school of all) {
    for (let index = 0; index < studentsPerSchool; index++) {
      const id = school * studentsPerSchool + index;
      yield `${guid('st', id)},,,true,${guid('or', school)},student,user${id},,Given ${id},Family ${id},,,,,,,06,`;
    }
    for (let index = 0; index < teachersPerSchool; index++) {
      const id = school * teachersPerSchool + index;
      yield `${guid('te', id)},,,true,${guid('or', school)},teacher,teacher${id},,Given ${id},Family ${id},,,,,,,,`;
    }
  }
}

function* enrollmentLines(all: readonly number[]): Iterable<string> {
  yield 'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate';
  let row = 0;
  for (const school of all) {
    for (let index = 0; index < classesPerSchool; index++) {
      const klass = guid('cl', school * classesPerSchool + index);
      const teacher = guid('te', school * teachersPerSchool + (index % teachersPerSchool));
      yield `${guid('en', row++)},,,${klass},${guid('or', school)},${teacher},teacher,true,2026-08-15,2027-06-10`;
      for (let seat = 0; seat < studentsPerClass; seat++) {
        const student = school * studentsPerSchool + ((index * studentsPerClass + seat) % studentsPerSchool);
        yield `${guid('en', row++)},,,${klass},${guid('or', school)},${guid('st', student)},student,,2026-08-15,2027-06-10`;
      }
    }
  }
}

/** Each round of classes takes every student once: a period of its own. */
function periodOf(index: number): number {
  return Math.floor((index * studentsPerClass) / studentsPerSchool) + 1;
}

/** An id as long as a GUID, as most systems write them. */
function guid(kind: string, number: number): string {
  const digits = number.toString(16).padStart(12, '0');
  return `${kind}${digits.slice(0, 6)}-7e05-4dc0-8fe4-${digits}`;
}

function* chunksOf(lines: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length > 65_536) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}
