import { useEffect, useState } from 'react';
import { idle } from '../../design-session/idle.ts';

/** A result that takes a moment, worked out when the browser has time; null until then. */
export function useComputed<Value>(compute: () => Value, dependencies: readonly unknown[]): Value | null {
  const [result, setResult] = useState<{ readonly value: Value } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setResult(null);
    async function work(): Promise<void> {
      await idle();
      if (isCurrent) setResult({ value: compute() });
    }
    void work();
    return () => {
      isCurrent = false;
    };
    // The caller names what the result depends on.
  }, dependencies);
  return result === null ? null : result.value;
}
