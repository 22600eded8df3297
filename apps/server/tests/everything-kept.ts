import { gunzipSync } from 'node:zlib';
import type { Store } from '@staffroom/store';
import { unzipSync } from 'fflate';
import { sql } from 'kysely';

/** A value of a row as text, with everything that is packed in it unpacked. */
function textOf(value: unknown): string {
  if (!(value instanceof Uint8Array))
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const bytes = Buffer.from(value);
  if (bytes.readUInt16BE(0) === 0x1f8b) return gunzipSync(bytes).toString('utf8');
  if (bytes.toString('latin1', 0, 2) !== 'PK') return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => (part.length > 1 ? textOf(part) : ''))
    .join('\n');
}

/** Everything that a database holds, of the queue too, as one text. Files must fit into one piece. */
export function everythingKept(store: Store): Promise<string> {
  return store.acrossDistricts(async (db) => {
    await sql`set local role none`.execute(db);
    const { rows: tables } = await sql<{ schema: string; name: string }>`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_schema in ('staffroom', 'staffroom_access', 'queue') and table_type = 'BASE TABLE'`.execute(
      db,
    );
    const texts: string[] = [];
    for (const { schema, name } of tables) {
      const isGuarded = schema !== 'queue' && !name.startsWith('kysely_');
      // The role of a backup may read every row of the tables that are guarded, and the owner those of the others.
      await sql.raw(`set local role ${isGuarded ? 'staffroom_backup' : 'none'}`).execute(db);
      const table = sql.table(`${schema}.${name}`);
      const { rows } = await sql<Record<string, unknown>>`select * from ${table}`.execute(db);
      texts.push(...rows.flatMap((row) => Object.values(row).map(textOf)));
    }
    return texts.join('\n');
  });
}
