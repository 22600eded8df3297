import { minutes, type BellDay, type BellPeriod, type BellSchedule } from '@staffroom/school';
import type { z } from 'zod';
import type { ProblemLog } from '../problem/problem-log.ts';
import { parseTime } from './cell-values.ts';
import { repeated } from './repeated.ts';
import { entry, list, readYaml, scalar, word, type YamlPath } from './yaml-file.ts';

const kinds = [
  'class',
  'lunch',
  'planning',
  'homeroom',
  'passing',
  'other',
] as const satisfies readonly BellPeriod['kind'][];
const time = scalar(parseTime, 'a time such as 8:15');
const kind = scalar((text) => kinds.find((known) => known === text) ?? null, `one of ${kinds.join(', ')}`);

const BellsFileSchema = entry({
  days: list(
    entry({
      id: word,
      name: word.optional(),
      periods: list(entry({ id: word, name: word.optional(), start: time, end: time, kind }), 1),
    }),
    1,
  ),
  rotation: list(word, 1).optional(),
});
type BellsFile = z.output<typeof BellsFileSchema>;

/**
 * Reads `bells.yaml`. A day or period without a name is called by its id; without a rotation the days follow each other
 * as they stand. Periods of a day must have ids of their own, end after they start and not overlap. Null, with every
 * mistake reported, where the file does not say a bell schedule.
 */
export function readBells(text: string, file: string, log: ProblemLog): BellSchedule | null {
  const read = readYaml(text, file, BellsFileSchema, log);
  if (read === null) return null;
  const faults = faultsOf(read.content);
  for (const { path, message } of faults)
    log.report('yaml-content', { file, line: read.lineOf(path), message });
  if (faults.length > 0) return null;
  const { days, rotation } = read.content;
  return {
    days: days.map((day): BellDay => ({
      id: day.id,
      name: day.name ?? day.id,
      periods: day.periods.map((period): BellPeriod => ({
        id: period.id,
        name: period.name ?? period.id,
        start: minutes(period.start),
        end: minutes(period.end),
        kind: period.kind,
      })),
    })),
    rotation: rotation ?? days.map((day) => day.id),
  };
}

interface Fault {
  readonly path: YamlPath;
  readonly message: string;
}

function faultsOf({ days, rotation }: BellsFile): readonly Fault[] {
  const dayIds = new Set(days.map((day) => day.id));
  return [
    ...repeated(days.map((day) => day.id)).map((index): Fault => ({
      path: ['days', index],
      message: `The day ${days[index]?.id} stands twice`,
    })),
    ...days.flatMap((day, dayIndex) => periodFaults(day, ['days', dayIndex, 'periods'])),
    ...(rotation ?? []).flatMap((id, index): readonly Fault[] =>
      dayIds.has(id)
        ? []
        : [
            {
              path: ['rotation', index],
              message: `The rotation names the day ${id}; the days are ${[...dayIds].join(', ')}`,
            },
          ],
    ),
  ];
}

function periodFaults(day: BellsFile['days'][number], path: YamlPath): readonly Fault[] {
  const ids = day.periods.map((period) => period.id);
  return [
    ...repeated(ids).map((index): Fault => ({
      path: [...path, index],
      message: `The period ${ids[index]} stands twice on day ${day.id}`,
    })),
    ...day.periods.flatMap(({ id, start, end }, index): readonly Fault[] => {
      const before = day.periods[index - 1];
      const place = [...path, index];
      if (end <= start)
        return [{ path: place, message: `The period ${id} of day ${day.id} ends before it has started` }];
      if (before !== undefined && start < before.end)
        return [
          { path: place, message: `The period ${id} of day ${day.id} starts before ${before.id} has ended` },
        ];
      return [];
    }),
  ];
}
