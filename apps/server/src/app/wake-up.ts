/** Something to wait for that others can bring about at any time: a wake-up that comes before the wait is not lost. */
export interface WakeUp {
  wake(): void;
  /** Waits for the next wake-up, or for so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** @param signal ends every wait. */
export function createWakeUp(signal: AbortSignal): WakeUp {
  let isAwake = false;
  let end: (() => void) | null = null;
  const wake = (): void => {
    isAwake = true;
    end?.();
  };
  signal.addEventListener('abort', wake, { once: true });
  return {
    wake,
    async wait(milliseconds) {
      if (!isAwake && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = null;
      isAwake = false;
    },
  };
}
