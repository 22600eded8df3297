import { AsyncIteratorClass } from '@orpc/server';

/**
 * Events that somebody follows until they go away. What makes them gets a signal that ends with the request or when nobody reads
 * any more, whichever comes first: a stream that waits for the next event must not wait for ever.
 */
export function followed<Event>(
  request: AbortSignal | undefined,
  eventsUntil: (signal: AbortSignal) => AsyncGenerator<Event, void, void>,
): AsyncIteratorClass<Event, void, void> {
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  if (request?.aborted === true) leave();
  request?.addEventListener('abort', leave, { once: true });
  const events = eventsUntil(gone.signal);
  return new AsyncIteratorClass(
    () => events.next(),
    async () => {
      request?.removeEventListener('abort', leave);
      leave();
      await events.return();
    },
  );
}
