import { PresenceSchema, type Presence as Person } from '@staffroom/contract';
import type { BusMessage, Store } from '@staffroom/store';

/** Who has a design open, over all processes. Nothing of it is stored: everybody says now and then that they are still here. */
export interface Presence {
  /** Says that somebody is here, and what they have selected; may ask everybody else to say so too. */
  here(districtId: string, designId: string, person: Person, asks: boolean): Promise<void>;
  /** Says that somebody left. */
  left(districtId: string, designId: string, person: Person): Promise<void>;
}

/** How often a window that is open says so again. */
export const presenceInterval = 15_000;
/** A window that has said nothing for so long is gone. */
const presencePatience = 40_000;

/** Tells who is here over the bus. */
export function createPresence(store: Store): Presence {
  const tell = (districtId: string, designId: string, what: object): Promise<void> =>
    store.withDistrict(districtId, (db) =>
      store.bus.publish(db, `design:${designId}`, { type: 'presence', ...what }),
    );
  return {
    here: (districtId, designId, person, asks) => tell(districtId, designId, { person, isHere: true, asks }),
    left: (districtId, designId, person) => tell(districtId, designId, { person, isHere: false }),
  };
}

/** The people of one design as one watcher knows them. */
export interface People {
  /** Takes in what the bus told; answers whether anything changed. */
  hear(message: BusMessage, now: number): boolean;
  /** Forgets who has not been heard of; answers whether there was anybody. */
  forget(now: number): boolean;
  /** What is known of one window. */
  find(clientId: string): Person | null;
  all(): Person[];
}

/** Keeps who is here from what is heard. */
export function createPeople(): People {
  const seen = new Map<string, { readonly person: Person; readonly at: number }>();
  return {
    hear(message, now) {
      const parsed = PresenceSchema.safeParse(message['person']);
      if (!parsed.success) return false;
      const person = parsed.data;
      const before = seen.get(person.clientId)?.person;
      if (message['isHere'] !== true) return seen.delete(person.clientId);
      seen.set(person.clientId, { person, at: now });
      return before?.name !== person.name || before.selected !== person.selected;
    },
    forget(now) {
      const gone = [...seen].filter(([, { at }]) => now - at > presencePatience);
      for (const [clientId] of gone) seen.delete(clientId);
      return gone.length > 0;
    },
    find: (clientId) => seen.get(clientId)?.person ?? null,
    all: () => [...seen.values()].map(({ person }) => person),
  };
}
