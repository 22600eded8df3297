import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { openClient } from '../connection/pool.ts';
import { migrateDatabase } from '../migrations/migrate.ts';
import { migrationSteps } from '../migrations/steps.ts';
import { StoreError } from '../problems/store-error.ts';
import { reachPlace, type StorePlace } from '../place.ts';
import { backedUpTables, columnList, quoted, type BackedUpTable } from './backed-up-tables.ts';
import type { BackupHeader, BackupSummary } from './backup.ts';
import { incomplete, notABackup, readFrames, type Frame } from './frames.ts';

/**
 * Restores a backup into an empty database, all or nothing, and brings it to the version of this program. Jobs that had not
 * ended begin again when a worker starts.
 *
 * @throws StoreError `backup` where the file is damaged or from a newer program, or the database has rows already.
 */
export async function restore(place: StorePlace, readable: Readable): Promise<BackupSummary> {
  const { connection, release } = await reachPlace(place);
  try {
    const frames = readFrames(unzipped(readable));
    const header = await readHeader(frames);
    await migrateDatabase(connection, header.steps.at(-1));
    const client = await openClient({ ...connection, application_name: 'staffroom restore' });
    let summary: BackupSummary;
    try {
      await refuseOtherSteps(client, header);
      await client.query('begin');
      summary = await fill(client, frames);
      await client.query('commit');
    } finally {
      await client.end();
    }
    await migrateDatabase(connection);
    return summary;
  } finally {
    await release();
  }
}

/** The bytes inside; what is damaged is told by the parts that miss. */
function unzipped(readable: Readable): AsyncIterable<Buffer> {
  const gunzip = createGunzip();
  // An error ends the reading of `gunzip`, which is where it is heard.
  pipeline(readable, gunzip).catch(() => undefined);
  return gunzip;
}

async function readHeader(frames: AsyncGenerator<Frame>): Promise<BackupHeader> {
  const first = await nextFrame(frames);
  if (first?.kind !== 'header') throw notABackup();
  // Checked field by field below; written by `backup`.
  const header = contentOf(first) as BackupHeader;
  if (header.format !== 'staffroom-backup' || !Array.isArray(header.steps)) throw notABackup();
  const unknown = header.steps.filter((step) => !(step in migrationSteps));
  if (header.version !== 1 || unknown.length > 0) {
    throw new StoreError(
      'backup',
      `This backup was made by a newer version of Staffroom (${unknown.join(', ') || `format ${String(header.version)}`}). ` +
        'Nothing was restored. Maybe install that version or a later one.',
    );
  }
  return header;
}

async function nextFrame(frames: AsyncGenerator<Frame>): Promise<Frame | null> {
  try {
    const { value, done } = await frames.next();
    return done === true ? null : value;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'Z_BUF_ERROR' || code === 'ERR_STREAM_PREMATURE_CLOSE') throw incomplete(error);
    if (typeof code === 'string' && code.startsWith('Z_')) throw notABackup(error);
    throw error;
  }
}

/** A database that is further than the backup has other columns, perhaps: only a new one is sure to fit. */
async function refuseOtherSteps(client: pg.Client, header: BackupHeader): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select name from staffroom.kysely_migration order by name',
  );
  if (rows.map((row) => row.name).join() === [...header.steps].toSorted().join()) return;
  throw new StoreError(
    'backup',
    'The database has been brought to a later version than the backup is from. Nothing was restored. Restore into a new, empty database.',
  );
}

async function fill(client: pg.Client, frames: AsyncGenerator<Frame>): Promise<BackupSummary> {
  const tables = await backedUpTables(client);
  await refuseRows(client, tables);
  // Forced row-level security binds the owner, too, and knows no COPY.
  for (const table of tables) await client.query(`alter table ${quoted(table)} no force row level security`);
  const guarded = await guardedTables(client, tables);
  let frame = await nextFrame(frames);
  while (frame?.kind === 'table') frame = await fillTable(client, tables, frame, frames);
  if (frame?.kind !== 'end') throw incomplete();
  for (const table of tables) await setIdentities(client, table);
  for (const table of guarded) await client.query(`alter table ${quoted(table)} force row level security`);
  // Written by `backup`.
  return contentOf(frame) as BackupSummary;
}

/** What a frame says in JSON. */
function contentOf({ payload }: Frame): unknown {
  try {
    return JSON.parse(payload.toString());
  } catch (error) {
    throw notABackup(error);
  }
}

/** Fills one table and returns the frame after its rows. */
async function fillTable(
  client: pg.Client,
  tables: readonly BackedUpTable[],
  begin: Frame,
  frames: AsyncGenerator<Frame>,
): Promise<Frame | null> {
  // Written by `backup`; what is no table here is refused.
  const table = contentOf(begin) as BackedUpTable;
  const known = tables.find(({ schema, name }) => schema === table.schema && name === table.name);
  if (known === undefined || table.columns.some((name) => !known.columns.includes(name))) throw notABackup();
  let following: Frame | null = null;
  async function* rows(): AsyncGenerator<Buffer> {
    for (;;) {
      const frame = await nextFrame(frames);
      if (frame?.kind !== 'rows') {
        following = frame;
        return;
      }
      yield frame.payload;
    }
  }
  try {
    await pipeline(rows, client.query(from(`copy ${quoted(table)} (${columnList(table)}) from stdin`)));
  } catch (error) {
    // The database takes the rows for none of this table: class 22, wrong data, or 23, rows that contradict each other.
    const isData = error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '');
    throw isData ? notABackup(error) : error;
  }
  return following;
}

async function guardedTables(
  client: pg.Client,
  tables: readonly BackedUpTable[],
): Promise<readonly BackedUpTable[]> {
  const { rows } = await client.query<{ name: string }>(
    'select oid::regclass::text as name from pg_class where relrowsecurity',
  );
  const names = new Set(rows.map((row) => row.name.replaceAll('"', '')));
  return tables.filter((table) => names.has(`${table.schema}.${table.name}`));
}

async function refuseRows(client: pg.Client, tables: readonly BackedUpTable[]): Promise<void> {
  await client.query('set local role staffroom_backup');
  for (const table of tables) {
    const { rowCount } = await client.query(`select from ${quoted(table)} limit 1`);
    if (rowCount === 0) continue;
    throw new StoreError(
      'backup',
      `The database is not empty: ${table.schema}.${table.name} has rows. Nothing was restored. Restore into a new, empty database.`,
    );
  }
  await client.query('set local role none');
}

/** Numbers that the database gives go on after those restored. */
async function setIdentities(client: pg.Client, table: BackedUpTable): Promise<void> {
  const { rows } = await client.query<{ column: string; sequence: string | null }>(
    `select attname as column, pg_get_serial_sequence($1, attname) as sequence
     from pg_attribute where attrelid = $1::regclass and attidentity <> ''`,
    [quoted(table)],
  );
  for (const { column, sequence } of rows) {
    await client.query(
      `select setval($1, coalesce((select max("${column}") from ${quoted(table)}), 0) + 1, false)`,
      [sequence],
    );
  }
}
