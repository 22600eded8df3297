import { z } from 'zod';
import data from '../data/statistics.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { select } from './select.ts';
import { TextSchema, UrlSchema } from './source.ts';

const NumbersSchema = z.record(z.string(), z.number());

const StatisticSchema = z.strictObject({
  id: TextSchema,
  /** One figure, a table of figures (one level of groups at most), or a statement in words. */
  value: z.union([
    z.number(),
    TextSchema,
    z.record(z.string(), z.union([z.number(), NumbersSchema, z.array(z.number())])),
  ]),
  unit: TextSchema,
  /** School year or period, as the source prints it. */
  year: TextSchema,
  geography: z.enum(['US', 'US sample', 'TX', 'AZ']),
  source: TextSchema,
  sourceUrl: UrlSchema,
  /** `excerpt`: read on the page; `file`: computed from a public data file. */
  basis: z.enum(['excerpt', 'file']),
  note: TextSchema.exactOptional(),
});
export type Statistic = Immutable<z.infer<typeof StatisticSchema>>;

export const StatisticsFileSchema = z.strictObject({
  about: TextSchema,
  compiled: TextSchema,
  figures: z.array(StatisticSchema).min(1),
  notFound: z.array(TextSchema),
});
export type StatisticsFile = Immutable<z.infer<typeof StatisticsFileSchema>>;

// The test of validateKnowledge parses this file with the schema above; JSON types every table by its own keys.
const file = data as unknown as StatisticsFile;

/** Every published figure, in file order. */
export function allStatistics(): readonly Statistic[] {
  return file.figures;
}

/** A figure with its unit, year and source. Throws RangeError naming the known ids. */
export function statistic(id: string): Statistic {
  return select(file.figures, id, 'statistic');
}

/**
 * One number of a figure: `statisticNumber('students.idea.share')`, or of its table:
 * `statisticNumber('classSize.2020-21', 'elementary', 'selfContained')`.
 * Throws RangeError where the path leads to no number, naming what is there.
 */
export function statisticNumber(id: string, ...path: readonly string[]): number {
  let at: unknown = statistic(id).value;
  for (const key of path)
    at =
      typeof at === 'object' && at !== null
        ? Object.entries(at).find(([name]) => name === key)?.[1]
        : undefined;
  if (typeof at === 'number') return at;
  const place = [id, ...path].join(' / ');
  throw new RangeError(
    `The statistic ${place} is not one number. The figure holds ${JSON.stringify(statistic(id).value)}.`,
  );
}

/** A table of a figure as pairs in the order of the file, e.g. shares by experience band. Throws RangeError where it is no table of numbers. */
export function statisticTable(id: string): readonly (readonly [key: string, value: number])[] {
  const { value } = statistic(id);
  const table = NumbersSchema.safeParse(value);
  if (!table.success)
    throw new RangeError(`The statistic ${id} is not a table of numbers but ${JSON.stringify(value)}.`);
  return Object.entries(table.data);
}
