import { minutes, type BellDay, type BellPeriod, type BellSchedule, type Level } from '@staffroom/school';

/** A stretch of the day by its length in minutes. */
type Stretch = readonly [id: string, name: string, length: number, kind: BellPeriod['kind']];

// Seven class periods of 50 or 52 minutes: 350 and 364 a day, the whole minutes nearest to the median day of instruction
// in bellSchedule.instructionalMinutes.median (352.5 elementary, 362.5 middle and high). The rest of the day is our choice.
const elementaryDay: readonly Stretch[] = [
  ['ARR', 'Arrival', 10, 'homeroom'],
  ['1', 'Period 1', 50, 'class'],
  ['2', 'Period 2', 50, 'class'],
  ['3', 'Period 3', 50, 'class'],
  ['4', 'Period 4', 50, 'class'],
  ['LUN', 'Lunch', 30, 'lunch'],
  ['REC', 'Recess', 20, 'other'],
  ['5', 'Period 5', 50, 'class'],
  ['6', 'Period 6', 50, 'class'],
  ['7', 'Period 7', 50, 'class'],
];
const secondaryDay: readonly Stretch[] = ['1', '2', '3', '4', '5', '6', '7'].flatMap(
  (period): readonly Stretch[] => [
    [period, `Period ${period}`, 52, 'class'],
    ...(period === '4' ? [['LUN', 'Lunch', 30, 'lunch'] as const] : []),
    ...(period === '7' ? [] : [[`P${period}`, `Passing after period ${period}`, 4, 'passing'] as const]),
  ],
);

/** The bell schedule of a sample school: elementary days D1 to D5 rotate for the specials, secondary schools have one kind of day. */
export function sampleBells(level: Level): BellSchedule {
  switch (level) {
    case 'elementary': {
      const days = ['D1', 'D2', 'D3', 'D4', 'D5'].map((id, index) =>
        bellDay(id, `Day ${index + 1}`, 8 * 60, elementaryDay),
      );
      return { days, rotation: days.map((day) => day.id) };
    }
    case 'middle':
      return { days: [bellDay('D1', 'Every day', 8 * 60 + 15, secondaryDay)], rotation: ['D1'] };
    case 'high':
      return { days: [bellDay('D1', 'Every day', 8 * 60 + 30, secondaryDay)], rotation: ['D1'] };
    default:
      return level satisfies never;
  }
}

function bellDay(id: string, name: string, start: number, stretches: readonly Stretch[]): BellDay {
  let clock = start;
  const periods = stretches.map(([periodId, periodName, length, kind]): BellPeriod => {
    const period = {
      id: periodId,
      name: periodName,
      start: minutes(clock),
      end: minutes(clock + length),
      kind,
    };
    clock += length;
    return period;
  });
  return { id, name, periods };
}
