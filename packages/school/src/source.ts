import { z } from 'zod';

/** Where a fact, limit or amount comes from. A published source has an address and a year; a file source names file and column. */
export const SourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('published'),
    title: z.string(),
    url: z.string(),
    year: z.int().nullable(),
    isVerified: z.boolean(),
    note: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('file'), file: z.string(), column: z.string().nullable() }),
  z.strictObject({ kind: z.literal('derived'), how: z.string() }),
  z.strictObject({ kind: z.literal('choice'), who: z.enum(['school', 'staffroom']), note: z.string() }),
]);
export type Source = z.infer<typeof SourceSchema>;

/** One short line for tables and CSV files. */
export function formatSource(source: Source): string {
  switch (source.kind) {
    case 'published':
      return `${source.title}${source.year === null ? ' (undated)' : `, ${source.year}`}${source.isVerified ? '' : ' (not verified)'} ${source.url}`;
    case 'file':
      return source.column === null ? source.file : `${source.file}, column ${source.column}`;
    case 'derived':
      return source.how;
    case 'choice':
      return source.who === 'school'
        ? `the school's decision: ${source.note}`
        : `Staffroom's default: ${source.note}`;
    default:
      return source satisfies never;
  }
}

/** What would have to be added for a part that was not evaluated. */
export const MissingInputSchema = z.strictObject({
  file: z.string(),
  column: z.string(),
  message: z.string(),
});
export type MissingInput = z.infer<typeof MissingInputSchema>;

/** Says what to add, in the one wording used everywhere. */
export function missingInput(column: string, file: string): MissingInput {
  return { file, column, message: `not evaluated: add column ${column} to file ${file}` };
}
