import type { Journey, JourneyItem } from '@staffroom/contract';
import type { Sheet } from '@staffroom/exchange/browser';
import { formatSource, type FidelityMeasure } from '@staffroom/school';
import { rangeText, statusText } from './fidelity-words.ts';
import { kindNames, remindText, stageNames, statusNames } from './journey-words.ts';

/** A journey as the sheets of a workbook. Days stay as they are written, so that every program reads the same day. */
export function journeySheets(
  journey: Journey,
  items: readonly JourneyItem[],
  measures: readonly FidelityMeasure[],
): readonly Sheet[] {
  return [
    {
      name: 'journey',
      columns: [
        'Stage',
        'Kind',
        'Title',
        'Status',
        'Owner',
        'Address',
        'Begins',
        'Due',
        'Reminders',
        'Notes',
        'Files',
      ],
      rows: items.map((item) => [
        stageNames[item.stage],
        kindNames[item.kind],
        item.title,
        statusNames[item.status],
        item.owner?.name ?? null,
        item.owner?.email ?? null,
        item.beginsOn,
        item.dueOn,
        item.remindDays.map(remindText).join(', '),
        item.notes,
        item.files.map(({ fileName }) => fileName).join(', '),
      ]),
    },
    {
      name: 'proposal',
      columns: ['Stage', 'Months', 'Taken from', 'Year', 'Source'],
      rows: [
        ['Launch', null, 'the day that was chosen', null, journey.launchOn],
        ...journey.pace.map(({ stage, months, basis }) => [
          stageNames[stage],
          months,
          basis?.note ?? (months === null ? 'no source gives a length' : 'our own proposal'),
          basis?.year ?? null,
          basis?.sourceUrl ?? null,
        ]),
      ],
    },
    ...(measures.length === 0
      ? []
      : [
          {
            name: 'fidelity',
            columns: ['Measure', 'Value', 'Unit', 'Asked for', 'Stands', 'In words', 'Meaning', 'Source'],
            rows: measures.map((measure) => [
              measure.label,
              measure.value,
              measure.unit,
              rangeText(measure),
              statusText(measure),
              measure.message,
              measure.meaning,
              formatSource(measure.source),
            ]),
          },
        ]),
  ];
}
