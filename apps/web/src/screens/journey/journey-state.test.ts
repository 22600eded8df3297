import { describe, expect, it } from 'vitest';
import { dayOf, fits, groupsOf, isOverdue, noFilter, ownersOf, progressOf } from './journey-state.ts';
import { anItem } from './testkit/an-item.ts';

const today = '2027-03-01';

describe('an item', () => {
  it.each([
    ['notBegun', '2027-02-28', true],
    ['underWay', '2027-02-28', true],
    ['underWay', '2027-03-01', false],
    ['done', '2027-02-28', false],
    ['notForUs', '2027-02-28', false],
    ['notBegun', null, false],
  ] as const)('%s and due on %s is overdue: %s', (status, dueOn, expected) => {
    expect(isOverdue({ status, dueOn }, today)).toBe(expected);
  });

  it('counts for progress unless it is not for us', () => {
    const statuses = ['done', 'done', 'underWay', 'notBegun', 'notForUs'] as const;
    expect(progressOf(statuses.map((status) => ({ status })))).toEqual({ done: 2, all: 4 });
    expect(progressOf([])).toEqual({ done: 0, all: 0 });
  });
});

describe('a list of items', () => {
  const items = [
    anItem('m', { kind: 'milestone', milestoneId: 'defineWhy' }),
    anItem('d', { kind: 'deliverable', milestoneId: 'defineWhy', owner: { name: 'Ben', email: null } }),
    anItem('o', { stage: 'launch', dueOn: '2027-01-01', owner: { name: 'Ana', email: null } }),
    anItem('q', { kind: 'question', milestoneId: 'defineWhy', owner: { name: 'Ben', email: null } }),
  ];
  const found = (filter: Partial<typeof noFilter>) =>
    items.filter((item) => fits(item, { ...noFilter, ...filter }, today)).map(({ id }) => id);

  it('is narrowed to a stage, an owner or nobody, a status, or what is overdue', () => {
    expect(found({})).toEqual(['m', 'd', 'o', 'q']);
    expect(found({ stage: 'launch' })).toEqual(['o']);
    expect(found({ owner: 'Ben' })).toEqual(['d', 'q']);
    expect(found({ owner: '' })).toEqual(['m']);
    expect(found({ status: 'overdue' })).toEqual(['o']);
    expect(found({ status: 'notBegun', owner: 'Ana' })).toEqual(['o']);
  });

  it('has its owners once each, and what belongs to a milestone under it', () => {
    expect(ownersOf(items)).toEqual(['Ana', 'Ben']);
    expect(groupsOf(items).map(({ item, parts }) => [item.id, parts.map(({ id }) => id)])).toEqual([
      ['m', ['d', 'q']],
      ['o', []],
    ]);
  });
});

it('takes the day from where the person is', () => {
  expect(dayOf(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
});
