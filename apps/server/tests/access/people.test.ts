import type { DistrictId, SchoolRecordId } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSignInServer, linkIn, type Browser, type SignInServer } from './sign-in-server.ts';

describe.each(databasesForTests())('people of a district on $name', (database) => {
  let store: Store;
  let server: SignInServer;
  beforeAll(async () => {
    store = await database.open();
    server = await aSignInServer(store);
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  let count = 0;
  /** Somebody new who is signed in. */
  async function somebody(): Promise<Browser & { email: string }> {
    count += 1;
    const email = `person${count}@lake.example`;
    const browser = server.browser();
    await browser.signIn(email);
    return Object.assign(browser, { email });
  }
  async function aLead(): Promise<{ lead: Browser & { email: string }; districtId: DistrictId }> {
    const lead = await somebody();
    const { id } = await lead.client.districts.create({ name: `District ${count}`, state: 'NC' });
    return { lead, districtId: id };
  }
  async function invited(email: string, before = 0): Promise<string> {
    const mail = await server.mailTo(email, before + 1);
    return linkIn(mail).pathname.split('/').at(-1) ?? '';
  }
  const userId = async (browser: Browser) => (await browser.client.session.get()).user?.id as never;

  it('makes whoever adds a district its lead', async () => {
    const { lead, districtId } = await aLead();
    expect((await lead.client.members.list({ districtId })).items).toMatchObject([
      { email: lead.email, role: 'districtLead', schoolId: null },
    ]);
  });

  it('invites somebody by mail into one school, and shows them that school only', async () => {
    const { lead, districtId } = await aLead();
    const [north, south] = await Promise.all(
      ['North', 'South'].map((name) => lead.client.schools.create({ districtId, name, state: null })),
    );
    const leader = await somebody();
    await lead.client.invitations.create({
      districtId,
      email: leader.email.toUpperCase(),
      role: 'schoolLeader',
      schoolId: north?.id as SchoolRecordId,
    });
    await leader.client.invitations.accept({ token: await invited(leader.email, 1) });

    expect((await leader.client.schools.list({ districtId })).items.map(({ name }) => name)).toEqual([
      'North',
    ]);
    await expect(
      leader.client.schools.get({ districtId, schoolId: south?.id as SchoolRecordId }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Of the members, only those of the own school.
    expect((await leader.client.members.list({ districtId })).items.map(({ email }) => email)).toEqual([
      leader.email,
    ]);
    await expect(leader.client.audit.list({ districtId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(
      leader.client.schools.create({ districtId, name: 'East', state: null }),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('lets only the person who was invited accept, once, and in time', async () => {
    const { lead, districtId } = await aLead();
    const [right, wrong] = [await somebody(), await somebody()];
    const invitation = { districtId, email: right.email, role: 'viewer', schoolId: null } as const;
    await lead.client.invitations.create(invitation);
    const token = await invited(right.email, 1);

    await expect(wrong.client.invitations.accept({ token })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(server.browser().client.invitations.accept({ token })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
    expect(await right.client.invitations.accept({ token })).toEqual({ districtId });
    await expect(right.client.invitations.accept({ token })).rejects.toMatchObject({ code: 'GONE' });

    await lead.client.invitations.create({ ...invitation, email: wrong.email });
    const late = await invited(wrong.email, 1);
    await store.withDistrict(districtId, (db) =>
      db
        .updateTable('invitation')
        .set({ expires_at: sql<Date>`now()` })
        .execute(),
    );
    await expect(wrong.client.invitations.accept({ token: late })).rejects.toMatchObject({ code: 'GONE' });
  });

  it('takes an invitation back, and lets a newer one take its place', async () => {
    const { lead, districtId } = await aLead();
    const guest = await somebody();
    const invitation = { districtId, email: guest.email, role: 'viewer', schoolId: null } as const;
    await lead.client.invitations.create(invitation);
    const second = await lead.client.invitations.create(invitation);
    const [first, newer] = [await invited(guest.email, 1), await invited(guest.email, 2)];
    await expect(guest.client.invitations.accept({ token: first })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await lead.client.invitations.list({ districtId })).toHaveLength(1);
    await lead.client.invitations.revoke({ districtId, invitationId: second.id });
    await expect(guest.client.invitations.accept({ token: newer })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('keeps somebody who leads, also when two leads end each other at once', async () => {
    const { lead, districtId } = await aLead();
    const me = await userId(lead);
    await expect(lead.client.members.remove({ districtId, userId: me })).rejects.toMatchObject({
      code: 'NOT_POSSIBLE',
    });
    await expect(
      lead.client.members.change({ districtId, userId: me, role: 'viewer', schoolId: null }),
    ).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });

    const other = await somebody();
    await lead.client.invitations.create({
      districtId,
      email: other.email,
      role: 'districtLead',
      schoolId: null,
    });
    await other.client.invitations.accept({ token: await invited(other.email, 1) });
    const them = await userId(other);
    const ends = await Promise.allSettled([
      lead.client.members.remove({ districtId, userId: them }),
      other.client.members.remove({ districtId, userId: me }),
    ]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('shuts somebody out the moment they are removed', async () => {
    const { lead, districtId } = await aLead();
    const member = await somebody();
    await lead.client.invitations.create({
      districtId,
      email: member.email,
      role: 'teamMember',
      schoolId: null,
    });
    await member.client.invitations.accept({ token: await invited(member.email, 1) });
    expect((await member.client.districts.get({ districtId })).state).toBe('NC');
    await lead.client.members.remove({ districtId, userId: await userId(member) });
    await expect(member.client.districts.get({ districtId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gives no role beyond what it is for', async () => {
    const { lead, districtId } = await aLead();
    const { id: schoolId } = await lead.client.schools.create({ districtId, name: 'North', state: null });
    const rest = { districtId, email: 'x@lake.example' };
    await expect(
      lead.client.invitations.create({ ...rest, role: 'districtLead', schoolId }),
    ).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
    const { districtId: other } = await aLead();
    await expect(
      lead.client.invitations.create({ ...rest, districtId: other, role: 'viewer', schoolId: null }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('writes every change into a trail that cannot be changed', async () => {
    const { lead, districtId } = await aLead();
    await lead.client.districts.change({ districtId, names: 'leaveOut', retentionDays: 365 });
    await lead.client.invitations.create({
      districtId,
      email: 'y@lake.example',
      role: 'viewer',
      schoolId: null,
    });
    const first = await lead.client.audit.list({ districtId, limit: 2 });
    const second = await lead.client.audit.list({ districtId, limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items]).toMatchObject([
      { action: 'invitation.create', detail: { email: 'y@lake.example', role: 'viewer' } },
      { action: 'district.change', detail: { names: 'leaveOut', retention_days: 365 } },
      { action: 'district.create' },
    ]);
    for (const change of [
      sql`update staffroom.audit_entry set action = 'nothing'`,
      sql`delete from staffroom.audit_entry`,
    ])
      await expect(store.withDistrict(districtId, (db) => change.execute(db))).rejects.toMatchObject({
        code: '42501',
      });
  });
});
