import { databasesForTests } from '@staffroom/testkit/services';
import type { Store } from '@staffroom/store';
import type { BoardEdit } from '@staffroom/school';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aDesign,
  aDistrict,
  aMadeSchool,
  aServer,
  designRequest,
  type DesignedPlace,
  type MadeSchool,
  type TestServer,
} from './test-server.ts';

describe.each(databasesForTests())('designs on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let made: MadeSchool;
  let place: DesignedPlace;

  beforeAll(async () => {
    [store, made] = await Promise.all([database.open(), aMadeSchool()]);
    server = aServer(store);
  });
  beforeEach(async () => {
    place = await aDesign(store, await aDistrict(store), made);
    server.access.join('lead', place.districtId, 'districtLead');
  });
  afterAll(() => store.close());

  it('accepts a design and the job that makes it together', async () => {
    const lead = server.as('lead');
    const { design, job } = await lead.designs.create({
      ...place,
      name: 'Teams of 90',
      request: designRequest,
    });
    expect(design).toMatchObject({ name: 'Teams of 90', revision: 0, seq: 0, jobId: job.id, measures: [] });
    expect(job).toMatchObject({
      kind: 'design',
      state: 'waiting',
      schoolId: place.schoolId,
      designId: design.id,
    });
    const { items } = await lead.designs.list(place);
    expect(items.map(({ name }) => name)).toEqual(['Teams of 90', 'First idea']);
    await expect(lead.designs.plan({ ...place, designId: design.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('keeps nothing where it is asked for a model that there is not', async () => {
    const lead = server.as('lead');
    const request = { ...designRequest, modelId: 'noSuchModel' };
    await expect(lead.designs.create({ ...place, name: 'No', request })).rejects.toMatchObject({
      code: 'NOT_POSSIBLE',
      message: 'There is no staffing model "noSuchModel". Choose one from the catalogue.',
    });
    expect((await lead.designs.list(place)).items).toHaveLength(1);
    expect((await lead.jobs.list(place)).items).toEqual([]);
  });

  it('designs again with the pins of the latest revision, once at a time', async () => {
    const lead = server.as('lead');
    const { job } = await lead.designs.again(place);
    const row = await store.withDistrict(place.districtId, (db) =>
      db.selectFrom('job').select('request').where('id', '=', job.id).executeTakeFirstOrThrow(),
    );
    expect(row.request).toMatchObject({
      designId: place.designId,
      pinsOfRevision: 1,
      request: designRequest,
    });
    await expect(lead.designs.again(place)).rejects.toMatchObject({ code: 'IN_USE' });
    await lead.jobs.cancel({ ...place, jobId: job.id });
    await expect(lead.designs.again(place)).resolves.toMatchObject({ job: { state: 'waiting' } });
  });

  it('copies a design with its decisions, after which each goes its own way', async () => {
    const lead = server.as('lead');
    const rename: BoardEdit = { kind: 'renameTeam', teamId: made.plan.teams[0]!.id, name: 'Otters' };
    await lead.designs.edit({ ...place, revision: 1, afterSeq: 0, edit: rename, clientId: 'window' });
    const copy = await lead.designs.copy({ ...place, name: 'Otters stay' });
    expect(copy).toMatchObject({ name: 'Otters stay', revision: 1, seq: 1, jobId: null });
    const again: BoardEdit = { ...rename, name: 'Herons' };
    await lead.designs.edit({ ...place, revision: 1, afterSeq: 1, edit: again, clientId: 'window' });
    const copied = await lead.designs.plan({ ...place, designId: copy.id });
    expect(copied.edits.map(({ edit }) => edit)).toEqual([rename]);
    expect(copied.plan).toEqual(made.plan);
  });

  it('returns to an earlier revision by making it the latest', async () => {
    const lead = server.as('lead');
    const rename: BoardEdit = { kind: 'renameTeam', teamId: made.plan.teams[0]!.id, name: 'Otters' };
    await lead.designs.edit({ ...place, revision: 1, afterSeq: 0, edit: rename, clientId: 'window' });
    await store.withDistrict(place.districtId, async (db) => {
      const { plan } = await db.selectFrom('design_plan').select('plan').executeTakeFirstOrThrow();
      await db
        .insertInto('design_plan')
        .values({ district_id: place.districtId, design_id: place.designId, revision: 2, plan })
        .execute();
      await db.updateTable('design').set({ revision: 2, seq: 0 }).where('id', '=', place.designId).execute();
    });
    const restored = await lead.designs.restore({ ...place, revision: 1 });
    expect(restored).toMatchObject({ revision: 3, seq: 1 });
    const { edits } = await lead.designs.plan(place);
    expect(edits.map(({ edit }) => edit)).toEqual([rename]);
    await expect(lead.designs.restore({ ...place, revision: 3 })).rejects.toMatchObject({
      code: 'NOT_POSSIBLE',
    });
    await expect(lead.designs.restore({ ...place, revision: 9 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('renames, keeps as a scenario, and removes with everything that hangs on it', async () => {
    const lead = server.as('lead');
    const share = await lead.shares.create({ ...place, days: null });
    const changed = await lead.designs.change({ ...place, name: 'Second idea', isScenario: true });
    expect(changed).toMatchObject({ name: 'Second idea', isScenario: true });
    await lead.designs.remove(place);
    await expect(lead.designs.get(place)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(lead.shares.open({ token: share.path!.replace('/shared/', '') })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('shows a viewer the design without its students, and nothing that names one', async () => {
    server.access.join('viewer', place.districtId, 'viewer', place.schoolId);
    const viewer = server.as('viewer');
    const overview = await viewer.designs.overview(place);
    expect(overview).toMatchObject({ designName: 'First idea', modelId: 'newCoreTeam' });
    await expect(viewer.designs.plan(place)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const text = JSON.stringify(overview);
    const ids = made.school.students.map(({ id }) => `"${id}"`);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });

  it('opens a link until it is taken back, counts it, and keeps only the hash of its token', async () => {
    const lead = server.as('lead');
    const share = await lead.shares.create({ ...place, days: 30 });
    const token = share.path!.replace('/shared/', '');
    const shown = await server.as('nobody').shares.open({ token });
    expect(shown.designName).toBe('First idea');
    const [listed] = await lead.shares.list(place);
    expect(listed).toMatchObject({ id: share.id, path: null, opened: 1 });
    const { token_hash: kept } = await store.withDistrict(place.districtId, (db) =>
      db.selectFrom('share').select('token_hash').executeTakeFirstOrThrow(),
    );
    expect(kept).not.toContain(token);
    await lead.shares.revoke({ ...place, shareId: share.id });
    await expect(server.as('nobody').shares.open({ token })).rejects.toMatchObject({ code: 'GONE' });
  });

  it('opens no link after its days are over', async () => {
    const share = await server.as('lead').shares.create({ ...place, days: 1 });
    await store.withDistrict(place.districtId, (db) =>
      db
        .updateTable('share')
        .set({ expires_at: new Date(Date.now() - 1000) })
        .execute(),
    );
    const token = share.path!.replace('/shared/', '');
    await expect(server.as('nobody').shares.open({ token })).rejects.toMatchObject({ code: 'GONE' });
  });
});
