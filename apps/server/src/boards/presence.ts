import { PresenceSchema, type Presence as Person } from '@staffroom/contract';
import type { BusMessage, Store } from '@staffroom/store';
import { z } from 'zod';

/** What a window says of itself on the bus. */
const SaidSchema = z.object({
  person: PresenceSchema,
  isHere: z.boolean(),
  /** When the person selected what they have selected, in milliseconds; 0 where they have chosen nothing yet. */
  chosenAt: z.number(),
  /** Whether everybody else is asked to say that they are here. */
  asks: z.boolean(),
});

/** Somebody who has a design open, with when they selected what they have selected. */
export interface Seen {
  readonly person: Person;
  readonly chosenAt: number;
}

/** Tells who has a design open, over all processes. Nothing of it is stored: every open window says now and then that it is still there. */
export interface Presence {
  /** Says that somebody is here; may ask everybody else to say so too. */
  here(districtId: string, designId: string, seen: Seen, asks: boolean): Promise<void>;
  /** Says that somebody left. */
  left(districtId: string, designId: string, person: Person): Promise<void>;
}

/** How often a window that is open says so again. */
export const presenceInterval = 15_000;
/** A window that has said nothing for so long is gone. */
const presencePatience = 40_000;

/** Tells who is here over the bus. */
export function createPresence(store: Store): Presence {
  const say = (districtId: string, designId: string, said: z.infer<typeof SaidSchema>): Promise<void> =>
    store.withDistrict(districtId, (db) =>
      store.bus.publish(db, `design:${designId}`, { type: 'presence', ...said }),
    );
  return {
    here: (districtId, designId, seen, asks) => say(districtId, designId, { ...seen, isHere: true, asks }),
    left: (districtId, designId, person) =>
      say(districtId, designId, { person, isHere: false, chosenAt: 0, asks: false }),
  };
}

/** The people of one design as one window knows them. */
export interface People {
  /** Takes in what the bus told; answers what of it is news. */
  hear(message: BusMessage, now: number): { readonly hasChanged: boolean; readonly isAsked: boolean };
  /** Forgets who has not been heard of for long; answers whether there was anybody. */
  forget(now: number): boolean;
  /** What is known of this window itself. */
  me(): Seen;
  all(): Person[];
}

/**
 * Keeps who is here from what is heard. A window may be spoken for by several processes, so that what was selected last counts and not
 * what was heard last.
 */
export function createPeople(me: Person): People {
  const heard = new Map<string, Seen & { readonly at: number }>();
  return {
    hear(message, now) {
      const parsed = SaidSchema.safeParse(message);
      if (!parsed.success) return { hasChanged: false, isAsked: false };
      const { person, isHere, chosenAt, asks } = parsed.data;
      const isAsked = asks && person.clientId !== me.clientId;
      const before = heard.get(person.clientId);
      if (!isHere) return { hasChanged: heard.delete(person.clientId), isAsked };
      const isOlder = before !== undefined && chosenAt < before.chosenAt;
      heard.set(person.clientId, { ...(isOlder ? before : { person, chosenAt }), at: now });
      return { hasChanged: !isOlder && before?.person.selected !== person.selected, isAsked };
    },
    forget(now) {
      const gone = [...heard].filter(([, { at }]) => now - at > presencePatience);
      for (const [clientId] of gone) heard.delete(clientId);
      return gone.length > 0;
    },
    me: () => heard.get(me.clientId) ?? { person: me, chosenAt: 0 },
    all: () => [...heard.values()].map(({ person }) => person),
  };
}
