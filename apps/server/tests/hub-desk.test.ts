import type { Store } from '@staffroom/store';
import { databasesForTests, startMailServer } from '@staffroom/testkit/services';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteExpiredInHub } from '../src/hub/hub-retention.ts';
import { postNotices } from '../src/hub/notices.ts';
import { startMailSender } from '../src/mail/mail-sender.ts';
import { postmanOf } from '../src/mail/send-mail.ts';
import { log, publicUrl, type Browser } from './access/sign-in-server.ts';
import { aHubServer, type HubServer } from './hub-pages-server.ts';
import { aServer } from './test-server.ts';

const asked = {
  name: 'Ana Flores',
  email: 'ana@lake.example',
  organisation: 'Lakeside',
  body: 'How does a team share ninety students?\nWe are four.',
};

describe.each(databasesForTests())('the desk of the hub on $name', (database) => {
  let store: Store;
  let server: HubServer;
  let mia: Browser;
  let messageId: string;
  beforeAll(async () => {
    store = await database.open();
    server = await aHubServer(store);
    mia = await server.moderator();
    await server.send('/connect/question', asked);
    const [message] = (await mia.client.hub.messages.list({})).items;
    messageId = message?.id ?? '';
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  it('is open to whom the settings name, by address or domain, and to nobody else', async () => {
    const codeOf = async (email: string) => {
      const browser = server.browser();
      await browser.signIn(email);
      const { isHubStaff } = await browser.client.session.get();
      return [isHubStaff, (await browser.send('/api/v1/hub/messages')).status];
    };
    expect(await codeOf('mia@desk.example')).toEqual([true, 200]);
    expect(await codeOf('ben@staff.example')).toEqual([true, 200]);
    expect(await codeOf('bo@lake.example')).toEqual([false, 403]);
    expect((await mia.client.hub.staff.list()).map(({ name }) => name)).toEqual(['ben', 'mia']);
  });

  it('keeps a thread of what happened to a message, and who did it', async () => {
    const { messages } = mia.client.hub;
    const [, ben] = [...(await mia.client.hub.staff.list())].toReversed();
    await messages.assign({ messageId, assignee: ben ?? null });
    await messages.note({ messageId, text: 'I know somebody at that school.' });
    await messages.setStatus({ messageId, status: 'open' });
    const thread = await messages.get({ messageId });
    expect(thread).toMatchObject({ status: 'open', assignee: { name: 'ben' }, folder: 'inbox' });
    expect(thread.entries).toMatchObject([
      { kind: 'change', what: 'assigned', to: 'ben', author: { name: 'mia' } },
      { kind: 'note', text: 'I know somebody at that school.' },
      { kind: 'change', what: 'status', to: 'open' },
    ]);
    expect((await messages.list({ assignee: ben?.id, search: 'SOMEBODY at' })).items).toHaveLength(1);
    expect((await messages.list({ assignee: 'nobody' })).items).toHaveLength(0);
    expect((await messages.list({ search: '100%' })).items).toHaveLength(0);
  });

  it('replies by mail, answers to which go to the address of the settings', async () => {
    const { messages } = mia.client.hub;
    const { mail } = await messages.reply({ messageId, text: 'Dear Ana,\nby the block.', status: 'waiting' });
    expect(mail).toBe('waiting');
    const text = await server.mailTo(asked.email, 2);
    expect(text).toContain('by the block.');
    expect(text).toContain('> We are four.');
    expect(server.mailServer.mails.at(-1)).toMatchObject({
      subject: 'About your question',
      replyTo: 'hub@desk.example',
    });
    await expect
      .poll(async () => (await messages.get({ messageId })).entries.at(-1))
      .toMatchObject({ kind: 'reply', mail: 'sent' });
    expect(await messages.get({ messageId })).toMatchObject({ status: 'waiting', isOverdue: false });
  });

  it('lets nobody answer what somebody else has answered meanwhile', async () => {
    const again = mia.client.hub.messages.reply({ messageId, text: 'Dear Ana', seenReplies: 0 });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(again).rejects.toThrow('mia replied meanwhile');
  });

  it('sets a message aside and restores it', async () => {
    const { messages } = mia.client.hub;
    const aside = await messages.setAside({ messageId, isSetAside: true });
    expect([aside.folder, aside.suspicions]).toEqual(['setAside', ['byHand']]);
    expect((await messages.list({ folder: 'inbox' })).items).toEqual([]);
    const restored = await messages.setAside({ messageId, isSetAside: false });
    expect([restored.folder, restored.suspicions]).toEqual(['inbox', []]);
  });

  it('keeps replies for the next time', async () => {
    const { templates } = mia.client.hub;
    const made = await templates.create({ name: 'Thanks', text: 'Dear {{name}}, thank you.' });
    await templates.change({ templateId: made.id, name: 'Thanks', text: 'Dear {{name}}, many thanks.' });
    expect(await templates.list()).toMatchObject([{ name: 'Thanks', text: 'Dear {{name}}, many thanks.' }]);
    await templates.remove({ templateId: made.id });
    await expect(templates.remove({ templateId: made.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('turns pages without losing or repeating a message', async () => {
    for (let number = 0; number < 5; number += 1)
      await server.send('/connect/idea', {
        ...asked,
        email: `p${number}@lake.example`,
        body: `Idea of ${'x'.repeat(number + 1)}`,
      });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await mia.client.hub.messages.list({ kind: 'idea', limit: 2, cursor });
      seen.push(...page.items.map(({ email }) => email));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual([4, 3, 2, 1, 0].map((number) => `p${number}@lake.example`));
  });

  it('writes the messages of a filter as a file that no spreadsheet runs', async () => {
    const formula = { ...asked, email: 'f@lake.example', name: '=HYPERLINK("https://x.example")' };
    await server.send('/connect/partner', { ...formula, body: 'List us, please.' });
    const file = await mia.send('/api/v1/hub/messages.csv?kind=partner');
    expect(file.headers.get('content-disposition')).toContain('messages.csv');
    const text = await file.text();
    expect(text.trim().split('\r\n')).toHaveLength(2);
    expect(text).toContain(`"'=HYPERLINK(""https://x.example"")"`);
    expect(text).not.toContain('p1@lake.example');
  });

  it('tells how quickly messages are answered, and which wait for too long', async () => {
    await store.inHub((db) =>
      db
        .updateTable('hub_message')
        .set({ created_at: sql<Date>`now() - interval '6 days'` })
        .where('email', '=', 'p1@lake.example')
        .execute(),
    );
    const figures = await mia.client.hub.figures.get();
    expect(figures).toMatchObject({ received: 7, open: 7, overdue: 1, answered: 1, setAside: 0 });
    expect(figures.byKind).toMatchObject([
      { kind: 'question', received: 1, answered: 1 },
      { kind: 'idea', received: 5, answered: 0, medianHours: null },
      { kind: 'partner', received: 1 },
    ]);
    expect((await mia.client.hub.messages.list({ isOverdue: true })).items).toMatchObject([
      { email: 'p1@lake.example', isOverdue: true },
    ]);
    expect(await mia.client.hub.messages.counts()).toMatchObject({ inbox: 7, overdue: 1, done: 0 });
  });

  it('tells the staff once in ten minutes what is new, whatever the number of processes', async () => {
    const mail = { publicUrl, hubReplyTo: null, hubStaff: ['mia@desk.example', '@staff.example'] };
    const now = new Date();
    const posted = await Promise.all([postNotices(store, mail, now), postNotices(store, mail, now)]);
    expect(posted.toSorted()).toEqual([0, 1]);
    expect(await postNotices(store, mail, new Date(now.getTime() + 11 * 60_000))).toBe(0);
    const mails = () => server.mailServer.mails.filter(({ subject }) => subject.startsWith('The desk'));
    await expect
      .poll(() => mails().map(({ to, subject }) => [to, subject]))
      .toEqual([[['mia@desk.example'], 'The desk of the hub: 7 new messages']]);
  });

  it('forgets a message when nothing has happened to it for the months of the setting', async () => {
    const age = (months: number) =>
      store.inHub((db) =>
        db
          .updateTable('hub_message')
          .set({ changed_at: sql<Date>`now() - make_interval(months => ${months})` })
          .where('id', '=', messageId)
          .execute(),
      );
    await age(11);
    expect((await deleteExpiredInHub(store, 12)).messages).toBe(0);
    expect((await mia.client.hub.messages.get({ messageId })).entries.at(-3)).toMatchObject({ mail: 'sent' });
    await age(13);
    expect((await deleteExpiredInHub(store, 12)).messages).toBe(1);
    await expect(mia.client.hub.messages.get({ messageId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe.each(databasesForTests())('replies while the mail server is away, on $name', (database) => {
  it('wait for it for a day, and are sent when it is back', async ({ onTestFinished }) => {
    const store = await database.open();
    onTestFinished(() => store.close());
    // Nobody may add a district here: the staff of the hub is expected all the same.
    const server = await aHubServer(store, { newDistricts: [] });
    const mia = await server.moderator();
    await server.send('/connect/question', asked);
    const [message] = (await mia.client.hub.messages.list({})).items;
    const { port, url } = server.mailServer;
    await server.stop();

    const messageId = message?.id ?? '';
    await mia.client.hub.messages.reply({ messageId, text: 'We will see.' });
    const settings = {
      publicUrl,
      secret: '',
      smtpUrl: url,
      mailFrom: null,
      trustedProxies: 0,
      newDistricts: 'anyone' as const,
      privateIssuers: false,
      hubStaff: [],
      hubReplyTo: null,
    };
    const sender = startMailSender({ store, postman: postmanOf(settings, log), log, interval: 30 });
    onTestFinished(() => sender.stop());
    const reply = async () => (await mia.client.hub.messages.get({ messageId })).entries.at(-1);
    await expect.poll(reply).toMatchObject({ mail: 'waiting', mailProblem: expect.stringMatching(/./) });
    // As if a day had passed.
    await store.acrossDistricts((db) =>
      db
        .updateTable('mail')
        .set({ created_at: sql<Date>`now() - interval '1 day'`, due_at: sql<Date>`now()`, attempts: 15 })
        .where('is_hub', '=', true)
        .execute(),
    );
    const mailServer = await startMailServer({ port });
    onTestFinished(() => mailServer.stop());
    await expect
      .poll(() => mailServer.mails.map(({ text }) => text))
      .toContainEqual(expect.stringContaining('We will see.'));
    await expect.poll(reply).toMatchObject({ mail: 'sent', mailProblem: null });
  });
});

describe.each(databasesForTests())('a reply where no mail is sent, on $name', (database) => {
  it('is kept, and says so', async ({ onTestFinished }) => {
    const store = await database.open();
    onTestFinished(() => store.close());
    const server = aServer(store);
    server.access.moderate('mia');
    const { id: messageId } = await store.inHub((db) =>
      db
        .insertInto('hub_message')
        .values({
          kind: 'question',
          name: asked.name,
          email: asked.email,
          locale: 'en',
          body: asked.body,
          detail: '{"kind": "question"}',
          text_hash: '',
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    const { mail, message } = await server.as('mia').hub.messages.reply({ messageId, text: 'By the block.' });
    expect(mail).toBe('none');
    expect(message.entries).toMatchObject([{ kind: 'reply', text: 'By the block.', mail: 'none' }]);
    const posted = await store.acrossDistricts((db) => db.selectFrom('mail').select('id').execute());
    expect(posted).toEqual([]);
  });
});
