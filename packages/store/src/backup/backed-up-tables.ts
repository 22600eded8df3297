import type pg from 'pg';

/** A table as a backup holds it. */
export interface BackedUpTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
}

/** The schemas whose rows are kept. The queue is not: it is made anew from the jobs. */
const schemas = ['staffroom', 'staffroom_access'];

/** Every table with rows to keep, each after those that it refers to. */
export async function backedUpTables(client: pg.Client): Promise<readonly BackedUpTable[]> {
  const { rows: tables } = await client.query<BackedUpTable & { oid: number }>(
    `select c.oid::int, n.nspname as schema, c.relname as name,
       array(
         select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum
       ) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' and c.relname not like 'kysely\\_%'
     order by n.nspname, c.relname`,
    [schemas],
  );
  const { rows: references } = await client.query<{ from: number; to: number }>(
    `select conrelid::int as from, confrelid::int as to from pg_constraint
     where contype = 'f' and not condeferrable and conrelid <> confrelid`,
  );
  const ordered: typeof tables = [];
  let left = tables;
  while (left.length > 0) {
    const ready = left.filter(
      (table) => !references.some(({ from, to }) => from === table.oid && left.some(({ oid }) => oid === to)),
    );
    if (ready.length === 0) throw new Error('Tables refer to each other in a circle that nothing defers');
    ordered.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return ordered.map(({ schema, name, columns }) => ({ schema, name, columns }));
}

/** The name of a table for a statement. */
export const quoted = (table: BackedUpTable) => `"${table.schema}"."${table.name}"`;

/** The columns of a table for a statement. */
export const columnList = (table: BackedUpTable) => table.columns.map((name) => `"${name}"`).join(', ');
