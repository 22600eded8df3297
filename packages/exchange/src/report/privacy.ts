import type { School } from '@staffroom/school';
import { formatNumber } from './number-text.ts';

/** Counts of students under this size are not shown to a reader who could single somebody out (NCES SLDS Technical Brief 3; ten is the size most states use). */
export const smallestShownCount = 10;

/** What stands where a count of students is too small to show. */
export const hiddenCount = `<${smallestShownCount}`;

/** A number of students, or that it is too small to show. */
export function studentCount(count: number): string {
  return count < smallestShownCount ? hiddenCount : formatNumber(count, 0);
}

/**
 * Which of the counts that add up to a whole may be shown. Where exactly one is too small it could be had by taking
 * the others from the whole, so the next smallest is hidden with it (complementary suppression).
 */
export function shownCounts(counts: readonly number[]): readonly boolean[] {
  const isShown = counts.map((count) => count >= smallestShownCount);
  if (isShown.filter((shown) => !shown).length !== 1) return isShown;
  const rest = counts.filter((_, index) => isShown[index]);
  const partner = counts.findIndex((count, index) => isShown[index] === true && count === Math.min(...rest));
  return isShown.map((shown, index) => shown && index !== partner);
}

// A whole of something else than students ends the part: `2 of 4 teachers` counts nobody's child.
const partOfWhole =
  /(?<![\d.,$−-])(\d[\d,]*|[\d.]+%) of (?:the )?(\d[\d,]*)(?! (?:rules?|teams?|teachers?|adults?|posts?|novices|people|classes|units|hours|minutes)\b)/g;
// `9 students per teacher` is a ratio, not a count.
const fewStudents = /(?<![\d.,$−-])[1-9] students?\b(?! per\b)/;
// What a sentence about students adds on the others: `; 4 without an adult for it`.
const fewOthers = /[;,] [1-9] (?:by|without) /;
const students = /\bstudents?\b(?! per\b)/;

/** A count that could single somebody out; none at all does not. */
function isSmall(count: number): boolean {
  return count > 0 && count < smallestShownCount;
}

function plainNumber(text: string): number {
  return Number(text.replaceAll(',', '').replace('%', ''));
}

/**
 * Whether a sentence holds a count of students too small to show, as it is (`7 of 98 students`), as a share (`7.1% of
 * 98 students`) or as what is left of the whole (`91 of 98 students`). Parts of rules, teams, teachers, adults and
 * posts are no such counts, nor is 0.
 *
 * @param about what the sentence explains, such as the unit of its line: where it says students, a bare `7 of 98`
 *   counts them, and what `91 of 98` leaves is told with it.
 */
export function tellsSmallCount(text: string, about = ''): boolean {
  if (fewStudents.test(text)) return true;
  const isAboutStudents = students.test(about);
  if (!isAboutStudents && !students.test(text)) return false;
  if (isAboutStudents && fewOthers.test(text)) return true;
  return [...text.matchAll(partOfWhole)].some(([, part = '', whole = '']) => {
    const all = plainNumber(whole);
    if (!part.endsWith('%')) {
      const count = plainNumber(part);
      // Elsewhere it may be a mean: `92 of 98 students` with 92 points.
      return isSmall(count) || (isAboutStudents && isSmall(all - count));
    }
    const count = (plainNumber(part) / 100) * all;
    // Of a share written with one decimal, less than half a student may still be one.
    return isSmall(count > 0 ? Math.max(1, Math.round(count)) : 0) || isSmall(Math.round(all - count));
  });
}

/** Replaces the ids of students in a sentence. `named` are ids known to be in it, such as the subjects of a reading. */
export type WithoutStudents = (text: string, named?: readonly string[]) => string;

// A number of so few digits is more likely an amount than somebody's id, unless the sentence is known to name them.
const amountLike = /^\d{1,4}$/;

/** Makes the function that takes the ids of a school's students out of a sentence meant for the public. */
export function withoutStudentsOf(school: School): WithoutStudents {
  const ids: ReadonlySet<string> = new Set(school.students.map((student) => student.id));
  return (text, named = []) => {
    const namedIds = new Set(named);
    return text.replace(/[^\s,;:()"“”]+/g, (token) => {
      const word = token.replace(/[.!?]+$/, '');
      const isStudent = ids.has(word) && (!amountLike.test(word) || namedIds.has(word));
      return isStudent ? `a student${token.slice(word.length)}` : token;
    });
  };
}
