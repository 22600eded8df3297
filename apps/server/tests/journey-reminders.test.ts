import type { DistrictId, JourneyItem } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import { databasesForTests, startMailServer, type MailServer } from '@staffroom/testkit/services';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { dayAt, mostMailsPerDay, postReminders } from '../src/journey/reminders.ts';
import { startReminders } from '../src/journey/start-reminders.ts';
import { startMailSender } from '../src/mail/mail-sender.ts';
import { postmanOf } from '../src/mail/send-mail.ts';
import { log, publicUrl } from './access/sign-in-server.ts';
import { aDistrict, aServer, type TestServer } from './test-server.ts';

/** In the afternoon of a day in Europe, and in the morning of the same day in America. */
const on = (day: string) => new Date(`${day}T13:00:00Z`);

describe.each(databasesForTests())('reminders on $name', (database) => {
  let store: Store;
  let server: TestServer;
  let districtId: DistrictId;
  let where: Parameters<ReturnType<TestServer['as']>['journeys']['undoItem']>[0];

  beforeAll(async () => {
    store = await database.open();
    server = aServer(store);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.acrossDistricts((db) => db.deleteFrom('mail').execute());
    districtId = await aDistrict(store);
    server.access.join('lead', districtId, 'districtLead');
    const { journeys } = server.as('lead');
    const { journey } = await journeys.begin({ districtId, schoolId: null, launchOn: '2027-08-09' });
    const { id } = await journeys.addItem({
      districtId,
      journeyId: journey.id,
      stage: 'prepare',
      title: 'Settle the side letter',
    });
    where = { districtId, journeyId: journey.id, itemId: id, revision: 0 };
    await change({
      owner: { name: 'Ana', email: 'ana@lake.example' },
      dueOn: '2027-03-20',
      remindDays: [1, 7, 7],
    });
  });

  async function change(changes: Partial<JourneyItem>): Promise<void> {
    await server.as('lead').journeys.changeItem({ ...where, changes });
  }
  const posted = (day: string) => postReminders(store, publicUrl, on(day));
  const letters = () =>
    store.acrossDistricts((db) =>
      db
        .selectFrom('mail')
        .select(['to_address', 'subject', 'text'])
        .where('district_id', '=', districtId)
        .orderBy('created_at')
        .execute(),
    );

  it('are posted on their days, once each, whoever looks and how often', async () => {
    expect(await posted('2027-03-12')).toBe(0);
    const counts = await Promise.all(['2027-03-13', '2027-03-13', '2027-03-13'].map(posted));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await posted('2027-03-18')).toBe(0);
    expect(await posted('2027-03-19')).toBe(1);
    expect(await letters()).toMatchObject([
      { to_address: 'ana@lake.example', subject: 'Settle the side letter is due on 2027-03-20' },
      { to_address: 'ana@lake.example' },
    ]);
    expect((await letters())[0]?.text).toContain(`${publicUrl.href}d/${districtId}/journey`);
  });

  it('that were missed are made up for with one letter', async () => {
    expect(await posted('2027-03-22')).toBe(1);
    expect(await letters()).toMatchObject([{ subject: 'Settle the side letter was due on 2027-03-20' }]);
  });

  it('come again for another day, and not for one that is put back', async () => {
    await posted('2027-03-19');
    await change({ dueOn: '2027-04-20' });
    expect(await posted('2027-03-20')).toBe(0);
    expect(await posted('2027-04-13')).toBe(1);
  });

  it.each([
    ['the item is done', { status: 'done' as const }],
    ['it is not for the school', { status: 'notForUs' as const }],
    ['nobody has an address', { owner: { name: 'Ana', email: null } }],
    ['nobody is its owner', { owner: null }],
    ['it has no day', { dueOn: null }],
    ['they were taken away', { remindDays: [] }],
  ])('are not posted where %s', async (_, changes) => {
    await change(changes);
    expect(await posted('2027-03-20')).toBe(0);
  });

  it('wait where a district has sent as many mails in a day as it may', async () => {
    const mail = { district_id: districtId, to_address: 'a@lake.example', subject: 's', text: 't' };
    await store.acrossDistricts((db) =>
      db
        .insertInto('mail')
        .values(Array.from({ length: mostMailsPerDay }, () => mail))
        .execute(),
    );
    expect(await posted('2027-03-19')).toBe(0);
    await store.acrossDistricts((db) =>
      db
        .updateTable('mail')
        .set({ created_at: sql<Date>`now() - interval '25 hours'` })
        .execute(),
    );
    expect(await posted('2027-03-19')).toBe(1);
  });

  it('are posted with the note that they were, or neither is kept', async () => {
    await store.acrossDistricts(async (db) => {
      await sql`set local role none`.execute(db);
      await sql`alter table staffroom.mail add constraint full_disk check (to_address <> 'ana@lake.example') not valid`.execute(
        db,
      );
    });
    await expect(posted('2027-03-19')).rejects.toThrow('full_disk');
    await store.acrossDistricts(async (db) => {
      await sql`set local role none`.execute(db);
      await sql`alter table staffroom.mail drop constraint full_disk`.execute(db);
    });
    expect(await posted('2027-03-19')).toBe(1);
  });

  it('arrive once after the mail server was away and the program was started again', async () => {
    let mailServer: MailServer = await startMailServer();
    const { port, url: smtpUrl } = mailServer;
    await mailServer.stop();
    const settings = {
      publicUrl,
      secret: '',
      smtpUrl,
      mailFrom: null,
      trustedProxies: 0,
      newDistricts: 'anyone' as const,
      privateIssuers: false,
      hubStaff: [],
      hubReplyTo: null,
    };
    await change({ dueOn: dayAt(new Date()), beginsOn: null });
    /** The program with its reminders and its outbox, until it is stopped. */
    const run = () => {
      const parts = [
        startReminders(store, publicUrl, log, 30),
        startMailSender({ store, postman: postmanOf(settings, log), log, interval: 30 }),
      ];
      return async () => void (await Promise.all(parts.map((part) => part.stop())));
    };
    const stopFirst = run();
    const failed = async () => {
      const rows = await store.acrossDistricts((db) => db.selectFrom('mail').select('last_error').execute());
      return rows.some(({ last_error }) => last_error !== null);
    };
    await expect.poll(failed).toBe(true);
    await stopFirst();

    mailServer = await startMailServer({ port });
    onTestFinished(() => mailServer.stop());
    await store.acrossDistricts((db) =>
      db
        .updateTable('mail')
        .set({ due_at: sql<Date>`now()` })
        .execute(),
    );
    const stopSecond = run();
    const [mail] = await mailServer.arrived(1);
    await stopSecond();
    expect(mail?.to).toEqual(['ana@lake.example']);
    expect(mail?.text).toContain('Settle the side letter');
    expect(mailServer.handedOver).toBe(1);
  });
});

describe('the day of a reminder', () => {
  it('begins in the morning of the east of the United States', () => {
    expect(dayAt(new Date('2027-03-20T10:59:59Z'))).toBe('2027-03-19');
    expect(dayAt(new Date('2027-03-20T11:00:00Z'))).toBe('2027-03-20');
  });
});
