import { LevelSchema } from '@staffroom/school';
import { z } from 'zod';

/** What is wrong with a field of a form. Pages put the code into words in their language. */
export const FieldProblemSchema = z.enum([
  'required',
  'tooShort',
  'tooLong',
  'notAnEmail',
  'notAnAddress',
  'notADate',
  'past',
  'notANumber',
  'notAYear',
  'notAState',
  'notOffered',
  'unknownRecord',
  'endsBeforeItBegins',
]);
export type FieldProblem = z.infer<typeof FieldProblemSchema>;

/** What keeps a form as a whole from being taken. */
export type FormProblem = 'expired' | 'tooMany' | 'closed' | 'linkEnded' | 'unavailable';

/** Characters that show nothing, but for tabs and line breaks. */
const control = /[^\P{Cc}\t\n\r]/gu;

/** One line of text, spaces at its ends and line breaks taken away. */
export function line(most: number) {
  return z
    .string()
    .transform((text) => text.replace(control, '').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'required').max(most, 'tooLong'));
}

/** Text of several lines. */
export function lines(most: number) {
  return z
    .string()
    .transform((text) => text.replace(control, '').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'required').max(most, 'tooLong'));
}

/** A field that may be left empty, which is null. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value),
    schema.nullable(),
  );
}

export const EmailFieldSchema = line(254).pipe(z.email('notAnEmail'));
export const WebAddressSchema = line(500).pipe(z.url({ protocol: /^https?$/, error: 'notAnAddress' }));
export const DaySchema = z.iso.date('notADate');
export const YearFieldSchema = z.coerce
  .number('notAYear')
  .pipe(z.int('notAYear').min(1950, 'notAYear').max(2100, 'notAYear'));
export const CountFieldSchema = z.coerce
  .number('notANumber')
  .pipe(z.int('notANumber').min(0, 'notANumber').max(10_000_000, 'notANumber'));
export const StateFieldSchema = z.string().regex(/^[A-Z]{2}$/, 'notAState');
export const LevelFieldSchema = z.enum(LevelSchema.options, 'notOffered');

/** The language in which somebody read the hub. */
export const LocaleSchema = z.enum(['en', 'es']);
export type Locale = z.infer<typeof LocaleSchema>;

/** Somebody of the staff, as what they did is signed. */
export const StaffSchema = z.object({ id: z.string(), name: z.string() });
export type Staff = z.infer<typeof StaffSchema>;
