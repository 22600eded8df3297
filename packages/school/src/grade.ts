import { z } from 'zod';

/** Grades in school order. `PK` to `12` are those that policy and models speak of. */
export const allGrades = [
  'IT',
  'PR',
  'PK',
  'TK',
  'K',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  'PS',
  'UG',
  'Other',
] as const;

export const GradeSchema = z.enum(allGrades);
export type Grade = z.infer<typeof GradeSchema>;

export type Level = 'elementary' | 'middle' | 'high';
export const LevelSchema = z.enum(['elementary', 'middle', 'high']);

/** The place of a grade in school order, for sorting and ranges. */
export function gradeOrder(grade: Grade): number {
  return allGrades.indexOf(grade);
}

/** Orders grades as a school does, for sorting. */
export function compareGrades(a: Grade, b: Grade): number {
  return gradeOrder(a) - gradeOrder(b);
}

const ordinalWords = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/**
 * Reads a grade as districts write it: `KG`, `0`, `01`, `9th`, `Ninth grade`, `Grade 4`.
 * Returns null for text that names no grade; the caller reports it. So is `-1`: it is prekindergarten to some systems and a masked
 * cell in public data.
 * Codes follow CEDS as used by OneRoster 1.1.
 */
export function parseGrade(text: string): Grade | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^(?:grade\s+|(?:grade|gr\.?|g)\s*(?=\d|kg?$))/, '')
    .replace(/\s+grade$/, '');
  if (/^(k|kg|kn|kdg|k5|0|00|kindergarten)$/.test(word)) return 'K';
  if (/^(pk|p[1-4]|k4|pre-?k|pre-?kindergarten)$/.test(word)) return 'PK';
  if (/^(tk|transitional kindergarten)$/.test(word)) return 'TK';
  if (/^(it|infant|toddler|infant\/toddler)$/.test(word)) return 'IT';
  if (/^(pr|preschool)$/.test(word)) return 'PR';
  if (/^(ps[0-9]*|postsecondary|post-?secondary)$/.test(word)) return 'PS';
  if (/^(ug|ungraded)$/.test(word)) return 'UG';
  if (word === 'other') return 'Other';
  const ordinal = ordinalWords.indexOf(word);
  if (ordinal >= 0) return allGrades[gradeOrder('1') + ordinal] ?? null;
  const number = /^0?(1[0-3]|[1-9])(?:st|nd|rd|th)?(?:\.0)?$/.exec(word);
  if (number?.[1] === undefined) return null;
  return allGrades[gradeOrder('1') + Number(number[1]) - 1] ?? null;
}

/** Inclusive range of grades in school order, e.g. K to 2 is K, 1, 2. */
export function gradesBetween(from: Grade, to: Grade): readonly Grade[] {
  return allGrades.slice(gradeOrder(from), gradeOrder(to) + 1);
}

/** A label for grades that follow one another: `6`, `K–2`, else a list `6, 8`. */
export function formatGrades(grades: readonly Grade[]): string {
  const sorted = grades.toSorted(compareGrades);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return '';
  if (first === last) return first;
  const isRun = gradeOrder(last) - gradeOrder(first) === sorted.length - 1;
  return isRun ? `${first}–${last}` : sorted.join(', ');
}

/** The level of a school from the grades its students are in: by where most of its grades lie. Null without grades PK to 12. */
export function levelOfGrades(grades: readonly Grade[]): Level | null {
  const numbers = grades
    .map((grade) => gradeOrder(grade))
    .filter((order) => order >= gradeOrder('PK') && order <= gradeOrder('12'));
  if (numbers.length === 0) return null;
  const top = Math.max(...numbers);
  const bottom = Math.min(...numbers);
  if (bottom >= gradeOrder('9')) return 'high';
  if (bottom >= gradeOrder('5') && top <= gradeOrder('9')) return 'middle';
  if (top <= gradeOrder('6')) return 'elementary';
  const middle = (top + bottom) / 2;
  if (middle >= gradeOrder('9')) return 'high';
  return middle >= gradeOrder('6') ? 'middle' : 'elementary';
}
