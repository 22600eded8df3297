import { runAnytime, type Search } from '@staffroom/engine';
import { turnOfHost } from './turn-of-host.ts';

/**
 * Works something out on the page's own thread, in slices of a few milliseconds between which the page answers and draws.
 * Rejects with the signal's reason once nobody wants the result any more, and with what the work throws.
 */
export function inTurns<Result>(work: Search<unknown, Result>, signal?: AbortSignal): Promise<Result> {
  return runAnytime(work, {
    now: () => performance.now(),
    yieldToHost: async () => {
      await turnOfHost();
      signal?.throwIfAborted();
    },
  });
}
