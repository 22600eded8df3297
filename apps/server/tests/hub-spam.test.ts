import type { Store } from '@staffroom/store';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostInHour, type SentForm } from '../src/hub/forms/sent-form.ts';
import { takeMessage } from '../src/hub/forms/take-message.ts';

const began = Date.parse('2026-11-24T09:00:00Z');
const realBodies = [
  'How does a team of four share a roster of ninety students when one of us works three days a week?',
  'Our bargaining agreement speaks of class size only. Does a shared roster count as a class in Arizona?',
  'We would like to visit a school that has had teams for more than two years. Whom should we ask?',
  'Is there anything on how teams hand a roster over between fifth and sixth grade?',
];

/** A question as somebody at a desk of their own writes it, some seconds after opening the form. */
function question(number: number, at: number, body: string, changed: Partial<SentForm> = {}) {
  const said = { name: `Person ${number}`, email: `person${number}@school${number}.example`, body };
  const sent: SentForm = {
    locale: 'en',
    values: said,
    token: `form ${number}`,
    openFor: 45_000,
    address: `192.0.2.${number % 250}.${number}`,
    now: new Date(at),
    ...changed,
  };
  return { sent, said: { ...said, organisation: null, state: null } };
}

const words = 'cheap loans crypto casino watches pills ranking traffic offer best now buy free win'.split(
  ' ',
);
/** A text that is another for each number. */
function varied(number: number): string {
  return Array.from(
    { length: 30 },
    (_, index) => words[(number * (index + 3) + index * index) % words.length],
  )
    .concat(
      String(number)
        .split('')
        .map((digit) => words[Number(digit)] ?? ''),
    )
    .join(' ');
}

/** Two thousand pieces of spam, as programs of several kinds send them. */
function spam(number: number, at: number) {
  switch (number % 8) {
    case 0:
      return question(number, at, varied(number), { values: { website2: 'https://x.example' } });
    case 1:
      return question(number, at, varied(number), { openFor: 900 });
    case 2:
      return question(number, at, `${varied(number)} ${'https://buy.example/now '.repeat(5)}`);
    case 3:
      return question(
        number,
        at,
        `Buy followers number ${number} today, the best there are, ask me about it!`,
      );
    case 4:
      return question(number, at, varied(number), { address: '198.51.100.7' });
    case 5:
      return question(number, at, varied(number), { token: 'one form for all' });
    case 6:
      return question(number, at, varied(number), { openFor: null });
    default:
      return question(number, at, `${varied(number)} www.casino.top http://win.xyz`);
  }
}

// One database is enough: what decides is not in the database, and two thousand messages take a while.
const [database] = databasesForTests();

describe('a burst of spam', () => {
  let store: Store;
  const outcomes: string[] = [];
  beforeAll(async () => {
    store = await database.open();
    const send = async (number: number) => {
      const at = began + number * 150;
      const { sent, said } = spam(number, at);
      outcomes.push(await takeMessage(store, null, sent, said, { kind: 'question' }));
      if (number % 100 !== 50) return;
      const real = question(
        10_000 + number,
        at,
        `${realBodies[number % 4]} We are school ${varied(number)}.`,
      );
      outcomes.push(await takeMessage(store, null, real.sent, real.said, { kind: 'question' }));
    };
    // Eight at a time, as many connections would send them.
    for (let number = 0; number < 2000; number += 8)
      await Promise.all(Array.from({ length: 8 }, (_, index) => send(number + index)));
  }, 60_000);
  afterAll(() => store.close());

  const messages = () =>
    store.inHub((db) =>
      db.selectFrom('hub_message').select(['email', 'is_set_aside', 'copies', 'suspicions']).execute(),
    );

  it('keeps no real message from the inbox, and fills it with nothing else', async () => {
    const inbox = (await messages()).filter((message) => !message.is_set_aside);
    const real = inbox.filter(({ email }) => Number(/\d+/.exec(email)?.[0]) >= 10_000);
    expect(real).toHaveLength(20);
    expect(inbox.length - real.length).toBeLessThanOrEqual(10);
  });

  it('keeps everything that one address does not send by the hour, equal texts counted', async () => {
    const kept = await messages();
    const copies = kept.reduce((sum, message) => sum + message.copies, 0);
    const refused = outcomes.filter((outcome) => outcome === 'tooMany').length;
    expect(copies).toBe(2020 - refused);
    expect(refused).toBe(250 - mostInHour);
    // Of the 250 equal texts ten are kept in full.
    expect(kept).toHaveLength(2020 - refused - 240);
  });

  it('says of each message why it was set aside', async () => {
    const reasons = new Set((await messages()).flatMap(({ suspicions }) => suspicions as string[]));
    expect([...reasons].toSorted()).toEqual(
      [
        'hiddenField',
        'tooFast',
        'oldForm',
        'sameForm',
        'links',
        'sameText',
        'oneAddress',
        'burst',
      ].toSorted(),
    );
  });

  it('sets aside what of an equal text had reached the inbox before it was seen to be one', async () => {
    const equal = (await messages()).filter(({ copies }) => copies > 1);
    expect(equal).toMatchObject([{ copies: 241, is_set_aside: true }]);
  });

  it('tells nothing of where forms came from', async () => {
    const counted = await store.inHub((db) => db.selectFrom('hub_rate').select('counted').execute());
    expect(counted.filter((row) => row.counted.includes('198.51.100'))).toEqual([]);
  });
});
