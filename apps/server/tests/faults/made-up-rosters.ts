import { randomUUID } from 'node:crypto';
import type { DistrictId, Job, UploadId } from '@staffroom/contract';
import { oneRosterFiles, zipFiles } from '@staffroom/exchange';
import { sampleSchool } from '@staffroom/sample';
import type { School } from '@staffroom/school';
import type { ServerProgram } from '../program.ts';

/** Sends the bytes of a file; gives the answer to them. */
export async function sendRoster(
  { address, client }: ServerProgram,
  districtId: DistrictId,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly answer: Response; readonly uploadId: UploadId }> {
  const begun = await client.imports.begin({ districtId, fileName: 'roster.zip', size: bytes.length });
  const answer = await fetch(`${address}${begun.contentPath}`, { method: 'PUT', body: bytes });
  return { answer, uploadId: begun.uploadId };
}

/** Has the roster of a made-up school imported, and gives the accepted job. */
export async function beginImport(
  server: ServerProgram,
  districtId: DistrictId,
  name: string,
  sample: School = sampleSchool({ level: 'elementary', students: 120, seed: 1 }),
): Promise<Job> {
  const school = { ...sample, id: randomUUID() as School['id'], name };
  const { uploadId } = await sendRoster(
    server,
    districtId,
    Uint8Array.from(zipFiles(oneRosterFiles(school))),
  );
  return server.client.imports.start({
    districtId,
    schoolId: null,
    uploadIds: [uploadId],
    names: 'keep',
    dateOrder: 'us',
  });
}

/** Has the roster of a made-up school imported, and gives the job as it ended. */
export async function importRoster(
  server: ServerProgram,
  districtId: DistrictId,
  name: string,
): Promise<Job> {
  let last = await beginImport(server, districtId, name);
  for await (const step of await server.client.jobs.watch({ districtId, jobId: last.id })) last = step;
  return last;
}

/** The names of the district's schools, in their order. */
export async function schoolNames(
  { client }: ServerProgram,
  districtId: DistrictId,
): Promise<readonly string[]> {
  const { items } = await client.schools.list({ districtId, limit: 50 });
  return items.map(({ name }) => name).toSorted();
}
