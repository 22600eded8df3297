import { z } from 'zod';

/** The address of a page a fact was read on. */
export const UrlSchema = z.url({ protocol: /^https?$/ });

/** A year a source was published, or describes. */
export const YearSchema = z.int().min(1950).max(2100);

/** Text that says something. */
export const TextSchema = z.string().min(1);

/** A page behind a record. `yearBasis` explains an estimated year of an undated page. */
export const SourceSchema = z.strictObject({
  id: TextSchema,
  title: TextSchema,
  url: UrlSchema,
  year: YearSchema,
  yearBasis: TextSchema.exactOptional(),
});

/**
 * What stands beside every figure: where it was read, for which year, and whether it may be shown without a warning.
 * `verified: false` marks a second-hand note, a chart reading, a cut-off text or an incomplete address.
 */
export const attributionFields = {
  sourceUrl: UrlSchema,
  year: YearSchema,
  verified: z.boolean(),
  note: TextSchema.exactOptional(),
  sourceNote: TextSchema.exactOptional(),
};

/** A named figure that only some facts of a kind carry. */
export const optionalNumber = z.number().exactOptional();

function isOrdered(range: { readonly min: number | null; readonly max: number | null }): boolean {
  return range.min === null || range.max === null || range.min <= range.max;
}

/** A sourced range of a quantity; an end is null where no source states it. */
export const RangeFactSchema = z
  .strictObject({
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: TextSchema,
    ...attributionFields,
  })
  .refine(isOrdered, 'min must not exceed max');

/** A sourced range with both ends known. */
export const ClosedRangeFactSchema = z
  .strictObject({ min: z.number(), max: z.number(), unit: TextSchema, ...attributionFields })
  .refine(isOrdered, 'min must not exceed max');
