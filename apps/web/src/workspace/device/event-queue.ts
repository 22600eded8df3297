/** Events pushed from anywhere, read one after the other. */
export interface EventQueue<Event> {
  push(event: Event): void;
  /** Lets the reader come to its end once it has read what was pushed. */
  end(): void;
  /** Ends when the queue is ended or the signal is raised. To be read once. */
  read(signal: AbortSignal | undefined): AsyncGenerator<Event, void, void>;
}

/** An empty queue without a limit: whoever reads it must keep up, as a screen does. */
export function createEventQueue<Event>(): EventQueue<Event> {
  const waiting: Event[] = [];
  let isEnded = false;
  let wake = (): void => {};
  return {
    push(event) {
      waiting.push(event);
      wake();
    },
    end() {
      isEnded = true;
      wake();
    },
    async *read(signal) {
      const stop = (): void => wake();
      signal?.addEventListener('abort', stop);
      try {
        for (;;) {
          if (signal?.aborted === true) return;
          const event = waiting.shift();
          if (event !== undefined) yield event;
          else if (isEnded) return;
          else
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
  };
}
