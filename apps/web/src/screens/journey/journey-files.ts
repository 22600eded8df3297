import type { Journey, JourneyItem } from '@staffroom/contract';
import { workbookOf, writeCalendar } from '@staffroom/exchange/browser';
import type { FidelityMeasure } from '@staffroom/school';
import { calendarEntries } from './journey-calendar.ts';
import { journeySheets } from './journey-sheets.ts';

/** A file for the person's own computer. */
export interface WrittenFile {
  readonly content: Blob;
  readonly fileName: string;
}

/** A name that every file system takes. */
function fileNameOf(name: string, ending: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N} -]/gu, '').trim();
  return `Journey of ${plain === '' ? 'a school' : plain}.${ending}`;
}

/** The journey as a workbook: items, how their days were proposed, and fidelity where it was computed. */
export async function workbookFile(
  journey: Journey,
  items: readonly JourneyItem[],
  measures: readonly FidelityMeasure[],
  name: string,
): Promise<WrittenFile> {
  const bytes = await workbookOf(journeySheets(journey, items, measures));
  return {
    // The bytes are the library's own and lie in memory of this page alone.
    content: new Blob([bytes as Uint8Array<ArrayBuffer>], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
    fileName: fileNameOf(name, 'xlsx'),
  };
}

/** What is due, as a calendar file. */
export function calendarFile(
  journey: Journey,
  items: readonly JourneyItem[],
  { name, stamp, address }: { readonly name: string; readonly stamp: string; readonly address: string },
): WrittenFile {
  const text = writeCalendar({
    name: `Journey of ${name}`,
    entries: calendarEntries(journey, items, address),
    stamp,
  });
  return { content: new Blob([text], { type: 'text/calendar' }), fileName: fileNameOf(name, 'ics') };
}
