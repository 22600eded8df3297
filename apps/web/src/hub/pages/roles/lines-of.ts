/** Text in lines of at most so many letters, broken between words; what does not fit into the last line is cut with an ellipsis. */
export function linesOf(text: string, letters: number, lines: number): readonly string[] {
  const all: string[] = [];
  for (const word of text.split(' ')) {
    const last = all.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  if (all.length <= lines) return all;
  return [...all.slice(0, lines - 1), `${all[lines - 1] ?? ''}…`];
}
