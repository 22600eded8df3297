import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteExpiredInHub } from '../src/hub/hub-retention.ts';
import { createFormTokens } from '../src/hub/forms/form-tokens.ts';
import { mostInHour } from '../src/hub/forms/sent-form.ts';
import { linkIn } from './access/sign-in-server.ts';
import { aHubServer, type HubServer } from './hub-pages-server.ts';

const ana = { name: 'Ana Flores', email: 'ana@lake.example' };
const question = { ...ana, state: 'AZ', body: 'How does a team share ninety students on a Wednesday?' };

describe.each(databasesForTests())('the forms of the hub on $name', (database) => {
  let store: Store;
  let server: HubServer;
  beforeAll(async () => {
    store = await database.open();
    server = await aHubServer(store);
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  const kept = (email: string) =>
    store.inHub((db) => db.selectFrom('hub_message').selectAll().where('email', '=', email).execute());

  it('takes a question, confirms it by mail and leads on to a page of thanks', async () => {
    expect(await server.send('/connect/question', question)).toBe('/connect/thanks/question');
    expect(await kept(ana.email)).toMatchObject([
      { kind: 'question', status: 'new', state: 'AZ', body: question.body, is_set_aside: false },
    ]);
    expect(await server.mailTo(ana.email)).toContain('your question has arrived at localhost:4747');
  });

  it('answers in the language of the page', async () => {
    const luz = { ...question, name: 'Luz', email: 'luz@rio.example', body: 'Una idea para los equipos.' };
    expect(await server.send('/es/connect/idea', luz)).toBe('/es/connect/thanks/idea');
    expect(await server.mailTo(luz.email)).toContain('su idea ha llegado');
  });

  it('shows the form again with what was written and what is wrong, field by field', async () => {
    const written = { ...ana, email: 'ana at lake', event: 'Fall meeting', date: 'soon', format: 'radio' };
    expect(await server.send('/connect/presenter', written)).toMatchObject({
      status: 422,
      path: '/connect/presenter',
      form: {
        values: written,
        problems: [
          { field: 'email', code: 'notAnEmail' },
          { field: 'date', code: 'notADate' },
          { field: 'audience', code: 'required' },
          { field: 'format', code: 'required' },
          { field: 'body', code: 'required' },
        ],
      },
    });
  });

  it('asks for a presenter on a day that is still to come', async () => {
    const request = {
      ...ana,
      email: 'pr@lake.example',
      event: 'Fall meeting',
      audience: 'Principals',
      format: 'online',
      body: 'Please come.',
    };
    expect(await server.send('/connect/presenter', { ...request, date: '2020-02-02' })).toMatchObject({
      form: { problems: [{ field: 'date', code: 'past' }] },
    });
    expect(
      await server.send('/connect/presenter', { ...request, date: '2099-02-02', audienceSize: '40' }),
    ).toBe('/connect/thanks/presenter');
    expect(await kept('pr@lake.example')).toMatchObject([
      {
        detail: {
          event: 'Fall meeting',
          date: '2099-02-02',
          audienceSize: 40,
          format: 'online',
          place: null,
        },
      },
    ]);
  });

  it('gives each page a form of its own', async () => {
    const page = await server.page('/connect/question');
    expect(page.form.token).toMatch(/^[0-9a-z]+\.[\w-]{22}$/);
  });

  it('sets aside what a program sends, tells it nothing, and writes no mail for it', async () => {
    const bot = (name: string) => ({ name, email: `${name}@bot.example`, body: `${name} sells everything` });
    const thanks = '/connect/thanks/question';
    expect(await server.send('/connect/question', { ...bot('hidden'), website2: 'x' })).toBe(thanks);
    expect(await server.send('/connect/question', bot('quick'), { openedAgo: 1 })).toBe(thanks);
    expect(await server.send('/connect/question', bot('forged'), { token: 'kfj3.aaaa' })).toBe(thanks);
    const reasons = await Promise.all(
      ['hidden', 'quick', 'forged'].map((name) => kept(`${name}@bot.example`)),
    );
    expect(reasons.flat()).toMatchObject([
      { is_set_aside: true, suspicions: ['hiddenField'] },
      { is_set_aside: true, suspicions: ['tooFast'] },
      { is_set_aside: true, suspicions: ['oldForm'] },
    ]);
    await server.send('/connect/question', {
      ...question,
      email: 'bea@lake.example',
      body: 'And on Friday?',
    });
    await server.mailTo('bea@lake.example');
    const written = server.mailServer.mails.flatMap(({ to }) => to);
    expect(written.filter((address) => address.endsWith('@bot.example'))).toEqual([]);
  });

  it('asks to send a form again that was left open for days, and loses nothing of it', async () => {
    const email = 'slow@lake.example';
    const again = await server.send('/connect/question', { ...question, email }, { openedAgo: 200_000 });
    expect(again).toMatchObject({ status: 422, form: { problems: [{ field: null, code: 'expired' }] } });
    expect(await kept(email)).toEqual([]);
    // What the page shows now can be sent at once.
    const { values, token } = (again as Exclude<typeof again, string>).form;
    expect(await server.send('/connect/question', { ...values }, { token })).toBe('/connect/thanks/question');
    expect(await kept(email)).toMatchObject([{ is_set_aside: false }]);
  });

  it('sends no more than three mails a day to an address that somebody wrote into forms', async () => {
    const victim = 'victim@lake.example';
    for (const body of ['One thing.', 'Another.', 'A third.', 'A fourth.'])
      await server.send('/connect/question', { ...question, email: victim, body });
    const posted = await store.inHub((db) =>
      db.selectFrom('mail').select('id').where('to_address', '=', victim).execute(),
    );
    expect(posted).toHaveLength(3);
    expect(await kept(victim)).toHaveLength(4);
  });

  it('signs forms also where no secret is set, the same for every process', async () => {
    const [one, other] = [createFormTokens(store, null), createFormTokens(store, null)];
    const token = await one.issue(new Date(0));
    expect(await other.age(token, new Date(5000))).toBe(5000);
    expect(await other.age(`${token}x`, new Date(5000))).toBeNull();
    expect(await createFormTokens(store, 'a secret').age(token, new Date(5000))).toBeNull();
  });

  it('counts the same entry of a school that comes again and again, and keeps ten of it', async () => {
    const entry = { kind: 'school', name: 'Spam Academy of excellent and cheap followers', state: 'AZ' };
    for (let number = 0; number < 14; number += 1)
      await server.send('/schools/add', {
        ...entry,
        contactName: 'Bot',
        contactEmail: `bot${number}@bot.example`,
        text: `We offer the best followers for every school in the country, number ${number}`,
      });
    const rows = await store.inHub((db) =>
      db
        .selectFrom('hub_directory_entry')
        .select(['copies', 'is_set_aside'])
        .where('name', '=', entry.name)
        .orderBy('created_at')
        .execute(),
    );
    expect([rows.length, rows[0]?.copies]).toEqual([10, 5]);
    expect(rows.filter((row) => !row.is_set_aside)).toHaveLength(2);
  });

  it('takes a correction of a record that there is, and no other', async () => {
    const correction = {
      ...ana,
      email: 'co@lake.example',
      kind: 'state',
      recordId: 'AZ',
      body: 'It is 28 now.',
    };
    expect(await server.send('/connect/correction', correction)).toBe('/connect/thanks/correction');
    expect(await kept('co@lake.example')).toMatchObject([
      { detail: { kind: 'correction', fact: { kind: 'state', recordId: 'AZ', path: null }, source: null } },
    ]);
    expect(await server.send('/connect/correction', { ...correction, recordId: 'Atlantis' })).toMatchObject({
      form: { problems: [{ field: 'recordId', code: 'unknownRecord' }] },
    });
  });

  it('keeps what was written on the page where the database is away', async ({ onTestFinished }) => {
    let isAway = false;
    const gone = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const away = await aHubServer({
      ...store,
      inHub: (work) => (isAway ? Promise.reject(gone) : store.inHub(work)),
    });
    onTestFinished(() => away.stop());
    await away.page('/connect/question');
    isAway = true;
    expect(await away.send('/connect/question', question)).toMatchObject({
      status: 503,
      form: { values: question, problems: [{ field: null, code: 'unavailable' }] },
    });
  });

  it('takes what is no form for one with nothing in it', async () => {
    for (const type of ['multipart/form-data', 'application/json', 'text/plain']) {
      const answer = await server.browser().send('/connect/question', {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"name": "Ana"}',
      });
      expect([type, answer.status]).toEqual([type, 422]);
    }
  });

  it('forgets within two days by what it counted who sends forms', async () => {
    await server.send('/connect/question', { ...question, email: 'fo@lake.example', body: 'Count me once.' });
    const counted = () =>
      store.inHub(async (db) => [
        (await db.selectFrom('hub_rate').select('counted').execute()).length,
        (await db.selectFrom('hub_value').select('name').where('name', 'like', 'day key%').execute()).length,
      ]);
    const before = await counted();
    expect(Math.min(...before)).toBeGreaterThan(0);
    await deleteExpiredInHub(store, 24);
    expect(await counted()).toEqual(before);
    await store.inHub(async (db) => {
      await db
        .updateTable('hub_rate')
        .set({ minute: sql<Date>`minute - interval '2 days'` })
        .execute();
      await db
        .updateTable('hub_value')
        .set({ changed_at: sql<Date>`now() - interval '3 days'` })
        .execute();
    });
    await deleteExpiredInHub(store, 24);
    expect(await counted()).toEqual([0, 0]);
  });

  it('refuses changes that a page of another site asks for', async () => {
    const answer = await server.browser().send('/connect/question', {
      method: 'POST',
      headers: { origin: 'null', 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams(question),
    });
    expect(answer.status).toBe(403);
  });

  it('takes applications to a cohort while it is open', async () => {
    const moderator = await server.moderator();
    const cohort = {
      name: 'Spring',
      partnerId: null,
      starts: '2027-01-10',
      ends: null,
      applyBy: null,
      seats: null,
      isOpen: true,
      text: 'For schools that begin.',
      sourceUrl: 'https://partner.example/cohort',
    };
    const { id } = await moderator.client.hub.cohorts.create(cohort);
    const application = { ...question, organisation: 'Lakeside', role: 'Principal', body: 'We are ready.' };
    expect(await server.send(`/partners/cohorts/${id}/apply`, application)).toBe(
      '/connect/thanks/application',
    );
    await moderator.client.hub.cohorts.change({ cohortId: id, cohort: { ...cohort, applyBy: '2020-01-01' } });
    for (const path of [`/partners/cohorts/${id}/apply`, '/partners/cohorts/none/apply'])
      expect(await server.send(path, application)).toMatchObject({
        form: { problems: [{ field: null, code: 'closed' }] },
      });
    const { items } = await moderator.client.hub.messages.list({ cohortId: id });
    expect(items).toMatchObject([{ detail: { role: 'Principal', application: 'waiting' } }]);
    await moderator.client.hub.messages.decide({
      messageId: items[0]?.id ?? '',
      application: 'accepted',
    });
    expect(await moderator.client.hub.cohorts.list()).toMatchObject([{ seatsTaken: 1, seats: null }]);
  });

  it('takes a school into the directory once its contact and a moderator have agreed', async () => {
    const entry = {
      kind: 'school',
      name: 'Lakeside Middle',
      state: 'AZ',
      level: 'middle',
      modelId: 'newCoreTeam',
      teams: '6',
      figuresYear: '2026',
      contactName: 'Ana Flores',
      contactEmail: 'office@lakeside.example',
    };
    expect(await server.send('/schools/add', entry)).toBe('/connect/thanks/school');
    const moderator = await server.moderator();
    const { directory } = moderator.client.hub;
    expect((await directory.list({ status: 'pending', search: 'lakeside' })).items).toMatchObject([
      { name: 'Lakeside Middle', isConfirmed: false, teams: 6, students: null },
    ]);

    const link = linkIn(await server.mailTo(entry.contactEmail));
    expect(link.pathname).toBe('/schools/confirm');
    const token = String(link.searchParams.get('token'));
    expect(await server.send('/schools/confirm', { link: `${token}x` })).toMatchObject({
      form: { problems: [{ field: null, code: 'linkEnded' }] },
    });
    expect(await server.send('/schools/confirm', { link: token })).toBe('/connect/thanks/confirmed');

    const { version } = await server.page('/schools');
    const [pending] = (await directory.list({ status: 'pending', search: 'lakeside' })).items;
    expect(pending?.isConfirmed).toBe(true);
    const decided = await directory.decide({ entryId: pending?.id ?? '', status: 'approved', reason: null });
    expect(decided.mail).toBe('waiting');
    expect(await server.mailTo(entry.contactEmail, 2)).toContain('is in the directory now');
    await expect.poll(async () => (await server.page('/schools')).version).not.toBe(version);
  });

  it('refuses figures without their year, and models that are not known', async () => {
    const entry = { kind: 'system', name: 'Lake', state: 'AZ', teams: '6', contactName: 'Ana' };
    const answer = await server.send('/schools/add', { ...entry, contactEmail: ana.email });
    expect(answer).toMatchObject({ form: { problems: [{ field: 'figuresYear', code: 'required' }] } });
    const unknown = { ...entry, teams: '', contactEmail: ana.email, modelId: 'ours' };
    expect(await server.send('/schools/add', unknown)).toMatchObject({
      form: { problems: [{ field: 'modelId', code: 'notOffered' }] },
    });
  });

  it('takes no more from one address than anybody writes, and keeps what was written on the page', async () => {
    const flood = Array.from({ length: mostInHour + 3 }, (_, number) => ({
      ...ana,
      email: `flood${number}@lake.example`,
      body: `Flood ${'abcdefghij'.repeat((number % 7) + 1)} ${'klm '.repeat(number)}`,
    }));
    const answers = await Promise.all(
      flood.map((values) => server.send('/connect/question', values, { from: '198.51.100.7' })),
    );
    const refused = answers.filter((answer) => typeof answer !== 'string');
    expect(refused).toHaveLength(3);
    expect(refused[0]).toMatchObject({
      status: 429,
      form: { values: { name: 'Ana Flores' }, problems: [{ field: null, code: 'tooMany' }] },
    });
  });
});
