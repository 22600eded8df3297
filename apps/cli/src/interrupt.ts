import { exitCodes } from './exit-codes.ts';

/** Hears Ctrl-C while a piece of work runs: the first asks it to stop with its best, a second ends at once. */
export interface Interrupt {
  /** Becomes true with the first Ctrl-C. */
  readonly aborted: boolean;
  end(): void;
}

/**
 * Starts listening; `onFirst` tells the person what happens, `beforeExit` leaves the terminal as it was. Call `end` when
 * the work is done.
 */
export function listenForInterrupt(onFirst: () => void, beforeExit: () => void): Interrupt {
  let count = 0;
  const listener = (): void => {
    count += 1;
    if (count === 1) return onFirst();
    beforeExit();
    process.exit(exitCodes.interrupted);
  };
  process.on('SIGINT', listener);
  return {
    get aborted() {
      return count > 0;
    },
    end: () => process.removeListener('SIGINT', listener),
  };
}

/** Gives the event loop a turn, so that Ctrl-C and the progress display get theirs. */
export async function yieldToEventLoop(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
