import { sql, type Kysely } from 'kysely';

/** Tables whose rows belong to one district each. */
const tenantTables = [
  'district',
  'school',
  'roster',
  'roster_problem',
  'design',
  'design_plan',
  'design_edit',
  'share',
  'upload',
  'upload_chunk',
  'file',
  'file_chunk',
  'job',
  'sweep',
  'sweep_case',
  'membership',
  'invitation',
  'single_sign_on',
  'audit_entry',
  'mail',
];

/** What may be asked before a district is known: links, invitations, memberships, domains, retention, the queue, the outbox. */
const systemTables = [
  'district',
  'membership',
  'invitation',
  'share',
  'single_sign_on',
  'job',
  'roster',
  'upload',
  'file',
  'mail',
];

/** Tables where the application may do less than read and write. */
const appPrivileges: Readonly<Record<string, string>> = {
  // What was done stays written: an entry goes only with its district.
  audit_entry: 'select, insert',
  // A mail is handed to the outbox with the change that it tells of; only the sender reads it.
  mail: 'insert',
};

/**
 * Row-level security on every table, forced, so that it binds the owner too. A policy of the system or of the backup asks for the role
 * itself and not for membership in it: the login role is a member of all and must see nothing by that.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tenantTables) {
    await sql
      .raw(`
        alter table staffroom.${table} enable row level security;
        alter table staffroom.${table} force row level security;
        create policy district on staffroom.${table} to staffroom_app
          using (district_id = nullif(current_setting('staffroom.district', true), '')::uuid);
        create policy backup on staffroom.${table} for select to staffroom_backup
          using (current_user = 'staffroom_backup');
        grant ${appPrivileges[table] ?? 'select, insert, update, delete'} on staffroom.${table} to staffroom_app;
        grant select on staffroom.${table} to staffroom_backup;
      `)
      .execute(db);
  }
  for (const table of systemTables) {
    await sql
      .raw(`
        create policy system on staffroom.${table} to staffroom_system using (current_user = 'staffroom_system');
        grant select, insert, update, delete on staffroom.${table} to staffroom_system;
      `)
      .execute(db);
  }
  await sql
    .raw(`
      create policy system on staffroom.audit_entry for insert to staffroom_system
        with check (current_user = 'staffroom_system');
      grant insert on staffroom.audit_entry to staffroom_system;
    `)
    .execute(db);
}
