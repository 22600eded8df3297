/** What the placeholders of a template stand for; null where the message does not say it. */
export interface TemplateValues {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly cohort: string | null;
  readonly me: string | null;
}

export const placeholders = ['name', 'organisation', 'cohort', 'me'] as const;

/** What each placeholder is replaced with, in words. */
export const placeholderTexts: Readonly<Record<(typeof placeholders)[number], string>> = {
  name: 'who wrote',
  organisation: 'their school or organisation',
  cohort: 'the cohort of an application',
  me: 'your name',
};

/** A template with its placeholders filled, and those that it asks for in vain. */
export interface FilledTemplate {
  readonly text: string;
  readonly missing: readonly string[];
}

/** Fills `{{name}}` and its like. What is not known, and what nobody knows, stays to be seen. */
export function fillTemplate(text: string, values: TemplateValues): FilledTemplate {
  const known = new Map<string, string | null>(Object.entries(values));
  const missing = new Set<string>();
  const filled = text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
    const value = known.get(name);
    if (value !== undefined && value !== null && value !== '') return value;
    missing.add(name);
    return whole;
  });
  return { text: filled, missing: [...missing] };
}

/** The placeholders that still stand in a text, such as one that is about to be sent. */
export function openPlaceholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? ''))];
}
