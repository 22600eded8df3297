import {
  RosterIdSchema,
  type Design,
  type DistrictId,
  type InterfaceClient,
  type SchoolRecord,
} from '@staffroom/contract';
import { expect } from 'vitest';

/** A design of a school with its plan made: quick, in teams of a hundred. */
export async function designOf(
  client: InterfaceClient,
  districtId: DistrictId,
  school: SchoolRecord,
): Promise<Design> {
  const { design, job } = await client.designs.create({
    districtId,
    schoolId: school.id,
    rosterId: RosterIdSchema.parse(school.latestRosterId),
    name: 'Four-person teams',
    request: {
      modelId: 'newCoreTeam',
      parameters: {},
      state: 'NC',
      grades: null,
      seed: 1,
      effort: 'quick',
      seconds: null,
      useAverages: true,
    },
  });
  let last = job;
  for await (const now of await client.jobs.watch({ districtId, jobId: job.id })) last = now;
  expect(last).toMatchObject({ state: 'done', failure: null });
  return design;
}
