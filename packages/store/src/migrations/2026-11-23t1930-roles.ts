import { sql, type Kysely } from 'kysely';
import { createRoles } from './roles.ts';

/**
 * The schemas and the roles that a transaction takes on. Roles belong to the whole database server, so that they may be there
 * already: made by an administrator, or by another database of the same server.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createRoles(db);
  await sql
    .raw(`
      create schema if not exists staffroom_access;
      grant usage on schema staffroom to staffroom_app, staffroom_system, staffroom_backup;
      grant usage on schema staffroom_access to staffroom_system, staffroom_backup;
      alter default privileges in schema staffroom_access
        grant select, insert, update, delete on tables to staffroom_system;
      alter default privileges in schema staffroom_access grant usage, select on sequences to staffroom_system;
      alter default privileges in schema staffroom_access grant select on tables to staffroom_backup;
    `)
    .execute(db);
}
