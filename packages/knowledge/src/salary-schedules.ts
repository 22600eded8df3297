import { z } from 'zod';
import data from '../data/salary-schedules.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { select } from './select.ts';
import { TextSchema, UrlSchema } from './source.ts';

const SalaryScheduleSchema = z.strictObject({
  id: TextSchema,
  name: TextSchema,
  jurisdiction: TextSchema.length(2),
  kind: TextSchema,
  year: TextSchema,
  currency: z.literal('USD'),
  /** `annual` or `monthly` first, then in words how many months it is paid for. */
  period: z.string().regex(/^(annual|monthly)\b/),
  lanes: z.array(TextSchema),
  laneMeaning: TextSchema.exactOptional(),
  stepMeaning: TextSchema.exactOptional(),
  /** False where the copy read was cut: what is missing stays missing. */
  complete: z.boolean(),
  rows: z.array(
    z.strictObject({
      step: z.union([z.int().nonnegative(), TextSchema]),
      values: z.array(z.int().positive()).min(1),
    }),
  ),
  laneShape: z
    .array(z.strictObject({ lane: TextSchema, steps: z.int().positive(), min: z.int(), max: z.int() }))
    .exactOptional(),
  formula: z.strictObject({ newHireBase: z.int(), text: TextSchema }).exactOptional(),
  structure: z
    .strictObject({
      steps: TextSchema,
      longevitiesAfterYears: z.array(z.int().positive()),
      differentials: TextSchema,
    })
    .exactOptional(),
  localSupplementExample: z
    .strictObject({
      district: TextSchema,
      unit: TextSchema,
      byYearsOnLicence: z.record(z.string(), z.number()),
      year: TextSchema,
      sourceUrl: UrlSchema,
    })
    .exactOptional(),
  citation: TextSchema.exactOptional(),
  sourceUrl: UrlSchema,
  note: TextSchema,
});
export type SalarySchedule = Immutable<z.infer<typeof SalaryScheduleSchema>>;

export const SalarySchedulesFileSchema = z.strictObject({
  about: TextSchema,
  compiled: TextSchema,
  shapesToSupport: z.array(TextSchema),
  schedules: z.array(SalaryScheduleSchema).min(1),
});
export type SalarySchedulesFile = Immutable<z.infer<typeof SalarySchedulesFileSchema>>;

// The test of validateKnowledge parses this file with the schema above; JSON types every schedule by its own fields.
const file = data as unknown as SalarySchedulesFile;

/** Every public pay table shipped, in file order. */
export function allSalarySchedules(): readonly SalarySchedule[] {
  return file.schedules;
}

/** A pay table by id. Throws RangeError naming the known ids. */
export function salaryScheduleById(id: string): SalarySchedule {
  return select(file.schedules, id, 'salary schedule');
}
