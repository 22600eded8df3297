import type { Store } from '@staffroom/store';
import pg from 'pg';

/** Runs statements as the login role, outside of any district. */
export async function asLogin<Result>(
  store: Store,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...store.connection });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every table with rows of districts, by name: all but what the migrator writes for itself and what belongs to the public pages. */
export async function tablesOf(store: Store): Promise<readonly string[]> {
  return (await allTables(store)).filter((name) => !name.startsWith('hub_'));
}

/** The tables of the public pages, which belong to no district. */
export async function hubTablesOf(store: Store): Promise<readonly string[]> {
  return (await allTables(store)).filter((name) => name.startsWith('hub_'));
}

function allTables(store: Store): Promise<readonly string[]> {
  return asLogin(store, async (client) => {
    const { rows } = await client.query<{ name: string }>(`
      select c.relname as name
      from pg_class c
      where c.relnamespace = 'staffroom'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'kysely_%'
      order by 1`);
    return rows.map((row) => row.name);
  });
}
