import type { Store } from '@staffroom/store';
import { databasesForTests, startMailServer, type MailServer } from '@staffroom/testkit/services';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMailSender, type MailSender } from '../../src/mail/mail-sender.ts';
import { post } from '../../src/mail/outbox.ts';
import { postmanOf } from '../../src/mail/send-mail.ts';
import { log, publicUrl } from './sign-in-server.ts';

describe.each(databasesForTests())('the outbox on $name', (database) => {
  let store: Store;
  let mailServer: MailServer;
  let senders: MailSender[] = [];
  beforeAll(async () => {
    store = await database.open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    mailServer = await startMailServer();
    await store.acrossDistricts((db) => db.deleteFrom('mail').execute());
  });
  afterEach(async () => {
    await Promise.all(senders.map((sender) => sender.stop()));
    senders = [];
    await mailServer.stop();
  });

  const settings = (smtpUrl: string) => ({
    publicUrl,
    secret: '',
    smtpUrl,
    mailFrom: null,
    trustedProxies: 0,
    newDistricts: 'anyone' as const,
    privateIssuers: false,
    hubStaff: [],
    hubReplyTo: null,
  });
  function send(smtpUrl = mailServer.url): MailSender {
    const sender = startMailSender({ store, postman: postmanOf(settings(smtpUrl), log), log, interval: 30 });
    senders.push(sender);
    return sender;
  }
  async function posted(count: number): Promise<void> {
    await store.acrossDistricts(async (db) => {
      for (let number = 0; number < count; number += 1)
        await post(store, db, null, {
          to: `p${number}@lake.example`,
          subject: 'Hello',
          text: `Number ${number}`,
        });
    });
  }
  const rows = () =>
    store.acrossDistricts((db) => db.selectFrom('mail').selectAll().orderBy('to_address').execute());
  /** Makes waiting mails due now, as if the pause had passed. */
  const hurry = () =>
    store.acrossDistricts((db) =>
      db
        .updateTable('mail')
        .set({ due_at: sql<Date>`now()` })
        .execute(),
    );

  it('sends each mail once, whatever the number of senders', async () => {
    for (let count = 0; count < 4; count += 1) send();
    await posted(30);
    await mailServer.arrived(30);
    await expect.poll(async () => (await rows()).every((row) => row.sent_at !== null)).toBe(true);
    expect(new Set(mailServer.mails.map(({ to }) => to[0])).size).toBe(30);
    expect(mailServer.handedOver).toBe(30);
  });

  it('sends nothing of a change that was not kept', async () => {
    send();
    await expect(
      store.acrossDistricts(async (db) => {
        await post(store, db, null, { to: 'never@lake.example', subject: 'Never', text: 'Never' });
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    await posted(1);
    await mailServer.arrived(1);
    expect(mailServer.mails.map(({ to }) => to[0])).toEqual(['p0@lake.example']);
  });

  it('waits while the mail server is away, and sends when it is back', async () => {
    const { port, url } = mailServer;
    await mailServer.stop();
    send(url);
    await posted(2);
    await expect.poll(async () => (await rows()).every((row) => row.last_error !== null)).toBe(true);
    expect((await rows()).every((row) => row.due_at > row.created_at && row.sent_at === null)).toBe(true);

    mailServer = await startMailServer({ port });
    await hurry();
    await mailServer.arrived(2);
    expect(mailServer.mails.map(({ text }) => text.trim()).toSorted()).toEqual(['Number 0', 'Number 1']);
  });

  it('tries again where the server says later, and gives up where it says no', async () => {
    send();
    mailServer.treat('notNow');
    await posted(1);
    await expect.poll(async () => (await rows())[0]?.last_error ?? '').toContain('451');
    mailServer.treat('refuse');
    await hurry();
    await expect.poll(async () => (await rows())[0]?.given_up_at).not.toBeNull();
    expect((await rows())[0]).toMatchObject({ attempts: 2, sent_at: null, text: '' });
  });

  it('writes into the log why a mail was not sent, and not for whom it was', async () => {
    const lines: string[] = [];
    const postman = {
      deliver: () =>
        Promise.resolve({ kind: 'refused' as const, reason: '550 <ana@lake.example>: no such mailbox' }),
    };
    const written = pino({}, { write: (line: string) => void lines.push(line) });
    const sender = startMailSender({ store, postman, log: written, interval: 30 });
    await posted(1);
    await expect.poll(() => lines.join('')).toContain('550 <…>: no such mailbox');
    expect(lines.join('')).not.toContain('ana@');
    await sender.stop();
  });

  it('sends a mail once more where nobody knows whether it was sent, says so, and then stops', async () => {
    mailServer.treat('hangUp');
    send();
    await posted(1);
    await mailServer.arrived(1);
    await expect.poll(async () => (await rows())[0]?.last_error ?? '').toContain('not known');
    await hurry();
    const [first, second] = await mailServer.arrived(2);
    expect(second?.text).toContain('You may get this mail twice');
    expect(second?.messageId).toBe(first?.messageId);
    await expect.poll(async () => (await rows())[0]?.given_up_at).not.toBeNull();
    expect(mailServer.handedOver).toBe(2);
  });

  it('takes over from a process that was lost in the middle of sending', async () => {
    await posted(1);
    await store.acrossDistricts((db) =>
      db
        .updateTable('mail')
        .set({ claimed_at: sql<Date>`now() - interval '6 minutes'`, attempts: 1 })
        .execute(),
    );
    send();
    const [mail] = await mailServer.arrived(1);
    expect(mail?.text).toContain('You may get this mail twice');
  });

  it('does not send a mail that has ended meanwhile, such as a link to sign in', async () => {
    await posted(1);
    await store.acrossDistricts((db) =>
      db
        .updateTable('mail')
        .set({ ends_at: sql<Date>`now() - interval '1 second'` })
        .execute(),
    );
    send();
    await expect.poll(async () => (await rows())[0]?.given_up_at).not.toBeNull();
    expect([mailServer.handedOver, (await rows())[0]?.text]).toEqual([0, '']);
  });

  it('makes no second address of what somebody wrote', async () => {
    send();
    await store.acrossDistricts((db) =>
      post(store, db, null, {
        to: 'one@lake.example',
        subject: 'Hello\r\nBcc: two@lake.example',
        text: 'Hello',
      }),
    );
    const [mail] = await mailServer.arrived(1);
    expect(mail?.to).toEqual(['one@lake.example']);
    expect(mail?.subject).toBe('Hello Bcc: two@lake.example');
  });
});
