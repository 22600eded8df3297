import type { ConnectionOptions } from './connection/pool.ts';
import { openEmbeddedPostgres, type EmbeddedPlace } from './embedded/embedded-postgres.ts';
import { StoreError } from './problems/store-error.ts';

/** Where a store is: a PostgreSQL server, or a folder in which the program keeps its own. */
export type StorePlace = { readonly url: string } | EmbeddedPlace;

/** A database that runs, and what to say of it. */
export interface ReachedPlace {
  readonly kind: 'embedded' | 'server';
  /** In words, without a password. */
  readonly description: string;
  readonly connection: ConnectionOptions;
  /** The last user of an embedded database stops it. */
  readonly release: () => Promise<void>;
}

/**
 * Starts the embedded database or attaches to it; of a server only the address is read.
 *
 * @throws StoreError `place` if the address is none of a PostgreSQL database, `embedded` if the embedded one does not start.
 */
export async function reachPlace(place: StorePlace): Promise<ReachedPlace> {
  if ('url' in place) {
    if (!/^postgres(ql)?:\/\//.test(place.url)) {
      throw new StoreError(
        'place',
        'DATABASE_URL is no address of a PostgreSQL database. Maybe write it as postgres://USER:PASSWORD@HOST:5432/DATABASE.',
      );
    }
    return {
      kind: 'server',
      description: describe(place.url),
      connection: { connectionString: place.url },
      release: () => Promise.resolve(),
    };
  }
  const postgres = await openEmbeddedPostgres(place);
  return {
    kind: 'embedded',
    description: `the embedded database in ${place.dataFolder}`,
    connection: postgres.connection(),
    release: () => postgres.release(),
  };
}

/** The address without its password. */
function describe(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed === null ? 'the database of DATABASE_URL' : `the database ${parsed.host}${parsed.pathname}`;
}
