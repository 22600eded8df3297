import { expect, it } from 'vitest';
import { runAnytime, runToEnd, type Search } from './run.ts';

/** Counts to ten, or to where it is stopped. */
function* countToTen(): Search<number, number> {
  for (let count = 1; count < 10; count++) if (yield count) return count;
  return 10;
}

const yieldToHost = (): Promise<void> => Promise.resolve();

it('runs to the end', () => {
  expect(runToEnd(countToTen())).toBe(10);
});

it('stops with the best at the deadline', async () => {
  let time = 0;
  const now = (): number => time++;
  expect(await runAnytime(countToTen(), { now, deadline: 5, yieldToHost })).toBe(5);
});

it('stops when aborted and reports every step before', async () => {
  const seen: number[] = [];
  const signal = { aborted: false };
  const onProgress = (count: number): void => {
    seen.push(count);
    if (count === 3) signal.aborted = true;
  };
  expect(await runAnytime(countToTen(), { now: () => 0, signal, onProgress, yieldToHost })).toBe(3);
  expect(seen).toEqual([1, 2, 3]);
});

it('gives the host its turn', async () => {
  let time = 0;
  let turns = 0;
  const now = (): number => (time += 5);
  await runAnytime(countToTen(), {
    now,
    yieldToHost: async () => {
      turns++;
    },
  });
  expect(turns).toBeGreaterThan(1);
});
