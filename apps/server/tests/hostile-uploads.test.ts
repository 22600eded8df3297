import type { DistrictId, InterfaceClient, Job } from '@staffroom/contract';
import { oneRosterFiles } from '@staffroom/exchange';
import { sampleSchool } from '@staffroom/sample';
import type { Store } from '@staffroom/store';
import { oneDatabaseForTests } from '@staffroom/testkit/services';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type Worker } from '../src/jobs/start-worker.ts';
import { aDesign, aDistrict, aMadeSchool, aServer, type TestServer } from './test-server.ts';

const mebibyte = 1024 * 1024;
const school = sampleSchool({ level: 'middle', students: 60, seed: 3 });
const roster: Zippable = Object.fromEntries(
  oneRosterFiles(school).map(({ name, text }) => [name, strToU8(text)]),
);

describe.each(oneDatabaseForTests())('files that mean harm, on $name', { timeout: 60_000 }, (database) => {
  let store: Store;
  let worker: Worker;
  let server: TestServer;
  let client: InterfaceClient;
  let districtId: DistrictId;
  const lines: string[] = [];

  beforeAll(async () => {
    store = await database.open();
    const log = pino({ level: 'debug' }, { write: (line) => void lines.push(line) });
    worker = await startWorker(store, { concurrency: 1, log });
    server = aServer(store);
    districtId = await aDistrict(store);
    server.access.join('lead', districtId, 'districtLead');
    client = server.as('lead');
  });
  afterAll(async () => {
    await worker.stop();
    await store.close();
  });

  async function ended({ id: jobId }: Job): Promise<Job> {
    let last: Job | undefined;
    for await (const job of await client.jobs.watch({ districtId, jobId })) last = job;
    if (last === undefined) throw new Error('The job told nothing');
    return last;
  }

  async function imported(fileName: string, bytes: Uint8Array): Promise<Job> {
    const announced = await client.imports.begin({ districtId, fileName, size: bytes.length });
    await server.request('lead', announced.contentPath, { method: 'PUT', body: Buffer.from(bytes) });
    const uploadIds = [announced.uploadId];
    const asked = { districtId, schoolId: null, uploadIds, names: 'keep' as const, dateOrder: 'us' as const };
    return ended(await client.imports.start(asked));
  }

  const zeros = new Uint8Array(80 * mebibyte);
  const many = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, index) => [`${index}.csv`, strToU8('a')]),
  );

  it.each([
    ['a bomb', 'roster.zip', () => zipSync({ ...roster, 'users.csv': zeros }, { level: 9 })],
    [
      'a bomb inside a workbook',
      'list.xlsx',
      () => zipSync({ 'xl/worksheets/sheet1.xml': zeros }, { level: 9 }),
    ],
    ['ten thousand files and one', 'roster.zip', () => zipSync(many, { level: 0 })],
    [
      'a way out of the folder',
      'roster.zip',
      () => zipSync({ ...roster, '../../../tmp/evil.csv': strToU8('a') }),
    ],
    [
      'a zip in a zip in a zip',
      'roster.zip',
      () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync(roster) }) }),
    ],
    [
      'bytes that are no text',
      'list.csv',
      () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256),
    ],
    ['nothing', 'roster.csv', () => new Uint8Array()],
    ['a name longer than any file has', `${'é'.repeat(240)}.csv`, () => strToU8('PK')],
    ['a name like a path', '../../../etc/passwd', () => strToU8('root:x:0:0')],
  ])('holds %s: refused in words at the first try, and nothing is kept', async (_, fileName, bytes) => {
    const job = await imported(fileName, bytes());
    expect(job).toMatchObject({ state: 'failed', attempts: 1 });
    expect(job.failure?.code).toMatch(/notARoster|noSchool|mapping/);
    expect(job.failure?.message).not.toContain('staffroom-worker');
    expect((await client.schools.list({ districtId, limit: 50 })).items).toEqual([]);
  });

  it('leave no word of their rows in the log', () => {
    expect(lines.filter((line) => /root:x|Quintanilla|\busers\.csv, line/.test(line))).toEqual([]);
  });

  it('make no spreadsheet run anything, by whatever name', async () => {
    const formula = '=HYPERLINK("https://evil.example","look")';
    const made = await aMadeSchool();
    const students = made.school.students.map((student) => ({
      ...student,
      name: { given: '+1+1', family: '@SUM(1)', preferred: null, middle: null },
    }));
    const named = { ...made.school, name: formula, students };
    const plan = { ...made.plan, school: { ...made.plan.school, name: formula } };
    const place = await aDesign(store, districtId, { school: named, plan });
    await client.designs.change({ ...place, name: '-2+3' });
    const edit = { kind: 'renameTeam' as const, teamId: plan.teams[0]!.id, name: '=1+1' };
    await client.designs.edit({ ...place, revision: 1, afterSeq: 0, edit, clientId: 'w' });
    const { result } = await ended(await client.exports.start({ ...place, format: 'folder' }));
    const fileId = result?.kind === 'exported' ? result.fileId : '';
    const answer = await server.request('lead', `/api/v1/districts/${districtId}/files/${fileId}`);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const tables = Object.entries({
      ...files,
      ...unzipSync(files['oneroster.zip'] ?? new Uint8Array()),
    }).filter(([name]) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(8);
    for (const [name, bytes] of tables)
      expect({
        name,
        runs: /(?:^|,)"?(?:[=@\t\r]|[+-](?!\d+(?:\.\d+)?(?:,|$)))/m.exec(
          strFromU8(bytes).replaceAll('\r\n', '\n'),
        )?.[0],
      }).toEqual({ name, runs: undefined });
    const sheets = Object.entries(unzipSync(files['plan.xlsx'] ?? new Uint8Array())).filter(([name]) =>
      name.includes('sheet'),
    );
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.filter(([, bytes]) => /<f[ >]/.test(strFromU8(bytes)))).toEqual([]);
  });
});
