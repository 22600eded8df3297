import type { JourneyItem } from '@staffroom/contract';

/** An item as a bar: where it begins and how wide it is, in percent of the whole. */
export interface TimelineBar {
  readonly item: JourneyItem;
  readonly from: number;
  readonly width: number;
}

/** A tick of the axis. */
export interface TimelineTick {
  readonly label: string;
  readonly at: number;
}

export interface TimelineScale {
  readonly bars: readonly TimelineBar[];
  readonly ticks: readonly TimelineTick[];
  /** Where a day stands, in percent; null where it lies outside. */
  readonly placeOf: (day: string) => number | null;
}

const msOfDay = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msOfDay;

/** Months between ticks, so that there are at most eight. */
const steps = [1, 2, 3, 6, 12, 24, 36] as const;

/**
 * Lays items that have a day on a common line of time, from the first to the last, a little wider at both ends. An item with one day
 * alone is as wide as that day.
 *
 * @param days that must be on it too, such as the launch and today
 */
export function timelineScale(items: readonly JourneyItem[], days: readonly string[]): TimelineScale {
  const dated = items.flatMap((item) => {
    const [from, to] = [item.beginsOn ?? item.dueOn, item.dueOn ?? item.beginsOn];
    return from === null || to === null ? [] : [{ item, from: numberOf(from), to: numberOf(to) }];
  });
  const numbers = [...dated.flatMap(({ from, to }) => [from, to]), ...days.map(numberOf)];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const margin = Math.max(7, Math.ceil((last - first) / 50));
  const [begin, end] = [first - margin, last + margin];
  const at = (number: number): number => ((number - begin) * 100) / (end - begin);
  return {
    bars: dated.map(({ item, from, to }) => ({ item, from: at(from), width: at(to + 1) - at(from) })),
    ticks: ticksBetween(begin, end).map(({ number, label }) => ({ label, at: at(number) })),
    placeOf: (day) => {
      const place = at(numberOf(day));
      return place >= 0 && place <= 100 ? place : null;
    },
  };
}

function ticksBetween(begin: number, end: number): readonly { number: number; label: string }[] {
  const first = new Date(begin * msOfDay);
  const months = (end - begin) / 30;
  const step = steps.find((each) => months / each <= 8) ?? 60;
  const ticks: { number: number; label: string }[] = [];
  for (let count = 0; ; count += 1) {
    const monthIndex = Math.ceil((first.getUTCMonth() + 1) / step) * step + count * step;
    const date = new Date(Date.UTC(first.getUTCFullYear(), monthIndex, 1));
    const number = date.getTime() / msOfDay;
    if (number > end) return ticks;
    const label = date.toLocaleDateString('en-US', { timeZone: 'UTC', month: 'short', year: '2-digit' });
    ticks.push({ number, label });
  }
}
