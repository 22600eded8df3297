import type { Facts } from '@staffroom/knowledge';
import type { Store } from '@staffroom/store';
import { readFacts } from './hub-state.ts';
import { hubVersion } from './hub-version.ts';

/** The facts as they are at a version of the hub. */
export interface CurrentFacts {
  readonly version: string;
  readonly facts: Facts;
}

/** Reads the facts with what moderators changed: put together once for each version, however often they are asked for. */
export function createFactReader(store: Pick<Store, 'inHub'>): () => Promise<CurrentFacts> {
  let known: CurrentFacts | null = null;
  return () =>
    store.inHub(async (db) => {
      const version = await hubVersion(db);
      if (known?.version !== version) known = { version, facts: (await readFacts(db)).facts };
      return known;
    });
}
