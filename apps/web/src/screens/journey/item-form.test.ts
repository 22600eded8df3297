import { describe, expect, it } from 'vitest';
import { changesOf, formOf, mergedForm } from './item-form.ts';
import { anItem } from './testkit/an-item.ts';

const item = anItem('a', { owner: { name: 'Ana', email: 'ana@lake.example' }, remindDays: [7, 1] });

describe('the form of an item', () => {
  it('changes nothing as long as nothing is typed, in whatever order reminders were chosen', () => {
    expect(changesOf(item, formOf(item))).toEqual({});
    expect(changesOf(item, { ...formOf(item), remindDays: [1, 7] })).toEqual({});
  });

  it('sends the fields that differ and no other', () => {
    expect(changesOf(item, { ...formOf(item), dueOn: '2027-03-01', notes: 'Ask' })).toEqual({
      dueOn: '2027-03-01',
      notes: 'Ask',
    });
  });

  it('makes nobody of an empty owner, and an owner of an address alone', () => {
    expect(changesOf(item, { ...formOf(item), ownerName: ' ', ownerEmail: '' })).toEqual({ owner: null });
    expect(changesOf(item, { ...formOf(item), ownerName: '' })).toEqual({
      owner: { name: 'ana@lake.example', email: 'ana@lake.example' },
    });
  });

  it('keeps what was typed on top of what others changed meanwhile', () => {
    const typed = { ...formOf(item), dueOn: '2027-03-01', notes: 'Ask' };
    const now = { ...item, dueOn: '2027-02-01', title: 'Another title' };
    const merged = mergedForm(now, item, typed);
    expect(merged).toEqual({ ...formOf(now), dueOn: '2027-03-01', notes: 'Ask' });
    expect(changesOf(now, merged)).toEqual({ dueOn: '2027-03-01', notes: 'Ask' });
  });
});
