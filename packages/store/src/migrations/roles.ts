import { sql, type Kysely } from 'kysely';
import { StoreError } from '../problems/store-error.ts';

/** The roles that a transaction takes on; nobody signs in with them. */
const transactionRoles = ['staffroom_app', 'staffroom_system', 'staffroom_backup', 'staffroom_hub'] as const;

/** What an administrator runs once on a server where the login role may not create roles. */
function roleStatements(loginRole: string): string {
  return [
    ...transactionRoles.map((role) => `create role ${role} nologin;`),
    `grant ${transactionRoles.join(', ')} to "${loginRole.replaceAll('"', '""')}";`,
  ].join('\n');
}

/**
 * Creates the roles that are missing and grants them to the login role.
 *
 * @throws StoreError `rolesMissing` where the login role may not, with the statements for an administrator.
 */
export async function createRoles(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ login: string }>`select session_user as login`.execute(db);
  const login = rows[0]?.login ?? '';
  for (const role of transactionRoles) {
    try {
      await sql.raw(createRole(role)).execute(db);
    } catch (error) {
      throw new StoreError(
        'rolesMissing',
        `The database role ${role} is missing and the login role "${login}" may not create it. ` +
          `Maybe have an administrator of the database server run this once:\n${roleStatements(login)}`,
        { cause: error },
      );
    }
  }
}

/** Another database of the same server may create the role at the same moment: then it is there, which is all that is wanted. */
function createRole(role: string): string {
  return `
    do $$
    begin
      if not exists (select from pg_roles where rolname = '${role}') then
        begin
          create role ${role} nologin;
        exception when duplicate_object or unique_violation then
          null;
        end;
      end if;
      -- Since PostgreSQL 16 who made a role is a member without the right to take it on.
      if not pg_has_role(
        session_user, '${role}',
        case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end
      ) then
        execute format('grant ${role} to %I', session_user);
      end if;
    end
    $$`;
}
