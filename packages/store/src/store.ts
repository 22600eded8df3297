import type { Kysely } from 'kysely';
import type pg from 'pg';
import { openBus, type Bus } from './bus/bus.ts';
import { openKysely, openPool, type ConnectionOptions } from './connection/pool.ts';
import type { Database } from './database.ts';
import { migrateDatabase } from './migrations/migrate.ts';
import { reachPlace, type StorePlace } from './place.ts';
import { databaseProblem } from './problems/database-problem.ts';
import { StoreError } from './problems/store-error.ts';
import { openJobQueue, type JobQueue } from './queue/job-queue.ts';
import {
  acrossDistricts,
  inHub,
  withDistrict,
  type DistrictDb,
  type HubDb,
  type SystemDb,
} from './tenancy/transactions.ts';

export interface StoreOptions {
  /** Most connections at a time, beside three for the bus and sign-in; 10 unless told. */
  readonly connections?: number;
}

/** Where districts keep their schools. */
export interface Store {
  readonly place: { readonly kind: 'embedded' | 'server'; readonly description: string };
  /** How to connect to the same database, for backup and tests. */
  readonly connection: ConnectionOptions;
  /**
   * Runs work as one transaction that sees one district. Everything is kept when it returns and nothing when it throws.
   *
   * @throws RangeError if `districtId` is not the id of a district.
   */
  withDistrict<Result>(districtId: string, work: (db: DistrictDb) => Promise<Result>): Promise<Result>;
  /** Runs work as one transaction of the system, across districts, on the few tables where that is allowed. */
  acrossDistricts<Result>(work: (db: SystemDb) => Promise<Result>): Promise<Result>;
  /** Runs work as one transaction of the public pages, which sees what belongs to them and no district. */
  inHub<Result>(work: (db: HubDb) => Promise<Result>): Promise<Result>;
  /** For sign-in only: its tables are in the schema `staffroom_access`, which this finds without its name. */
  readonly kysely: Kysely<Database>;
  readonly bus: Bus;
  readonly queue: JobQueue;
  /** Rejects where the database does not answer. */
  health(): Promise<void>;
  /** Ends everything that was begun. The last user of an embedded database stops it. */
  close(): Promise<void>;
}

/** Milliseconds after which a database that says nothing is taken for gone. */
const healthPatience = 5_000;

/**
 * Opens the database, starting the embedded one or attaching to it, and brings it to the version of this program.
 *
 * @throws StoreError in words for a person: it cannot be reached or started, is newer than this program, or may not be changed.
 */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<Store> {
  const { kind, description, connection, release } = await reachPlace(place);
  const undo: (() => Promise<unknown>)[] = [release];
  /** Everything is tried: a connection that is gone must not keep the database from being stopped. */
  const close = async () => {
    const errors: unknown[] = [];
    for (const step of undo.splice(0).toReversed())
      await step().catch((error: unknown) => errors.push(error));
    if (errors.length > 0) throw errors[0];
  };
  try {
    await migrateDatabase(connection);
    const pool = openPool(connection, options.connections ?? 10);
    const db = openKysely<Database>(pool);
    undo.push(() => pool.end());
    const bus = await openBus(connection);
    undo.push(() => bus.close());
    const inDistrict: Store['withDistrict'] = (districtId, work) => withDistrict(db, districtId, work);
    const inSystem: Store['acrossDistricts'] = (work) => acrossDistricts(db, work);
    const queue = await openJobQueue({ pool, bus, withDistrict: inDistrict, acrossDistricts: inSystem });
    undo.push(() => queue.close());
    const access = openPool(
      { ...connection, options: '-c search_path=staffroom_access -c role=staffroom_system' },
      4,
    );
    undo.push(() => access.end());
    return {
      place: { kind, description },
      connection,
      withDistrict: inDistrict,
      acrossDistricts: inSystem,
      inHub: (work) => inHub(db, work),
      kysely: openKysely<Database>(access),
      bus,
      queue,
      health: async () => {
        // The types of pg do not know that a statement may have a patience of its own.
        const asked: pg.QueryConfig & { query_timeout: number } = {
          text: 'select 1',
          query_timeout: healthPatience,
        };
        await pool.query(asked);
      },
      close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    if (!(error instanceof StoreError) && databaseProblem(error) === 'gone') {
      throw new StoreError(
        'unreachable',
        `${description[0]?.toUpperCase()}${description.slice(1)} cannot be reached: ${reason(error)}. Maybe it is not running, or the address is wrong.`,
        { cause: error },
      );
    }
    throw error;
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ');
  return error instanceof Error ? error.message : String(error);
}
