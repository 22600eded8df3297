import type { AssessmentAnswers, LookForResult } from '@staffroom/contract';
import { compareText } from '@staffroom/school';

/** The middle of ratings that are counted by value; half a step where the two in the middle differ. Null of none. */
function medianOf(counts: readonly number[]): number | null {
  const ratings = counts.flatMap((count, rating) => Array<number>(count).fill(rating));
  const lower = ratings[Math.ceil(ratings.length / 2) - 1];
  const upper = ratings[Math.floor(ratings.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** What several people answered, look-for by look-for: how many said what, and the middle of it. What somebody left out they do not know. */
export function combined(answers: readonly AssessmentAnswers[]): readonly LookForResult[] {
  const ids = [...new Set(answers.flatMap((answer) => Object.keys(answer)))].toSorted(compareText);
  return ids.map((lookForId) => {
    const ratings = answers.map((answer) => answer[lookForId] ?? null);
    const count = (value: number | null) => ratings.filter((rating) => rating === value).length;
    const counts: LookForResult['counts'] = [count(0), count(1), count(2), count(3)];
    return { lookForId, counts, unknown: count(null), median: medianOf(counts) };
  });
}
