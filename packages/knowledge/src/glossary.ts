import { z } from 'zod';
import data from '../data/glossary.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { select } from './select.ts';
import { TextSchema } from './source.ts';

const WordsSchema = z.strictObject({ term: TextSchema, meaning: TextSchema });

const TermSchema = z.strictObject({
  /** Stands in the address of the term. */
  id: z.string().regex(/^[a-z][a-z-]*$/),
  group: z.enum(['teams', 'roles', 'time', 'money', 'law', 'systems', 'research', 'studio']),
  en: WordsSchema,
  es: WordsSchema,
});
export type GlossaryTerm = Immutable<z.infer<typeof TermSchema>>;

export const GlossaryFileSchema = z.strictObject({ about: TextSchema, terms: z.array(TermSchema).min(1) });

// The test of this file parses it with the schema above, so what ships has this shape.
const file = data as Immutable<z.infer<typeof GlossaryFileSchema>>;

/** The words of the field in English and Spanish, by group, in file order. Meanings are ours: they carry no figures and no sources. */
export function allTerms(): readonly GlossaryTerm[] {
  return file.terms;
}

/** A word by id. Throws RangeError naming the known ids. */
export function termById(id: string): GlossaryTerm {
  return select(file.terms, id, 'term of the glossary');
}
