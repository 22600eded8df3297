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

const smallCount = /(?:^|[^\d.,$−-])\d (?:of (?:the )?[\d,]+|students?\b)/;
const shareOfCount = /([\d.]+)% of (?:the )?([\d,]+)/g;

/** Whether a sentence holds a count of students too small to show, as it is (`7 of 98 students`) or as a share (`7.1% of 98 students`). */
export function tellsSmallCount(text: string): boolean {
  const shares = [...text.matchAll(shareOfCount)].map(
    ([, share, whole]) => (Number(share) / 100) * Number((whole ?? '').replaceAll(',', '')),
  );
  return smallCount.test(text) || shares.some((count) => Math.round(count) < smallestShownCount);
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
