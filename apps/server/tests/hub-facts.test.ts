import type { Store } from '@staffroom/store';
import { allFactRecords, factKinds, shippedFacts } from '@staffroom/knowledge';
import { FactKindSchema } from '@staffroom/contract';
import { databasesForTests } from '@staffroom/testkit/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHubState } from '../src/hub/hub-state.ts';
import { aServer, type TestServer } from './test-server.ts';

const page = { title: 'Arizona rules', url: 'https://azleg.example/rules' };
const answer = {
  value: 'unknown',
  note: 'Read again: the page says nothing.',
  sourceUrl: page.url,
  dataYear: 2026,
  sourceKind: 'statute',
};
const edit = {
  kind: 'state',
  recordId: 'AZ',
  path: '/indicators/classSizeLimit',
  change: 'set',
  value: answer,
  source: page,
  year: 2026,
  note: 'A reader told us.',
  messageId: null,
} as const;

it('has the same kinds of facts in the interface as in the files', () => {
  expect(FactKindSchema.options).toEqual(factKinds);
});

describe.each(databasesForTests())('the facts on $name', (database) => {
  let store: Store;
  let server: TestServer;
  beforeAll(async () => {
    store = await database.open();
    server = aServer(store);
    server.access.moderate('mia');
  });
  afterAll(() => store.close());

  const desk = () => server.as('mia').hub.factEdits;
  const arizona = async () => (await server.as('nobody').facts.read({ kind: 'state', id: 'AZ' })).value;
  const shipped = shippedFacts.states.find(({ state }) => state === 'AZ');

  it('are there for anybody, every kind and record of them', async () => {
    const { facts } = server.as('nobody');
    const { kinds, version } = await facts.kinds();
    expect(version).toBe('0');
    const listed = await Promise.all(kinds.map(({ kind }) => facts.list({ kind })));
    expect(listed.map(({ items }) => items.length)).toEqual(kinds.map(({ count }) => count));
    expect(listed.flatMap(({ items }) => items)).toHaveLength(allFactRecords(shippedFacts).length);
    expect(await arizona()).toEqual(shipped);
    await expect(facts.read({ kind: 'state', id: 'XX' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('say beforehand what a change would do', async () => {
    const tried = await desk().tryOut(edit);
    expect(tried).toMatchObject({
      before: shipped?.indicators.classSizeLimit,
      record: { indicators: { classSizeLimit: answer } },
      problems: [],
    });
    expect(await arizona()).toEqual(shipped);
  });

  it('are changed with source, year and author, and tell what stood there before', async () => {
    const heard: unknown[] = [];
    const leave = store.bus.subscribe('hub', (message) => heard.push(message.type));
    const made = await desk().add(edit);
    expect(made).toMatchObject({
      before: shipped?.indicators.classSizeLimit,
      value: answer,
      source: page,
      year: 2026,
      author: 'mia of the test',
    });
    expect(await arizona()).toMatchObject({ indicators: { classSizeLimit: answer } });
    await expect.poll(() => heard).toEqual(['changed']);
    leave();
    const state = await readHubState(store);
    expect([state.version, state.factEdits]).toEqual(['1', [made]]);
  });

  it.each([
    [
      'a year or source that misses',
      { ...edit, source: { title: 'A page', url: 'on paper' } },
      'INVALID_INPUT',
    ],
    [
      'an answer that the indicator does not know',
      { ...edit, value: { ...answer, value: 'perhaps' } },
      'NOT_POSSIBLE',
    ],
    ['what stands there already', edit, 'NOT_POSSIBLE'],
    [
      'a figure under the source of another page',
      { ...edit, value: { ...answer, sourceUrl: 'https://x.example' } },
      'NOT_POSSIBLE',
    ],
  ] as const)('are not changed by %s', async (_, wrong, code) => {
    await expect(desk().add(wrong)).rejects.toMatchObject({ code });
    expect((await readHubState(store)).factEdits).toHaveLength(1);
  });

  it('keep the order of a table that is changed', async () => {
    const { id, value, sourceUrl, year } = shippedFacts.statistics.figures.find(
      (figure) => typeof figure.value === 'object',
    ) ?? { id: '', value: {}, sourceUrl: '', year: 0 };
    const turned = Object.fromEntries(Object.entries(value).toReversed());
    await desk().add({
      ...edit,
      kind: 'statistic',
      recordId: id,
      path: '/value',
      value: turned,
      source: { title: 'The same page', url: sourceUrl },
      year: Number(String(year).slice(0, 4)),
    });
    const { items } = await server.as('nobody').facts.list({ kind: 'statistic' });
    const statistic = items.find((record) => record.id === id);
    const changed = (statistic?.value ?? {}) as { readonly value: object };
    expect(Object.keys(changed.value)).toEqual(Object.keys(turned));
  });

  it('are as they were when a change is taken back, and the history tells both', async () => {
    const [, first] = (await desk().list({})).items;
    await desk().revert({ editId: first?.id ?? '', note: 'The reader was wrong.' });
    expect(await arizona()).toEqual(shipped);
    const history = (await desk().list({ kind: 'state', recordId: 'AZ' })).items;
    expect(history).toMatchObject([
      { reverts: first?.id, note: 'The reader was wrong.', source: null },
      { id: first?.id, revertedBy: history[0]?.id },
    ]);
    await expect(desk().revert({ editId: first?.id ?? '', note: 'Again.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await desk().stale()).toEqual([]);
  });

  it('are not taken back from below a later change', async () => {
    const first = await desk().add(edit);
    await desk().add({ ...edit, value: { ...answer, note: 'Said better.' } });
    const back = desk().revert({ editId: first.id, note: 'Wrong.' });
    await expect(back).rejects.toMatchObject({ code: 'NOT_POSSIBLE' });
    await expect(back).rejects.toThrow('There stands something else than when this was changed');
  });

  it('take changes that are made at once one after the other', async () => {
    const at = (note: string) => desk().add({ ...edit, value: { ...answer, note } });
    const outcomes = await Promise.allSettled([at('One.'), at('Two.'), at('Three.')]);
    expect(outcomes.map(({ status }) => status)).toEqual(Array(3).fill('fulfilled'));
    expect(await desk().stale()).toEqual([]);
  });
});
