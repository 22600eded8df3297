/** A number for people: thousands separated, trailing zeros dropped, a real minus sign. */
export function formatNumber(value: number, decimals = 1): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const rounded = fixed.includes('.') ? fixed.replace(/0+$/, '').replace(/\.$/, '') : fixed;
  const [whole = '0', rest] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(rounded) !== 0 ? '−' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** The same with a plus sign for gains. */
export function formatSigned(value: number, decimals = 1): string {
  const text = formatNumber(value, decimals);
  return text === '0' || value < 0 ? text : `+${text}`;
}

const smallNumbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
] as const;

/** A number that opens a sentence: in words up to twelve. */
export function numberInWords(count: number): string {
  return smallNumbers[count] ?? formatNumber(count, 0);
}

/** A count with its noun: `1 team`, `1,204 students`. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** A share of time in full-time posts, from thousandths: 600 is `0.6`. */
export function formatPosts(thousandths: number): string {
  return formatNumber(thousandths / 1000, 2);
}

/** Whole US dollars from cents, rounded half away from zero: `$1,235`, `−$12`. */
export function formatDollars(amount: number): string {
  const text = formatNumber(Math.round(Math.abs(amount) / 100), 0);
  return `${amount < 0 && text !== '0' ? '−' : ''}$${text}`;
}

/** The same with a plus sign for what costs more. */
export function formatSignedDollars(amount: number): string {
  const text = formatDollars(amount);
  return amount > 0 && text !== '$0' ? `+${text}` : text;
}

/** Text with its first letter in upper case, as a heading or a cell begins. */
export function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A role id as words: `leadTeacher` is `lead teacher`. */
export function roleInWords(roleId: string): string {
  return roleId
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
}
