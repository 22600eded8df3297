/** A search that yields its progress and returns its solution; `next(true)` asks it to stop with its best. */
export type Search<Progress, Solution> = Generator<Progress, Solution, boolean | undefined>;

/** Runs a search until it ends by itself. */
export function runToEnd<Progress, Solution>(search: Search<Progress, Solution>): Solution {
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}

/** How a host lets a search run beside its other work. */
export interface AnytimeOptions<Progress> {
  /** The host's clock, in milliseconds. */
  readonly now: () => number;
  /** Clock reading after which the search is asked to stop. */
  readonly deadline?: number;
  /** Asks the search to stop with its best when aborted. */
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: Progress) => void;
  /** Resolves when the host has had its turn (timers, input, drawing). */
  readonly yieldToHost: () => Promise<void>;
}

/** Between two turns of the host, in milliseconds: short enough that a screen stays alive. */
const HOST_TURN = 12;

/** Runs a search until it ends, its deadline passes or it is aborted, and returns its best. */
export async function runAnytime<Progress, Solution>(
  search: Search<Progress, Solution>,
  options: AnytimeOptions<Progress>,
): Promise<Solution> {
  let lastTurn = options.now();
  let step = search.next();
  while (step.done !== true) {
    options.onProgress?.(step.value);
    let now = options.now();
    if (now - lastTurn >= HOST_TURN) {
      await options.yieldToHost();
      now = options.now();
      lastTurn = now;
    }
    const isOver = options.signal?.aborted === true || now >= (options.deadline ?? Infinity);
    step = search.next(isOver);
  }
  return step.value;
}
