import type { InboxFigures } from '@staffroom/contract';
import { kindNames } from '../desk-words.ts';

/** How quickly messages of one kind or month were answered. */
export interface ResponseRow {
  readonly id: string;
  readonly label: string;
  readonly received: number;
  readonly answered: number;
  /** Hours to the first reply; null where none was answered. */
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
}

/** Response times by kind of message, those that came most often first. */
export function rowsByKind({ byKind }: InboxFigures): readonly ResponseRow[] {
  return byKind
    .map(({ kind, ...figures }) => ({ id: kind, label: kindNames[kind], ...figures }))
    .toSorted((a, b) => b.received - a.received);
}

/** Response times by month, the oldest first, named as people do: `2026-11` is "Nov 2026". */
export function rowsByMonth({ byMonth }: InboxFigures): readonly ResponseRow[] {
  return byMonth
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .map(({ month, ...figures }) => ({ id: month, label: monthName(month), ...figures }));
}

function monthName(month: string): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-US', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
