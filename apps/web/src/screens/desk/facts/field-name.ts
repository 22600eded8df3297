const known = new Map([
  ['id', 'Id'],
  ['sourceUrl', 'Source'],
  ['url', 'Address'],
  ['dataYear', 'Year of the data'],
  ['n', 'Sample (n)'],
  ['nctqPages', 'Pages of NCTQ'],
  ['ci', 'Confidence interval'],
  ['pValue', 'p value'],
  ['modelId', 'Model'],
]);

/** The name of a field in words: `typicalTeamSize` is "Typical team size". A name that is none of a field stays as it is. */
export function fieldName(name: string): string {
  const words = known.get(name);
  if (words !== undefined) return words;
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return name;
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2');
  return spaced
    .split(' ')
    .map((word, index) => (index === 0 ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : lowered(word)))
    .join(' ');
}

/** Abbreviations such as USD keep their capitals. */
function lowered(word: string): string {
  return /^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase();
}

/** A place in words: `Indicators › Class size limit › Value`. */
export function placeName(parts: readonly string[]): string {
  return parts
    .map((part) =>
      /^\d+$/.test(part) ? `No. ${Number(part) + 1}` : part === '-' ? 'One more' : fieldName(part),
    )
    .join(' › ');
}
