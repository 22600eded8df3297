import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSignInServer, type Browser, type SignInServer } from './sign-in-server.ts';

describe.each(databasesForTests())(
  'a server on which not everybody may add a district, on $name',
  (database) => {
    let store: Store;
    let server: SignInServer;
    let lead: Browser;
    beforeAll(async () => {
      store = await database.open();
      server = await aSignInServer(store, { newDistricts: ['lead@lake.example', '@office.example'] });
      lead = server.browser();
      await lead.signIn('lead@lake.example');
    });
    afterAll(async () => {
      await server.stop();
      await store.close();
    });

    it('lets those add one whose address or domain is named', async () => {
      await expect(lead.client.districts.create({ name: 'Lake', state: null })).resolves.toMatchObject({
        name: 'Lake',
      });
      const office = server.browser();
      await office.signIn('ben@office.example');
      await expect(office.client.districts.create({ name: 'Office', state: null })).resolves.toMatchObject({
        name: 'Office',
      });
    });

    it('sends no link to a stranger, and does not say so', async () => {
      const stranger = await server
        .browser()
        .post('/api/auth/sign-in/magic-link', { email: 'x@evil.example' });
      const known = await server
        .browser()
        .post('/api/auth/sign-in/magic-link', { email: 'lead@lake.example' });
      expect([stranger.status, await stranger.text()]).toEqual([known.status, await known.text()]);
      await server.mailTo('lead@lake.example', 2);
      expect(server.mailServer.mails.filter(({ to }) => to.includes('x@evil.example'))).toEqual([]);
    });

    it('lets somebody in who is invited, to the district that invites them and to no other', async () => {
      const { id: districtId } = await lead.client.districts.create({ name: 'Hill', state: null });
      await lead.client.invitations.create({
        districtId,
        email: 'new@hill.example',
        role: 'viewer',
        schoolId: null,
      });
      const invitation = await server.mailTo('new@hill.example');
      const invited = server.browser();
      await invited.signIn('new@hill.example');
      const token = /invite\/(\S+)/.exec(invitation)?.[1] ?? '';
      await expect(invited.client.invitations.accept({ token })).resolves.toEqual({ districtId });
      await expect(invited.client.districts.create({ name: 'Mine', state: null })).rejects.toMatchObject({
        code: 'NOT_ALLOWED',
      });
    });
  },
);
