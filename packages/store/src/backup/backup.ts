import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import { openClient } from '../connection/pool.ts';
import type { Store } from '../store.ts';
import { backedUpTables, columnList, quoted } from './backed-up-tables.ts';
import { frameBytes } from './frames.ts';

/** What the beginning of a backup says. */
export interface BackupHeader {
  readonly format: 'staffroom-backup';
  readonly version: 1;
  readonly madeAt: string;
  /** The steps of the schema that the rows fit. */
  readonly steps: readonly string[];
}

export interface BackupSummary {
  readonly tables: number;
  readonly bytes: number;
}

/**
 * Writes every row of every district and of sign-in as it stands at one moment, while work goes on, and ends the stream.
 * What is written can be restored on an embedded database and on a server alike.
 */
export async function backup(store: Store, writable: Writable): Promise<BackupSummary> {
  const client = await openClient({ ...store.connection, application_name: 'staffroom backup' });
  try {
    // Steps and tables as the owner sees them, rows as the role that may read all of them.
    await client.query('begin transaction isolation level repeatable read read only');
    const { rows } = await client.query<{ name: string; now: Date }>(
      'select name, now() from staffroom.kysely_migration order by name',
    );
    const header: BackupHeader = {
      format: 'staffroom-backup',
      version: 1,
      madeAt: (rows[0]?.now ?? new Date()).toISOString(),
      steps: rows.map((row) => row.name),
    };
    const summary = { tables: 0, bytes: 0 };
    await pipeline(Readable.from(framesOf(client, header, summary)), createGzip({ level: 1 }), writable);
    await client.query('commit');
    return summary;
  } finally {
    await client.end();
  }
}

async function* framesOf(
  client: pg.Client,
  header: BackupHeader,
  summary: { tables: number; bytes: number },
): AsyncGenerator<Buffer> {
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  yield frameBytes('header', json(header));
  const tables = await backedUpTables(client);
  await client.query('set local role staffroom_backup');
  for (const table of tables) {
    yield frameBytes('table', json(table));
    const rows = client.query(to(`copy (select ${columnList(table)} from ${quoted(table)}) to stdout`));
    for await (const chunk of rows as AsyncIterable<Buffer>) {
      summary.bytes += chunk.length;
      yield frameBytes('rows', chunk);
    }
    summary.tables += 1;
  }
  yield frameBytes('end', json(summary));
}
