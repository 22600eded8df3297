import { useEffect, useState } from 'react';
import type { Search } from '@staffroom/engine';
import { inTurns } from '../../workers/in-turns.ts';

/**
 * An answer that takes a while to look for, found in slices between which the board can be worked with; null until then. It
 * is looked for again when what it depends on changes, and no longer when nobody waits for it.
 */
export function useAnswer<Answer>(
  ask: () => Search<unknown, Answer>,
  dependencies: readonly unknown[],
): Answer | null {
  const [found, setFound] = useState<{ readonly answer: Answer } | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    const waiting = new AbortController();
    setFound(null);
    async function look(): Promise<void> {
      try {
        const answer = await inTurns(ask(), waiting.signal);
        if (!waiting.signal.aborted) setFound({ answer });
      } catch (error) {
        if (!waiting.signal.aborted) setFailure({ error });
      }
    }
    void look();
    return () => waiting.abort();
    // The caller names what the answer depends on.
  }, dependencies);
  if (failure !== null) throw failure.error;
  return found === null ? null : found.answer;
}
