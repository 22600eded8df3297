/** A text cut to a width, the cut marked. */
export function fitted(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`;
}

/** A text in lines of a width, broken between words; what goes beyond the last line is cut and marked. */
export function wrapped(text: string, width: number, mostLines: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '' || lines.length === mostLines) lines[last] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fitted(line, width));
}

/** A text that ends as a sentence does. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
