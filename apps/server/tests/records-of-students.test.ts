import type { Job, JobId } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDesign,
  aDistrict,
  aMadeSchool,
  aServer,
  type DesignedPlace,
  type MadeSchool,
  type TestServer,
} from './test-server.ts';

const name = 'Ximena Quintanilla';
const problem = {
  severity: 'error' as const,
  code: 'missingGrade',
  file: 'users.csv',
  line: 3,
  column: 'grades',
  value: name,
  message: `${name} has no grade`,
  remedy: 'Write the grade.',
};

describe.each(databasesForTests())('what a viewer is told, on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let made: MadeSchool;
  let place: DesignedPlace;
  let jobIds: readonly JobId[];

  beforeAll(async () => {
    [store, made] = await Promise.all([database.open(), aMadeSchool()]);
    server = aServer(store);
    place = await aDesign(store, await aDistrict(store), made);
    server.access.join('viewer', place.districtId, 'viewer');
    server.access.join('member', place.districtId, 'teamMember');
    const results = [
      {
        result: {
          kind: 'mappingNeeded',
          mapping: {},
          tables: [{ file: 'a.csv', header: ['Name'], rows: [[name]] }],
        },
      },
      { failure: { code: 'notARoster', message: `${name} is no grade`, problems: [problem], rules: [] } },
      { failure: { code: 'impossibleRules', message: `Keep ${name} apart`, problems: [], rules: [name] } },
      { failure: { code: 'fault', message: 'A fault of the program', problems: [], rules: [] } },
    ];
    jobIds = await store.withDistrict(place.districtId, async (db) => {
      await db
        .updateTable('roster')
        .set({
          problem_kinds: JSON.stringify([
            {
              severity: 'error',
              code: 'missingGrade',
              title: 'No grade',
              remedy: 'Write it',
              count: 1,
              first: problem,
            },
          ]),
          assumptions: JSON.stringify([`${name} was taken for a student`]),
        })
        .execute();
      const rows = await db
        .insertInto('job')
        .values(
          results.map((outcome) => ({
            district_id: place.districtId,
            kind: 'import' as const,
            state: 'result' in outcome ? ('done' as const) : ('failed' as const),
            title: 'Import users.csv',
            school_id: place.schoolId,
            request: '{}',
            ...('result' in outcome
              ? { result: JSON.stringify(outcome.result) }
              : { failure: JSON.stringify(outcome.failure) }),
          })),
        )
        .returning('id')
        .execute();
      // Branding: ids of the rows above.
      return rows.map(({ id }) => id as JobId);
    });
  });
  afterAll(() => store.close());

  async function watched(user: string, jobId: JobId): Promise<readonly Job[]> {
    const jobs: Job[] = [];
    for await (const job of await server.as(user).jobs.watch({ districtId: place.districtId, jobId }))
      jobs.push(job);
    return jobs;
  }

  async function everythingSeenBy(user: string): Promise<string> {
    const client = server.as(user);
    const { districtId } = place;
    const jobs = await client.jobs.list({ districtId, limit: 50 });
    const single = await Promise.all(jobIds.map((jobId) => client.jobs.get({ districtId, jobId })));
    const streams = await Promise.all(jobIds.map((jobId) => watched(user, jobId)));
    const rosters = await client.rosters.list({ ...place, limit: 50 });
    return JSON.stringify([jobs, single, streams, rosters, await client.rosters.get(place)]);
  }

  it('holds no row of a file and no words about one, which a member of the team sees', async () => {
    expect(await everythingSeenBy('member')).toContain(name);
    const seen = await everythingSeenBy('viewer');
    expect(seen).not.toMatch(/Ximena|Quintanilla/);
    expect(seen).toContain('"header":["Name"]');
    expect(seen).toContain('A fault of the program');
    expect(seen).toContain('"count":1');
  });

  it('is in every list one design for each school: the newest scenario, else the newest that is made', async () => {
    const { districtId } = place;
    server.access.join('lead', districtId, 'districtLead');
    const lead = server.as('lead');
    const other = await aDesign(store, districtId, made);
    server.access.join('there', districtId, 'viewer', other.schoolId);
    const kept = await lead.designs.copy({ ...place, name: 'Kept' });
    await lead.designs.change({ ...place, designId: kept.id, isScenario: true });
    await lead.designs.copy({ ...place, name: 'Later' });
    const [first, ...rest] = [await lead.districts.standingDesigns({ districtId, limit: 1 })];
    const next = await lead.districts.standingDesigns({
      districtId,
      limit: 1,
      cursor: first.nextCursor ?? '',
    });
    expect(rest).toEqual([]);
    expect(new Set([...first.items, ...next.items].map(({ id }) => id))).toEqual(
      new Set([kept.id, other.designId]),
    );
    expect(next.nextCursor).toBeNull();
    const own = await server.as('there').districts.standingDesigns({ districtId, limit: 50 });
    expect(own.items.map(({ id }) => id)).toEqual([other.designId]);
  });
});
