import { expect, test, vi } from 'vitest';
import { inTurns } from './in-turns.ts';

/** Takes some milliseconds in each of its steps. */
function* slowSum(steps: number, onStep: () => void): Generator<void, number, unknown> {
  let sum = 0;
  for (let step = 1; step <= steps; step++) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    onStep();
    sum += step;
    yield;
  }
  return sum;
}

test('gives the result, and turns to others in the meantime', async () => {
  const others = vi.fn<() => void>();
  const timer = setInterval(others, 1);
  expect(
    await inTurns(
      slowSum(20, () => {}),
      new AbortController().signal,
    ),
  ).toBe(210);
  clearInterval(timer);
  expect(others.mock.calls.length).toBeGreaterThan(1);
});

test('stops working once nobody wants the result', async () => {
  const wanted = new AbortController();
  const onStep = vi.fn<() => void>();
  const working = inTurns(slowSum(1000, onStep), wanted.signal);
  setTimeout(() => wanted.abort(new Error('left')), 20);
  await expect(working).rejects.toThrow('left');
  expect(onStep.mock.calls.length).toBeLessThan(1000);
});

test('fails as the work fails', async () => {
  // oxlint-disable-next-line require-yield
  function* failing(): Generator<void, never, unknown> {
    throw new RangeError('not of this roster');
  }
  await expect(inTurns(failing(), new AbortController().signal)).rejects.toThrow(RangeError);
});
