import { describe, expect, it } from 'vitest';
import type { FidelityMeasure } from '@staffroom/school';
import { calendarEntries } from './journey-calendar.ts';
import { calendarFile, workbookFile } from './journey-files.ts';
import { journeySheets } from './journey-sheets.ts';
import { aJourney, anItem } from './testkit/an-item.ts';

const items = [
  anItem('m', {
    kind: 'milestone',
    dueOn: '2027-03-01',
    owner: { name: 'Ana', email: 'ana@lake.example' },
    remindDays: [7],
    notes: 'Ask, then ask again',
    revision: 3,
  }),
  anItem('d', { kind: 'deliverable', dueOn: '2027-03-01' }),
  anItem('x', { status: 'done', dueOn: '2027-02-01', remindDays: [1] }),
  anItem('n', { status: 'notForUs', dueOn: '2027-02-01' }),
  anItem('u'),
];
const measure: FidelityMeasure = {
  id: 'teams.lead',
  lookForId: 'dl1',
  milestoneIds: [],
  label: 'Teams with a named lead',
  value: null,
  unit: '% of teams',
  range: { min: 100, max: null },
  status: 'notEvaluated',
  message: 'Not known.',
  meaning: 'Every team has a lead.',
  source: { kind: 'choice', who: 'staffroom', note: 'our own' },
  missing: null,
};

describe('a journey as a calendar', () => {
  it('holds the launch and what is due and for us, with reminders of what is not done', () => {
    const entries = calendarEntries(aJourney, items, 'https://lake.example/journey');
    expect(entries.map(({ title, day, remindDays }) => [title, day, remindDays])).toEqual([
      ['Launch of the first teams', '2027-08-09', []],
      ['Item m', '2027-03-01', [7]],
      ['Done: Item x', '2027-02-01', []],
    ]);
    expect(entries[1]).toMatchObject({
      uid: 'm@staffroom',
      sequence: 3,
      description: 'Explore, not begun\nOwner: Ana\nAsk, then ask again',
    });
  });

  it('is a file with a name that every computer takes', async () => {
    const { content, fileName } = calendarFile(aJourney, items, {
      name: 'St. Mary/Elm: “East”',
      stamp: '2027-01-01T00:00:00Z',
      address: 'https://lake.example/journey',
    });
    expect(fileName).toBe('Journey of St MaryElm East.ics');
    expect(await content.text()).toContain('SUMMARY:Item m\r\n');
  });
});

describe('a journey as a workbook', () => {
  it('holds every item, whose proposal its days are, and fidelity where it was computed', () => {
    const [journey, proposal, fidelity] = journeySheets(aJourney, items, [measure]);
    expect(journey?.rows).toHaveLength(items.length);
    expect(journey?.rows[0]?.slice(2, 9)).toEqual([
      'Item m',
      'Not begun',
      'Ana',
      'ana@lake.example',
      null,
      '2027-03-01',
      '7 days before',
    ]);
    expect(proposal?.rows.map((row) => row[2])).toEqual([
      'the day that was chosen',
      'A cohort',
      'our own proposal',
      'no source gives a length',
    ]);
    expect(fidelity?.rows[0]?.slice(0, 5)).toEqual([
      'Teams with a named lead',
      null,
      '% of teams',
      'at least 100',
      'Not evaluated',
    ]);
    expect(journeySheets(aJourney, items, [])).toHaveLength(2);
  });

  it('is a file of Excel', async () => {
    const { content, fileName } = await workbookFile(aJourney, items, [], 'Lakeside');
    expect(fileName).toBe('Journey of Lakeside.xlsx');
    expect(new TextDecoder().decode((await content.arrayBuffer()).slice(0, 2))).toBe('PK');
  });
});
