import { AsyncIteratorClass, ORPCError } from '@orpc/server';
import { problems, type DistrictId } from '@staffroom/contract';
import type { Actor } from './access.ts';

/** How often whoever follows something is asked about anew, in milliseconds: nobody sees more for longer than that. */
const askedEvery = 15_000;

/** Where the answer of a route is a stream that is followed. */
export function isStream(output: unknown): output is AsyncIteratorObject<unknown, unknown, void> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output && 'next' in output;
}

/** What somebody may do in a district, as far as a stream of it can tell. */
function rightsIn(districtId: DistrictId | null, actor: Actor | null): string {
  const here = actor?.memberships.filter((membership) => membership.districtId === districtId) ?? [];
  return [...new Set(here.map(({ role, schoolId }) => `${role} ${schoolId ?? ''}`))].toSorted().join();
}

/**
 * A stream for as long as whoever follows it may. Somebody who is removed or signs out is refused, as with any request; for somebody
 * whose role changed the stream ends, and they begin another with what they may see now. A database that is away decides nothing.
 *
 * @param ask finds out who asks and whether they may, as when the stream began
 */
export function whileAllowed<Event>(
  events: AsyncIteratorObject<Event, unknown, void>,
  districtId: DistrictId | null,
  before: Actor | null,
  ask: () => Promise<Actor | null>,
  interval = askedEvery,
): AsyncIteratorClass<Event, unknown, void> {
  const over = Promise.withResolvers<IteratorResult<Event, unknown>>();
  over.promise.catch(() => undefined);
  const rights = rightsIn(districtId, before);
  const askAnew = async (): Promise<void> => {
    try {
      if (rightsIn(districtId, await ask()) !== rights) over.resolve({ done: true, value: undefined });
    } catch (error) {
      if (error instanceof ORPCError && error.status < 500 && error.code in problems) over.reject(error);
    }
  };
  const timer = setInterval(() => void askAnew(), interval);
  timer.unref();
  return new AsyncIteratorClass(
    () => Promise.race([over.promise, events.next()]),
    async () => {
      clearInterval(timer);
      // What makes the events may wait for the next one: it is told to end, and nobody waits for it.
      events.return?.().catch(() => undefined);
    },
  );
}
