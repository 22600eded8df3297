import type { DistrictId, Journey, JourneyItem } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDesign, aDistrict, aMadeSchool, aServer, type MadeSchool, type TestServer } from './test-server.ts';

const launchOn = '2027-08-09';

describe.each(databasesForTests())('journeys on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let made: MadeSchool;
  let districtId: DistrictId;
  let place: Awaited<ReturnType<typeof aDesign>>;
  let begun: { journey: Journey; items: JourneyItem[] };
  /** An item of the journey, and how to name it. */
  let item: JourneyItem;
  let where: { districtId: DistrictId; journeyId: Journey['id']; itemId: JourneyItem['id'] };

  beforeAll(async () => {
    [store, made] = await Promise.all([database.open(), aMadeSchool()]);
    server = aServer(store);
  });
  afterAll(() => store.close());

  beforeEach(async () => {
    districtId = await aDistrict(store);
    place = await aDesign(store, districtId, made);
    for (const user of ['lead', 'ana', 'ben', 'viewer', 'neighbour', 'stranger']) server.access.leave(user);
    server.access.join('lead', districtId, 'districtLead');
    server.access.join('ana', districtId, 'teamMember', place.schoolId);
    server.access.join('ben', districtId, 'teamMember', place.schoolId);
    server.access.join('viewer', districtId, 'viewer', place.schoolId);
    begun = await server.as('ana').journeys.begin({ districtId, schoolId: place.schoolId, launchOn });
    item = begun.items.find(({ milestoneId, kind }) => milestoneId === 'designTeam' && kind === 'milestone')!;
    where = { districtId, journeyId: begun.journey.id, itemId: item.id };
  });

  const change = (user: string, revision: number, changes: Partial<JourneyItem>) =>
    server.as(user).journeys.changeItem({ ...where, revision, changes });

  it('begin with the shipped stages and days before and after the launch', async () => {
    expect(begun.journey).toMatchObject({ schoolId: place.schoolId, launchOn, doneCount: 0, designId: null });
    expect(begun.journey.itemCount).toBe(begun.items.length);
    expect(item).toMatchObject({ title: 'Form the design team', beginsOn: '2027-05-09', status: 'notBegun' });
    expect(await server.as('viewer').journeys.get(where)).toEqual(begun);
  });

  it('begin once for a school, and once for the district', async () => {
    await expect(
      server.as('ben').journeys.begin({ districtId, schoolId: place.schoolId, launchOn }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      server.as('ben').journeys.begin({ districtId, schoolId: null, launchOn }),
    ).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await server.as('lead').journeys.begin({ districtId, schoolId: null, launchOn });
    const seen = async (user: string) =>
      (await server.as(user).journeys.list({ districtId })).map(({ schoolId }) => schoolId);
    expect(await seen('lead')).toEqual([null, place.schoolId]);
    expect(await seen('ana')).toEqual([place.schoolId]);
  });

  it('show nothing of a school to another, or to another district', async () => {
    const other = await server.as('lead').schools.create({ districtId, name: 'Across', state: null });
    server.access.join('neighbour', districtId, 'schoolLeader', other.id);
    server.access.join('stranger', await aDistrict(store, 'Elsewhere'), 'districtLead');
    expect(await server.as('neighbour').journeys.list({ districtId })).toEqual([]);
    for (const user of ['neighbour', 'stranger']) {
      const { journeys } = server.as(user);
      for (const ask of [
        () => journeys.get(where),
        () => journeys.history(where),
        () => journeys.changeItem({ ...where, revision: 0, changes: { title: 'Ours' } }),
        () => journeys.change({ ...where, launchOn: '2030-01-01' }),
        () => journeys.fidelity(where),
        () => journeys.remove(where),
        () => journeys.beginFile({ ...where, fileName: 'a', size: 1 }),
      ])
        await expect(ask()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await server.as('ana').journeys.get(where)).items).toEqual(begun.items);
  });

  it('let a viewer read and change nothing', async () => {
    await expect(change('viewer', 0, { status: 'done' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await server.as('viewer').journeys.history(where)).toEqual([]);
  });

  it('take changes of two people to different fields, and tell whoever has not seen a change of the same', async () => {
    await change('ana', 0, { dueOn: '2027-06-01', status: 'underWay' });
    const both = await change('ben', 0, { notes: 'Ask the union' });
    expect(both).toMatchObject({ dueOn: '2027-06-01', notes: 'Ask the union', revision: 2 });

    await expect(change('ben', 0, { dueOn: '2027-07-01' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/^ana of the test changed the day it is due and the status/),
      data: { changes: [expect.objectContaining({ revision: 1 })] },
    });
    expect(await change('ben', 2, { dueOn: '2027-07-01' })).toMatchObject({ dueOn: '2027-07-01' });
  });

  it('refuse an item that begins after it is due', async () => {
    await expect(change('ana', 0, { dueOn: '2027-05-01' })).rejects.toMatchObject({
      code: 'NOT_POSSIBLE',
      message: expect.stringContaining('2027-05-09'),
    });
  });

  it('write down who changed what, and take the last change back, and that back again', async () => {
    await change('ana', 0, { owner: { name: 'Ana', email: null } });
    await change('ben', 1, { status: 'done', notes: 'Signed' });
    const { journeys } = server.as('ana');
    await expect(journeys.undoItem({ ...where, revision: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await journeys.undoItem({ ...where, revision: 2 })).toMatchObject({
      status: 'notBegun',
      notes: '',
      owner: { name: 'Ana' },
      revision: 3,
    });
    expect(await journeys.undoItem({ ...where, revision: 3 })).toMatchObject({ status: 'done', revision: 4 });
    const history = await journeys.history(where);
    expect(history.map(({ revision, author, undoes }) => [revision, author.id, undoes])).toEqual([
      [4, 'ana', 3],
      [3, 'ana', 2],
      [2, 'ben', null],
      [1, 'ana', null],
    ]);
    expect(history[2]?.changes).toEqual([
      { field: 'notes', before: '', after: 'Signed' },
      { field: 'status', before: 'notBegun', after: 'done' },
    ]);
  });

  it('move what is not done with the launch', async () => {
    await change('ana', 0, { status: 'done' });
    const { items, journey } = await server.as('ana').journeys.change({ ...where, launchOn: '2027-08-19' });
    const days = (all: readonly JourneyItem[]) =>
      all.filter(({ milestoneId, kind }) => kind === 'milestone' && milestoneId !== 'designTeam').slice(0, 5);
    expect(journey.launchOn).toBe('2027-08-19');
    expect(items.find(({ id }) => id === item.id)?.dueOn).toBe(item.dueOn);
    expect(days(begun.items)[0]?.beginsOn).toBe('2026-11-09');
    expect(days(items)[0]?.beginsOn).toBe('2026-11-19');
    expect(
      (await server.as('ana').journeys.history({ ...where, itemId: items[0]!.id }))[0]?.changes,
    ).toHaveLength(2);
  });

  it('hold items of one’s own behind the others', async () => {
    const own = await server
      .as('ana')
      .journeys.addItem({ ...where, stage: 'launch', title: 'Paint the doors' });
    expect(own).toMatchObject({ kind: 'own', stage: 'launch', milestoneId: null, revision: 0 });
    const { items } = await server.as('ana').journeys.get(where);
    expect(items.at(-1)).toEqual(own);
  });

  it('keep a file beside an item, for whoever may see the journey, until it is taken away', async () => {
    const { journeys } = server.as('ana');
    const bytes = Buffer.from('A charter, signed by all.');
    const { uploadId, contentPath } = await journeys.beginFile({
      ...where,
      fileName: 'Charter.pdf',
      size: bytes.length,
    });
    await expect(journeys.attach({ ...where, uploadId })).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
    expect((await server.request('ben', contentPath, { method: 'PUT', body: bytes })).status).toBe(404);
    expect((await server.request('ana', contentPath, { method: 'PUT', body: bytes })).status).toBe(200);
    const { files } = await journeys.attach({ ...where, uploadId });
    expect(files).toMatchObject([
      { fileName: 'Charter.pdf', size: bytes.length, addedBy: 'ana of the test' },
    ]);

    const address = `/api/v1/districts/${districtId}/journeys/${where.journeyId}/files/${files[0]?.id}`;
    const answer = await server.request('viewer', address);
    expect(answer.headers.get('content-disposition')).toContain('attachment; filename="Charter.pdf"');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    server.access.join('stranger', await aDistrict(store, 'Elsewhere'), 'districtLead');
    expect((await server.request('stranger', address)).status).toBe(404);

    expect(await journeys.detach({ ...where, fileId: files[0]!.id })).toMatchObject({ files: [] });
    expect((await server.request('viewer', address)).status).toBe(404);
  });

  it('take no file that is larger than one may be', async () => {
    await expect(
      server.as('ana').journeys.beginFile({ ...where, fileName: 'film.mov', size: 26 * 1024 * 1024 }),
    ).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('tell how far the plan of the tied design does what is asked', async () => {
    const { journeys } = server.as('ana');
    await expect(journeys.fidelity(where)).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
    const { journey } = await journeys.change({ ...where, designId: place.designId });
    expect(journey.designId).toBe(place.designId);
    const { designId, measures } = await journeys.fidelity(where);
    expect(designId).toBe(place.designId);
    const led = made.plan.teams.filter(({ adults }) => adults.some(({ isLead }) => isLead)).length;
    expect(measures.find(({ id }) => id === 'teams.lead')?.message).toBe(`${led} of 5 teams.`);
    expect(measures.find(({ id }) => id === 'reach.lead')?.value).toBe(
      made.plan.analysis.find(({ rule }) => rule === 'reach.lead')?.design?.value,
    );
    await expect(server.as('viewer').journeys.fidelity(where)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('are tied to designs of their own school only, and let go of one that is removed', async () => {
    const other = await aDesign(store, districtId, made);
    const { journeys } = server.as('lead');
    await expect(journeys.change({ ...where, designId: other.designId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await journeys.change({ ...where, designId: place.designId });
    await server.as('lead').designs.remove(place);
    expect((await journeys.get(where)).journey.designId).toBeNull();
  });

  it('stand in the audit trail, and go whole', async () => {
    await change('ana', 0, { status: 'done' });
    await expect(server.as('ana').journeys.remove(where)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await server.as('lead').journeys.remove(where);
    await expect(server.as('lead').journeys.get(where)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { items } = await server.as('lead').audit.list({ districtId });
    expect(items.map(({ action }) => action)).toEqual([
      'journey.remove',
      'journey.changeItem',
      'journey.begin',
    ]);
  });
});
