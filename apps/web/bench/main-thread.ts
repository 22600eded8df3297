import type { Browser, Page } from 'playwright-core';

/** A stretch in which the main thread answered nothing else, in milliseconds. */
export interface LongTask {
  readonly wall: number;
  /** Time on the processor: the same on a machine that is busy with other things. */
  readonly processor: number;
}

/** What happened on a page's main thread while something was done. */
export interface MainThread {
  /** From 50 ms on, the longest first. */
  readonly longTasks: readonly LongTask[];
  /** From an input to the next frame that shows its effect, the longest of all inputs; 0 where none took 16 ms. */
  readonly slowestAnswer: number;
}

const longTask = 50;

/** The parts of a trace that are read; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Has a page note how long each input took to show. Called once, before the page is opened. */
export async function watchInputs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const answers: number[] = [];
    Object.assign(globalThis, { staffroomAnswers: answers });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) answers.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** Does something with a page and tells how its main thread took it. */
export async function onMainThread(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<MainThread> {
  await answersSoFar(page);
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  let trace: Buffer;
  try {
    await work();
    // What follows an input later still belongs to it.
    await page.waitForTimeout(600);
  } finally {
    trace = await browser.stopTracing();
  }
  return { longTasks: longTasksOf(trace), slowestAnswer: Math.max(0, ...(await answersSoFar(page))) };
}

/** Times noted since the last call. */
async function answersSoFar(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    // Put there by the script above; not there yet where no page has been opened.
    const { staffroomAnswers } = globalThis as { readonly staffroomAnswers?: number[] };
    return staffroomAnswers?.splice(0) ?? [];
  });
}

function longTasksOf(trace: Buffer): readonly LongTask[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents
    .filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
    .map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1000, processor: tdur / 1000 }))
    .filter(({ wall }) => wall >= longTask)
    .toSorted((a, b) => b.wall - a.wall);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
