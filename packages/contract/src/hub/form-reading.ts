import type { z } from 'zod';
import type { HubFormProblem } from './renderer.ts';

/** What a form says, or what is wrong with it by field: the first problem of each. */
export type FormReading<Form> =
  | { readonly form: Form; readonly problems: null }
  | { readonly form: null; readonly problems: readonly HubFormProblem[] };

/** Reads a form as a browser sends it. A field that is not sent is one left empty. */
export function readHubForm<Schema extends z.ZodObject>(
  schema: Schema,
  values: Readonly<Record<string, string>>,
): FormReading<z.infer<Schema>> {
  const sent = Object.fromEntries(Object.keys(schema.shape).map((field) => [field, values[field] ?? '']));
  const parsed = schema.safeParse(sent);
  if (parsed.success) return { form: parsed.data, problems: null };
  const codes = new Map<string, string>();
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0]);
    if (!codes.has(field)) codes.set(field, sent[field] === '' ? 'required' : message);
  }
  return { form: null, problems: [...codes].map(([field, code]) => ({ field, code })) };
}
