import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFactRecords } from '../fact-records.ts';
import { shippedFacts } from '../facts.ts';
import { applyFactEdits, changesInForce, factAt } from './apply-fact-edits.ts';
import type { FactChange } from './fact-change.ts';

const page = { title: 'Class size rules', url: 'https://azleg.example/rules' };

/** A change of what stands at a place now. */
function changeOf(given: Pick<FactChange, 'kind' | 'recordId' | 'path'> & Partial<FactChange>): FactChange {
  return {
    id: `${given.kind}-${given.recordId}${given.path}`,
    change: 'set',
    source: page,
    year: 2026,
    reverts: null,
    ...factAt(shippedFacts, given),
    ...given,
  };
}

const answer = {
  value: 'unknown',
  note: 'Read again.',
  sourceUrl: page.url,
  dataYear: 2026,
  sourceKind: 'statute',
};

describe('changes of the facts', () => {
  it('puts an answer of a state in the place of another, with its source and year', () => {
    const change = changeOf({
      kind: 'state',
      recordId: 'AZ',
      path: '/indicators/classSizeLimit',
      value: answer,
    });
    const { facts, refused } = applyFactEdits(shippedFacts, [change]);
    expect(refused).toEqual([]);
    const arizona = facts.states.find(({ state }) => state === 'AZ');
    expect(arizona?.indicators.classSizeLimit).toEqual(answer);
    expect(facts.states.filter(({ state }) => state !== 'AZ')).toEqual(
      shippedFacts.states.filter(({ state }) => state !== 'AZ'),
    );
  });

  it('adds a record and removes it again', () => {
    const partner = {
      id: 'lakesideUniversity',
      name: 'Lakeside University',
      role: 'Prepares teachers',
      sourceUrl: page.url,
    };
    const added = changeOf({ kind: 'partner', recordId: partner.id, path: '', value: partner });
    const after = applyFactEdits(shippedFacts, [added]);
    expect(after.facts.movement.partners.at(-1)).toEqual(partner);
    const removed: FactChange = {
      ...added,
      id: 'gone',
      change: 'remove',
      before: partner,
    };
    delete (removed as { value?: unknown }).value;
    expect(applyFactEdits(shippedFacts, [added, removed])).toEqual({ facts: shippedFacts, refused: [] });
  });

  it('finds a look-for by its id, wherever it stands in its list', () => {
    const [feature] = shippedFacts.framework.features;
    const lookFor = feature?.lookFors[3];
    const change = changeOf({
      kind: 'feature',
      recordId: String(feature?.id),
      path: `/lookFors/${String(lookFor?.id)}/text`,
      value: 'Said more plainly.',
    });
    const { facts } = applyFactEdits(shippedFacts, [change]);
    expect(facts.framework.features[0]?.lookFors[3]?.text).toBe('Said more plainly.');
  });

  it.each([
    [
      'a figure under the source of another page',
      { kind: 'finding', recordId: shippedFacts.evidence.findings[0]?.id, path: '/effect', value: 0.4 },
      'Change all of it at once, with its sourceUrl and year.',
    ],
    [
      'a figure of another year than its record says',
      {
        kind: 'state',
        recordId: 'AZ',
        path: '/indicators/classSizeLimit',
        value: { ...answer, dataYear: 2020 },
      },
      'is of 2020, and the change of 2026',
    ],
    [
      'a figure without a source',
      { kind: 'model', recordId: 'newCoreTeam', path: '/summary', value: 'Seven.', source: null },
      'names its source and year',
    ],
    [
      'an answer that the indicator does not know',
      {
        kind: 'state',
        recordId: 'AZ',
        path: '/indicators/classSizeLimit',
        value: { ...answer, value: 'perhaps' },
      },
      'Invalid option',
    ],
    [
      'a model with a role that does not exist',
      { kind: 'model', recordId: 'newCoreTeam', path: '/roles', value: ['wizard'] },
      'the role "wizard" does not exist',
    ],
    [
      'a place that is not there',
      { kind: 'model', recordId: 'newCoreTeam', path: '/no/such/place', value: 1 },
      'There is no such place',
    ],
    [
      'a record of which something else was known',
      { kind: 'model', recordId: 'newCoreTeam', path: '/summary', before: 'Old.', value: 'New.' },
      'There stands something else than when this was changed',
    ],
    [
      'a state more',
      { kind: 'state', recordId: 'PR', path: '', value: { state: 'PR', name: 'Puerto Rico' } },
      'Too big',
    ],
  ] as const)('refuses %s, and keeps the others', (_, given, words) => {
    const good = changeOf({ kind: 'model', recordId: 'blueEngine', path: '/summary', value: 'In short.' });
    const bad = changeOf(given as Parameters<typeof changeOf>[0]);
    const { facts, refused } = applyFactEdits(shippedFacts, [good, bad]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.problems[0]?.message).toContain(words);
    expect(facts.models.models.find(({ id }) => id === 'blueEngine')?.summary).toBe('In short.');
  });

  it('finds the changes that do not hold together among many that do', () => {
    const good = shippedFacts.states.map(({ state }) =>
      changeOf({ kind: 'state', recordId: state, path: '/indicators/innovationZones', value: answer }),
    );
    const bad = ['AK', 'WY'].map((state) =>
      changeOf({
        kind: 'state',
        recordId: state,
        path: '/indicators/staffingGrants',
        value: { ...answer, value: 'perhaps' },
      }),
    );
    const [first, last] = bad;
    const { facts, refused } = applyFactEdits(
      shippedFacts,
      [first, ...good, last].filter((each) => each !== undefined),
    );
    expect(refused.map(({ change }) => change)).toEqual(bad);
    expect(facts.states.every(({ indicators }) => indicators.innovationZones.note === answer.note)).toBe(
      true,
    );
  });

  it('takes changes that hold together only with one another', () => {
    const model = shippedFacts.models.models.find(({ id }) => id === 'blueEngine');
    const role = { ...shippedFacts.roles.roles[0], id: 'wizard', name: 'Wizard' };
    const [source] = role.sources ?? [];
    const page1 = { title: String(source?.title), url: String(source?.url) };
    const changes = [
      changeOf({
        kind: 'role',
        recordId: 'wizard',
        path: '',
        value: role,
        source: page1,
        year: source?.year ?? 0,
      }),
      changeOf({
        kind: 'model',
        recordId: 'blueEngine',
        path: '/roles',
        value: [...(model?.roles ?? []), 'wizard'],
      }),
    ];
    expect(applyFactEdits(shippedFacts, changes).refused).toEqual([]);
    expect(applyFactEdits(shippedFacts, changes.slice(1)).refused).toHaveLength(1);
  });

  it('reverts a change, and the reverting of it', () => {
    const change = changeOf({ kind: 'model', recordId: 'blueEngine', path: '/summary', value: 'In short.' });
    const revert = { ...change, id: 'back', reverts: change.id };
    const again = { ...change, id: 'again', reverts: 'back' };
    expect(applyFactEdits(shippedFacts, [change, revert]).facts).toEqual(shippedFacts);
    expect(changesInForce([change, revert, again])).toEqual([change]);
  });

  it('leaves the facts as they ship where every change is taken back, whatever was changed', () => {
    const records = allFactRecords(shippedFacts);
    const changes = fc
      .uniqueArray(fc.integer({ min: 0, max: records.length - 1 }), { minLength: 1, maxLength: 5 })
      .map((indices) =>
        indices.map((index): FactChange => {
          const { kind, id, value } = records[index] ?? { kind: 'model' as const, id: '', value: null };
          return { ...changeOf({ kind, recordId: id, path: '' }), value, before: value };
        }),
      );
    fc.assert(
      fc.property(changes, (made) => {
        const reverts = made.map((change) => ({ ...change, id: `${change.id} back`, reverts: change.id }));
        expect(applyFactEdits(shippedFacts, [...made, ...reverts]).facts).toEqual(shippedFacts);
      }),
      { numRuns: 20 },
    );
  });

  it('does not let a place reach what every object has', () => {
    const change = changeOf({
      kind: 'movement',
      recordId: '__proto__',
      path: '/polluted',
      value: true,
    });
    expect(applyFactEdits(shippedFacts, [change]).refused).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
