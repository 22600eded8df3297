import { contract, PermissionSchema, ProblemDetailsSchema } from '@staffroom/contract';
import { databasesForTests } from '@staffroom/testkit/services';
import type { Store } from '@staffroom/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eachRoute } from '../src/app/route-table.ts';
import {
  aDesign,
  aDistrict,
  aMadeSchool,
  aServer,
  type DesignedPlace,
  type TestServer,
} from './test-server.ts';

const table = eachRoute(contract);
const asked = new Set<unknown>([...PermissionSchema.options, 'hubStaff', 'signedIn', 'anyone']);

describe('the table of routes', () => {
  it('names for every route who may use it', () => {
    expect(table.length).toBeGreaterThan(50);
    expect(table.filter(({ meta }) => !asked.has(meta.access)).map(({ name }) => name)).toEqual([]);
  });

  it('asks for a permission wherever a path leads into a district, and only there', () => {
    const isOpen = (access: unknown) => access === 'anyone' || access === 'signedIn' || access === 'hubStaff';
    const wrong = table.filter(({ path, meta }) => path.includes('{districtId}') === isOpen(meta.access));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('lets anyone ask only who they are, what a link shows, and for facts', () => {
    const open = table.filter(({ meta }) => meta.access === 'anyone').map(({ name }) => name);
    expect(open.toSorted()).toEqual([
      'facts.kinds',
      'facts.list',
      'facts.read',
      'hub.assessments.answer',
      'hub.assessments.begin',
      'hub.assessments.beginNext',
      'hub.assessments.results',
      'hub.assessments.round',
      'hub.assessments.setOpen',
      'session.get',
      'shares.open',
    ]);
  });

  it('asks at the desk of the hub for its staff', () => {
    const desk = table.filter(({ path, name }) => path.startsWith('/hub/') && !name.includes('assessments'));
    expect(desk.length).toBeGreaterThan(20);
    expect(new Set(desk.map(({ meta }) => meta.access))).toEqual(new Set(['hubStaff']));
  });
});

describe.each(databasesForTests())('routes on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let place: DesignedPlace;

  beforeAll(async () => {
    store = await database.open();
    server = aServer(store);
    place = await aDesign(store, await aDistrict(store), await aMadeSchool());
    server.access.join('lead', place.districtId, 'districtLead');
    server.access.join('stranger', await aDistrict(store, 'Elsewhere'), 'districtLead');
    const other = await server.as('lead').schools.create({
      districtId: place.districtId,
      name: 'Across the road',
      state: null,
    });
    server.access.join('neighbour', place.districtId, 'schoolLeader', other.id);
  });
  afterAll(() => store.close());

  /** Where a route of this district leads; what the place does not name gets an id that leads nowhere. */
  function addressOf(path: string): string {
    const ids: Readonly<Record<string, string>> = { ...place };
    return `/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? crypto.randomUUID())}`;
  }

  async function codeOf(user: string, method: string, path: string): Promise<string> {
    const answer = await server.request(user, addressOf(path), {
      method,
      ...(method === 'GET' ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' }),
    });
    if (answer.ok) return String(answer.status);
    return ProblemDetailsSchema.parse(await answer.json()).code;
  }

  const inDistrict = table.filter(({ path }) => path.includes('{districtId}'));
  const inSchool = table.filter(({ path }) => path.includes('{schoolId}'));

  it.each(inDistrict)(
    '$name tells nobody of another district that there is anything',
    async ({ method, path }) => {
      expect(await codeOf('stranger', method, path)).toBe('NOT_FOUND');
    },
  );

  it.each(inDistrict)('$name asks whoever is not signed in to sign in', async ({ method, path }) => {
    expect(await codeOf('nobody', method, path)).toBe('NOT_SIGNED_IN');
  });

  it.each(inSchool)(
    '$name tells nobody of another school that there is anything',
    async ({ method, path }) => {
      expect(await codeOf('neighbour', method, path)).toBe('NOT_FOUND');
    },
  );

  it('opens the desk of the hub to its staff, and to nobody who leads a district', async () => {
    server.access.moderate('moderator');
    const path = '/hub/messages';
    expect(await codeOf('moderator', 'GET', path)).toBe('200');
    expect(await codeOf('lead', 'GET', path)).toBe('NOT_ALLOWED');
    expect(await codeOf('nobody', 'GET', path)).toBe('NOT_SIGNED_IN');
    expect(await codeOf('lead', 'GET', '/hub/messages.csv')).toBe('NOT_ALLOWED');
  });

  const readable = new Set([
    'schools.list',
    'schools.get',
    'rosters.list',
    'rosters.get',
    'rosters.people',
    'designs.plan',
  ]);

  it.each(table.filter(({ name }) => readable.has(name)))(
    '$name has something that could leak',
    async ({ method, path }) => {
      expect(await codeOf('lead', method, path)).toBe('200');
    },
  );

  it.each([
    ['PUT', '/districts/{districtId}/uploads/{uploadId}/content'],
    ['GET', '/districts/{districtId}/files/{fileId}'],
  ])('%s %s carries bytes for members of the district only', async (method, path) => {
    expect(await codeOf('stranger', method, path)).toBe('NOT_FOUND');
    expect(await codeOf('nobody', method, path)).toBe('NOT_SIGNED_IN');
  });

  it('has nothing at an address that is not in the table', async () => {
    const answer = await server.request('lead', '/api/v1/nothing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND' });
  });
});
