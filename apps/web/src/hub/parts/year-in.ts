/** The year, or school year, that a sentence names first; null where it names none. */
export function yearIn(sentence: string): string | null {
  return /\b(?:19|20)\d{2}(?:-\d{2})?\b/.exec(sentence)?.[0] ?? null;
}
