import { isDeepStrictEqual } from 'node:util';
import { databasesForTests } from '@staffroom/testkit/services';
import { openStore, type Store } from '@staffroom/store';
import type { DesignEvent, JobId } from '@staffroom/contract';
import type { BoardEdit, Plan } from '@staffroom/school';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestAccess } from './test-access.ts';
import {
  aDesign,
  aDistrict,
  aMadeSchool,
  aServer,
  type DesignedPlace,
  type MadeSchool,
  type TestServer,
} from './test-server.ts';

/** Two students of one band on different teams: another pair for each number. */
function pairOf(plan: Plan, nth: number): { readonly a: string; readonly b: string } {
  const [one, other] = plan.teams;
  return { a: one!.students[nth]!, b: other!.students[nth]! };
}

function swapOf(plan: Plan, nth: number): BoardEdit {
  const { a, b } = pairOf(plan, nth);
  // Branding: ids of the plan.
  return { kind: 'swapStudents', a, b } as BoardEdit;
}

async function next(events: AsyncIterator<DesignEvent>, type: DesignEvent['type']): Promise<DesignEvent> {
  for (;;) {
    const { done, value } = await events.next();
    if (done === true) throw new Error(`The stream ended before "${type}"`);
    if (value.type === type) return value;
  }
}

/** Who else is there, once it is what was expected: several messages may come between. */
async function othersUntil(
  events: AsyncIterator<DesignEvent>,
  expected: readonly unknown[],
): Promise<readonly unknown[]> {
  for (;;) {
    const event = await next(events, 'presence');
    const others = event.type === 'presence' ? event.people.filter(({ clientId }) => clientId !== 'a') : [];
    if (isDeepStrictEqual(others, expected)) return others;
  }
}

