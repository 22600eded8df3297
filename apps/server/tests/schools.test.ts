import { gunzipSync } from 'node:zlib';
import { databasesForTests } from '@staffroom/testkit/services';
import type { DistrictId } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDistrict, aServer, type TestServer } from './test-server.ts';

describe.each(databasesForTests())('schools on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let districtId: DistrictId;

  beforeAll(async () => {
    store = await database.open();
    server = aServer(store);
    districtId = await aDistrict(store);
    server.access.join('lead', districtId, 'districtLead');
  });
  afterAll(() => store.close());

  it('adds schools, lists them by name a page at a time, and finds them by part of their name', async () => {
    const lead = server.as('lead');
    for (const name of ['Cedar', 'Alder 50%', 'Birch', 'Alder 500'])
      await lead.schools.create({ districtId, name, state: 'NC' });
    const first = await lead.schools.list({ districtId, limit: 3 });
    const second = await lead.schools.list({ districtId, limit: 3, cursor: first.nextCursor ?? '' });
    expect(first.items.map(({ name }) => name)).toEqual(['Alder 50%', 'Alder 500', 'Birch']);
    expect(second.items.map(({ name }) => name)).toEqual(['Cedar']);
    expect(second.nextCursor).toBeNull();
    const found = await lead.schools.list({ districtId, search: 'alder 50%' });
    expect(found.items.map(({ name }) => name)).toEqual(['Alder 50%']);
  });

  it('adds an example school with a roster to look at', async () => {
    const lead = server.as('lead');
    const school = await lead.schools.addExample({ districtId, level: 'elementary' });
    expect(school).toMatchObject({ isExample: true, level: 'elementary', studentCount: 420, designCount: 0 });
    const place = { districtId, schoolId: school.id, rosterId: school.latestRosterId! };
    const roster = await lead.rosters.get(place);
    const people = await lead.rosters.people(place);
    expect(roster.studentCount).toBe(people.students.length);
    expect(people.name).toBe(school.name);
  });

  it.each(['gzip', 'identity'])('sends a roster to whoever takes %s', async (encoding) => {
    const school = await server.as('lead').schools.addExample({ districtId, level: 'middle' });
    const answer = await server.request(
      'lead',
      `/api/v1/districts/${districtId}/schools/${school.id}/rosters/${school.latestRosterId}/school`,
      { headers: { 'accept-encoding': encoding } },
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isPacked = answer.headers.get('content-encoding') === 'gzip';
    const text = (isPacked ? gunzipSync(bytes) : bytes).toString();
    expect(isPacked).toBe(encoding === 'gzip');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('content-disposition')).toBeNull();
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    expect(JSON.parse(text)).toMatchObject({ name: school.name });
  });

  it('changes and removes a school, and writes both into the audit trail', async () => {
    const lead = server.as('lead');
    const { id: schoolId } = await lead.schools.create({ districtId, name: 'Dogwood', state: null });
    const changed = await lead.schools.change({ districtId, schoolId, name: 'Dogwood Hill', state: 'AZ' });
    expect(changed).toMatchObject({ name: 'Dogwood Hill', state: 'AZ' });
    await lead.schools.remove({ districtId, schoolId });
    await expect(lead.schools.get({ districtId, schoolId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const trail = await store.withDistrict(districtId, (db) =>
      db
        .selectFrom('audit_entry')
        .select(['action', 'actor_id'])
        .where('subject', '=', `school:${schoolId}`)
        .orderBy('id')
        .execute(),
    );
    expect(trail).toEqual([
      { action: 'school.create', actor_id: 'lead' },
      { action: 'school.change', actor_id: 'lead' },
      { action: 'school.remove', actor_id: 'lead' },
    ]);
  });

  it('shows somebody of one school that school only, in lists too', async () => {
    const lead = server.as('lead');
    const own = await lead.schools.create({ districtId, name: 'Elm', state: null });
    const other = await lead.schools.create({ districtId, name: 'Fir', state: null });
    server.access.join('leader', districtId, 'schoolLeader', own.id);
    const leader = server.as('leader');
    const { items } = await leader.schools.list({ districtId });
    expect(items.map(({ name }) => name)).toEqual(['Elm']);
    await expect(leader.schools.get({ districtId, schoolId: other.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(leader.schools.create({ districtId, name: 'Mine', state: null })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('says which field of a request it does not take', async () => {
    const answer = await server.request('lead', `/api/v1/districts/${districtId}/schools`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: '', state: 'North Carolina' }),
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      code: 'INVALID_INPUT',
      status: 400,
      requestId: answer.headers.get('x-request-id'),
      data: { places: [{ place: 'name' }, { place: 'state' }] },
    });
  });

  it('refuses a cursor that it did not give out', async () => {
    await expect(server.as('lead').schools.list({ districtId, cursor: 'nonsense' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});
