import type { JobProgress } from '@staffroom/contract';
import { describe, expect, test } from 'vitest';
import {
  designSteps,
  durationText,
  emptyHistory,
  gapOf,
  gapText,
  stepsAt,
  timeLeftText,
  withProgress,
  type ProgressHistory,
} from './progress-history.ts';

function told(...progress: readonly JobProgress[]): ProgressHistory {
  return progress.reduce(withProgress, emptyHistory);
}

const placing = { message: 'placing the adults', fraction: 0.2 } as const;

describe('withProgress', () => {
  test('a message that repeats adds points, another message begins another search', () => {
    const { messages, searches } = told(
      { ...placing, value: 9, bound: 5, elapsed: 10 },
      { ...placing, value: 7, bound: 5, elapsed: 20 },
      { message: 'sharing 90 students', fraction: 0.4, value: 3, bound: 3, elapsed: 30 },
    );
    expect(messages).toEqual(['placing the adults', 'sharing 90 students']);
    expect(searches.map(({ points }) => points.map(({ value }) => value))).toEqual([[9, 7], [3]]);
  });

  test('what was told before is not told twice', () => {
    const once = told({ ...placing, value: 9, bound: 5, elapsed: 10 });
    expect(withProgress(once, { ...placing, value: 9, bound: 5, elapsed: 10 })).toBe(once);
  });

  test('a long search stays drawable and keeps its latest point', () => {
    const long = told(
      ...Array.from({ length: 2000 }, (_, index) => ({
        ...placing,
        value: 5000 - index,
        bound: 1,
        elapsed: index,
      })),
    );
    const points = long.searches[0]?.points ?? [];
    expect(points.length).toBeLessThanOrEqual(402);
    expect(points.at(-1)?.value).toBe(3001);
  });
});

describe('gap', () => {
  test('is the part of the value that is not proved, in words', () => {
    expect(gapOf(told({ ...placing, value: 100, bound: 98, elapsed: 1 }).searches[0])).toBeCloseTo(0.02);
    expect(gapText(0.02)).toBe('within 2.0% of the best possible');
    expect(gapText(0.0004)).toBe('within 0.1% of the best possible');
    expect(gapText(0.98)).toBe('how near the best possible is not proved yet');
    expect(gapText(0)).toBe('proved: nothing better is possible');
  });
});

describe('stepsAt', () => {
  test('one step is under way, those before it are done', () => {
    expect(stepsAt(0.5, false).map(({ state }) => state)).toEqual([
      'done',
      'done',
      'done',
      'now',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(stepsAt(1, true).every(({ state }) => state === 'done')).toBe(true);
  });

  test('before the beginning nothing is under way', () => {
    expect(stepsAt(-1, false).every(({ state }) => state === 'ahead')).toBe(true);
    expect(designSteps[0]?.[0]).toBe(0);
  });
});

test('durations are told in the unit that fits', () => {
  expect([1000, 45_000, 180_000, 7_200_000].map(durationText)).toEqual([
    '1 second',
    '45 seconds',
    '3 minutes',
    '2 hours',
  ]);
});

describe('timeLeftText', () => {
  const standard = { effort: 'standard', seconds: null } as const;

  test('foretells the rest from what is done, once enough is done to tell', () => {
    expect(timeLeftText({ fraction: 0.5, elapsed: 20_000 }, standard)).toBe('about 20 seconds more');
    expect(timeLeftText({ fraction: 0.1, elapsed: 20_000 }, standard)).toBeNull();
    expect(timeLeftText({ fraction: 1, elapsed: 20_000 }, standard)).toBeNull();
    expect(timeLeftText({ fraction: 0.5 }, standard)).toBeNull();
  });

  test('a run that somebody stops says when it would end by itself', () => {
    const watched = { effort: 'wallClock', seconds: 120 } as const;
    expect(timeLeftText({ fraction: 0.1, elapsed: 60_000 }, watched)).toBe('at most 60 seconds more');
    expect(timeLeftText({ fraction: 0.1, elapsed: 130_000 }, watched)).toBeNull();
  });
});
