/** A card's text is read at a glance: no longer than this. */
const longest = 170;

/**
 * As many texts as a card has room for, joined by semicolons, and how many more there are; the first is always told.
 *
 * @param before what the sentence begins with, and `after` what it ends with; both count.
 */
export function listed(texts: readonly string[], before = '', after = '.'): string {
  const joined = (count: number): string => {
    const rest = texts.length - count;
    const more = rest === 0 ? [] : [`${rest} more`];
    return capitalised(before + [...texts.slice(0, count), ...more].join('; ') + after);
  };
  const counts = texts.map((_, index) => texts.length - index);
  return joined(counts.find((count) => joined(count).length <= longest) ?? 1);
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `1 post`, `2 posts`: a number of things in words. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A value for a sentence, at most one decimal, with its unit: `83.2% of students`. */
export function measured(value: number, unit: string): string {
  const shown = String(Math.round(value * 10) / 10 + 0);
  return unit.startsWith('%') ? `${shown}${unit}` : `${shown} ${unit}`;
}
