import type { DesignRequestInput, Job, JobProgress } from '@staffroom/contract';

/** One moment of a search. */
export interface SearchPoint {
  /** Milliseconds since the run began. */
  readonly at: number;
  readonly value: number;
  readonly bound: number;
}

/** One optimisation of a run, such as sharing the students of a grade: how its value came down to its bound. */
export interface Search {
  readonly message: string;
  readonly points: readonly SearchPoint[];
}

/** What has been seen of a run. */
export interface ProgressHistory {
  readonly messages: readonly string[];
  readonly searches: readonly Search[];
}

export const emptyHistory: ProgressHistory = { messages: [], searches: [] };

/** Enough points for a line; beyond it every second one goes, so that a search of hours stays drawable. */
const mostPoints = 400;

function thinned(points: readonly SearchPoint[]): readonly SearchPoint[] {
  const last = points.length - 1;
  return points.length <= mostPoints
    ? points
    : points.filter((_, index) => index % 2 === 0 || index === last);
}

function withPoint(searches: readonly Search[], message: string, point: SearchPoint): readonly Search[] {
  const current = searches.at(-1);
  if (current?.message !== message) return [...searches, { message, points: [point] }];
  const before = current.points.at(-1);
  const isSame =
    before !== undefined &&
    before.value === point.value &&
    before.bound === point.bound &&
    before.at === point.at;
  if (isSame) return searches;
  return [...searches.slice(0, -1), { message, points: thinned([...current.points, point]) }];
}

/** The history with one more message of the job. Messages that repeat add points, not lines. */
export function withProgress(history: ProgressHistory, progress: JobProgress): ProgressHistory {
  const { message, value, bound, elapsed } = progress;
  const messages =
    message === '' || history.messages.at(-1) === message ? history.messages : [...history.messages, message];
  const searches =
    value === undefined || bound === undefined
      ? history.searches
      : withPoint(history.searches, message, { value, bound, at: elapsed ?? 0 });
  return messages === history.messages && searches === history.searches ? history : { messages, searches };
}

/** How far a value is from what is proved possible, from 0 (proved best) on; null without a search. */
export function gapOf(search: Search | undefined): number | null {
  const point = search?.points.at(-1);
  if (point === undefined) return null;
  return Math.max(0, point.value - point.bound) / Math.max(Math.abs(point.value), 1e-9);
}

/** The gap in words: `proved best`, `within 0.4% of the best possible`. */
export function gapText(gap: number): string {
  if (gap < 1e-6) return 'proved: nothing better is possible';
  // A bound that says next to nothing has not been worked out yet.
  if (gap > 0.5) return 'how near the best possible is not proved yet';
  const percent = gap * 100;
  const shown = percent < 0.1 ? '0.1' : percent < 10 ? percent.toFixed(1) : String(Math.round(percent));
  return `within ${shown}% of the best possible`;
}

/** A step of the work, in the order in which it is done. */
export interface DesignStep {
  readonly name: string;
  readonly state: 'done' | 'now' | 'ahead';
}

// Where each step begins, as parts of the whole run; a design reports its fraction by the same parts.
export const designSteps: readonly (readonly [from: number, name: string])[] = [
  [0, 'Read today’s classes'],
  [0.02, 'Decide how many teams'],
  [0.08, 'Place the adults'],
  [0.3, 'Share the students'],
  [0.9, 'Work out the cost'],
  [0.93, 'Check state policy'],
  [0.95, 'Compare with today'],
];

/** The steps of a design at a point of the run. */
export function stepsAt(fraction: number, isDone: boolean): readonly DesignStep[] {
  const now = designSteps.findLastIndex(([from]) => fraction >= from);
  return designSteps.map(([, name], index) => ({
    name,
    state: isDone || index < now ? 'done' : index === now ? 'now' : 'ahead',
  }));
}

/** Whether a job has ended, in whatever way. */
export function hasEnded({ state }: Pick<Job, 'state'>): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

/** Time since a beginning, as `42 seconds` or `3 minutes`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}

/** Before this part of a run, how far it is says little of how long the rest takes: placing the adults may be quick or slow. */
const foreseeableFrom = 0.3;

/** How much longer a run takes, as `about 20 seconds more` or `at most 2 minutes more`; null while nobody can say. */
export function timeLeftText(
  { fraction, elapsed }: Pick<JobProgress, 'fraction' | 'elapsed'>,
  { effort, seconds }: Pick<DesignRequestInput, 'effort' | 'seconds'>,
): string | null {
  if (elapsed === undefined) return null;
  if (effort === 'wallClock') {
    const left = seconds === null ? 0 : seconds * 1000 - elapsed;
    return left <= 0 ? null : `at most ${durationText(left)} more`;
  }
  if (fraction < foreseeableFrom || fraction >= 1) return null;
  return `about ${durationText((elapsed * (1 - fraction)) / fraction)} more`;
}