describe.each(databasesForTests())('several people in one design on $name', (database) => {
  let store: Store;
  let otherStore: Store;
  let here: TestServer;
  let there: TestServer;
  let made: MadeSchool;
  let place: DesignedPlace;

  beforeAll(async () => {
    [store, made] = await Promise.all([database.open(), aMadeSchool()]);
    // A second server process in all but name: its own connections, its own open boards.
    otherStore = await openStore({ url: store.connection.connectionString! });
    const access = createTestAccess();
    here = aServer(store, access);
    there = aServer(otherStore, access);
  });
  beforeEach(async () => {
    place = await aDesign(store, await aDistrict(store), made);
    here.access.join('ada', place.districtId, 'teamMember', place.schoolId);
    here.access.join('ben', place.districtId, 'teamMember', place.schoolId);
  });
  afterAll(async () => {
    await otherStore.close();
    await store.close();
  });

  it('tells a decision to everybody within a second, across servers', async () => {
    const events = await there.as('ben').designs.watch({ ...place, afterSeq: 0, clientId: 'b' });
    await next(events, 'presence');
    const edit = swapOf(made.plan, 0);
    const taken = await here
      .as('ada')
      .designs.edit({ ...place, revision: 1, afterSeq: 0, edit, clientId: 'a' });
    const told = await next(events, 'edit');
    expect(told).toEqual({ type: 'edit', edit: taken });
    expect(taken).toMatchObject({ seq: 1, edit, author: { id: 'ada' }, clientId: 'a' });
    await events.return?.();
  });

  it('takes decisions about different people in the order in which they come', async () => {
    const first = { ...place, revision: 1, afterSeq: 0, edit: swapOf(made.plan, 0), clientId: 'a' };
    const second = { ...place, revision: 1, afterSeq: 0, edit: swapOf(made.plan, 1), clientId: 'b' };
    const taken = await Promise.all([
      here.as('ada').designs.edit(first),
      there.as('ben').designs.edit(second),
    ]);
    expect(new Set(taken.map(({ seq }) => seq))).toEqual(new Set([1, 2]));
    expect(await here.as('ada').designs.get(place)).toMatchObject({ seq: 2 });
  });

  it('refuses a decision about somebody whom another one moved in between, with that one as the reason', async () => {
    const edit = swapOf(made.plan, 0);
    const { a } = pairOf(made.plan, 0);
    const first = await here
      .as('ada')
      .designs.edit({ ...place, revision: 1, afterSeq: 0, edit, clientId: 'a' });
    // Branding: an id of the plan.
    const late = { kind: 'placeStudents', studentIds: [a], to: null } as unknown as BoardEdit;
    const refused = there
      .as('ben')
      .designs.edit({ ...place, revision: 1, afterSeq: 0, edit: late, clientId: 'b' });
    await expect(refused).rejects.toMatchObject({ code: 'CONFLICT', status: 409, data: { edits: [first] } });
    await expect(
      there.as('ben').designs.edit({ ...place, revision: 1, afterSeq: 1, edit: late, clientId: 'b' }),
    ).resolves.toMatchObject({ seq: 2 });
  });

  it('takes a decision once, however often it is sent', async () => {
    const ada = here.as('ada');
    const sent = { ...place, revision: 1, afterSeq: 0, edit: swapOf(made.plan, 0), clientId: 'a' };
    const taken = await ada.designs.edit(sent);
    await expect(there.as('ada').designs.edit(sent)).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { edits: [taken] },
    });
    expect(await ada.designs.get(place)).toMatchObject({ seq: 1 });
  });

  it('keeps which decision another one takes back', async () => {
    const ada = here.as('ada');
    const edit = swapOf(made.plan, 0);
    await ada.designs.edit({ ...place, revision: 1, afterSeq: 0, edit, clientId: 'a' });
    const back = await ada.designs.edit({
      ...place,
      revision: 1,
      afterSeq: 1,
      edit,
      undoes: 1,
      clientId: 'a',
    });
    expect(back).toMatchObject({ seq: 2, undoes: 1 });
  });

  it('refuses what makes no sense, in words, and keeps nothing of it', async () => {
    const ada = here.as('ada');
    const edit = { kind: 'swapStudents', a: 'nobody', b: 'no one' } as unknown as BoardEdit;
    await expect(
      ada.designs.edit({ ...place, revision: 1, afterSeq: 0, edit, clientId: 'a' }),
    ).rejects.toMatchObject({ code: 'NOT_POSSIBLE', message: expect.stringContaining('nobody') });
    expect(await ada.designs.get(place)).toMatchObject({ seq: 0 });
  });

  it('refuses a decision on a plan that was replaced', async () => {
    const refused = here
      .as('ada')
      .designs.edit({ ...place, revision: 2, afterSeq: 0, edit: swapOf(made.plan, 0), clientId: 'a' });
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('repeats what was missed, from the last event that was seen', async () => {
    const ada = here.as('ada');
    for (const nth of [0, 1, 2])
      await ada.designs.edit({
        ...place,
        revision: 1,
        afterSeq: nth,
        edit: swapOf(made.plan, nth),
        clientId: 'a',
      });
    const events = await there.as('ben').designs.watch({ ...place, afterSeq: 1, clientId: 'b' });
    const missed = [await next(events, 'edit'), await next(events, 'edit')];
    expect(missed).toMatchObject([{ edit: { seq: 2 } }, { edit: { seq: 3 } }]);
    await events.return?.();
    const resumed = await there
      .as('ben')
      .designs.watch({ ...place, afterSeq: 0, clientId: 'b' }, { lastEventId: '1.2' });
    expect(await next(resumed, 'edit')).toMatchObject({ edit: { seq: 3 } });
    await resumed.return?.();
  });

  it('tells who came back from an older plan that there is a newer one, and its decisions', async () => {
    await here
      .as('ada')
      .designs.edit({ ...place, revision: 1, afterSeq: 0, edit: swapOf(made.plan, 0), clientId: 'a' });
    const events = await there
      .as('ben')
      .designs.watch({ ...place, afterSeq: 0, clientId: 'b' }, { lastEventId: '0.7' });
    expect(await next(events, 'revision')).toEqual({ type: 'revision', revision: 1 });
    expect(await next(events, 'edit')).toMatchObject({ edit: { seq: 1 } });
    await events.return?.();
  });

  it('shows who is there and what they have selected, until they leave', async () => {
    const ada = await here.as('ada').designs.watch({ ...place, afterSeq: 0, clientId: 'a' });
    await next(ada, 'presence');
    const ben = await there.as('ben').designs.watch({ ...place, afterSeq: 0, clientId: 'b' });
    await next(ben, 'presence');
    const benThere = { clientId: 'b', name: 'ben of the test', selected: null };
    expect(await othersUntil(ada, [benThere])).toEqual([benThere]);
    await there.as('ben').designs.present({ ...place, clientId: 'b', selected: 'team:6-1' });
    const choosing = { ...benThere, selected: 'team:6-1' };
    expect(await othersUntil(ada, [choosing])).toEqual([choosing]);
    await ben.return?.();
    expect(await othersUntil(ada, [])).toEqual([]);
    await ada.return?.();
  });

  it('ends the streams of a design that is removed', async () => {
    here.access.join('lead', place.districtId, 'districtLead');
    const events = await there.as('ben').designs.watch({ ...place, afterSeq: 0, clientId: 'b' });
    await next(events, 'presence');
    await here.as('lead').designs.remove(place);
    expect(await next(events, 'removed')).toEqual({ type: 'removed' });
    expect(await events.next()).toMatchObject({ done: true });
  });

  it('ends the stream of somebody who was removed, with the words of any request', async () => {
    const events = await there.as('ben').designs.watch({ ...place, afterSeq: 0, clientId: 'b' });
    await next(events, 'presence');
    here.access.leave('ben');
    await expect(next(events, 'removed')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ends the stream of somebody whose role is another by now, who begins anew with what they may', async () => {
    const events = await there.as('ada').designs.watch({ ...place, afterSeq: 0, clientId: 'a' });
    await next(events, 'presence');
    here.access.join('ada', place.districtId, 'viewer');
    await expect(next(events, 'removed')).rejects.toThrow('The stream ended');
  });

  it('ends the stream of a job for somebody who was removed', async () => {
    const job = await store.withDistrict(place.districtId, (db) =>
      store.queue.accept(db, {
        districtId: place.districtId,
        kind: 'export',
        title: 'Export',
        schoolId: place.schoolId,
        request: {},
        createdBy: 'ada',
      }),
    );
    // Branding: the id of the row above.
    const jobId = job.id as JobId;
    const events = await there.as('ben').jobs.watch({ districtId: place.districtId, jobId });
    expect(await events.next()).toMatchObject({ value: { state: 'waiting' } });
    here.access.leave('ben');
    await expect(events.next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
