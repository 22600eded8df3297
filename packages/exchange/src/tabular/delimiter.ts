/** What may stand between cells, the likeliest first. */
export const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The delimiter that occurs most often, outside quotes, in the first line that is not blank. A comma where there is none. */
export function detectDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  let hasText = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === '\n' || character === '\r')) {
      if (hasText) break;
    } else if (!isQuoted) {
      const count = counts.get(character);
      if (count !== undefined) counts.set(character, count + 1);
    }
    hasText ||= character.trim() !== '';
  }
  return delimiters.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best));
}

/** The delimiter that a first line such as `sep=;` names, as Excel reads and writes it. Null where there is no such line. */
export function statedDelimiter(text: string): Delimiter | null {
  const stated = /^"?sep=(.)"?(?:\r|\n|$)/i.exec(text)?.[1];
  return delimiters.find((delimiter) => delimiter === stated) ?? null;
}
