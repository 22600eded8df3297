/** How different two texts may be and still be taken for one mistyped. */
const mostEdits = 2;

/**
 * The candidate that is most likely meant by a mistyped text: at most two letters wrong, missing, extra or swapped with a
 * neighbour (optimal string alignment), case forgiven; the first among equals. Null where none is that close.
 */
export function closest(text: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestEdits = Math.min(mostEdits, Math.floor(text.length / 2)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= bestEdits) continue;
    const edits = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (edits < bestEdits) {
      best = candidate;
      bestEdits = edits;
    }
  }
  return best;
}

/** `; maybe …` for the end of a message, or nothing. */
export function maybe(text: string, candidates: Iterable<string>): string {
  const guess = closest(text, candidates);
  return guess === null ? '' : `; maybe ${guess}`;
}

/** A file about another school names only strangers: looking for each would take minutes and help nobody. */
const mostSuggestions = 100;

/** Like `maybe` for one list of candidates, for the first hundred texts; nothing after that. */
export function suggestions(candidates: Iterable<string>): (text: string) => string {
  const known = [...candidates];
  let left = mostSuggestions;
  return (text) => (left-- > 0 ? maybe(text, known) : '');
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const replaced = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwap ? (before[column - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
