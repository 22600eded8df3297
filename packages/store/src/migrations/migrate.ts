import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { openKysely, openPatientPool, type ConnectionOptions } from '../connection/pool.ts';
import { databaseProblem } from '../problems/database-problem.ts';
import { StoreError } from '../problems/store-error.ts';
import { migrationSteps } from './steps.ts';

/** Where the migrator keeps what was done. */
const migrationTableSchema = 'staffroom';

/**
 * Brings the schema to the version of this program. Any number of processes may do so at once: the first does the work
 * under a lock, the others wait and find it done. All steps are one transaction.
 *
 * @param step Where to end, if not at the last one; a database that is further stays there.
 * @throws StoreError `newer` where the database knows steps that this program does not; nothing is changed then.
 * @throws StoreError `migration` or `rolesMissing` where a step fails; nothing of it is kept.
 */
export async function migrateDatabase(connection: ConnectionOptions, step?: string): Promise<void> {
  const db = openKysely<unknown>(openPatientPool(connection, 2));
  try {
    await migrate(db, step);
  } finally {
    await db.destroy();
  }
}

async function migrate(db: Kysely<unknown>, step: string | undefined): Promise<void> {
  const done = await refuseNewer(db);
  // The migrator would go back.
  if (step !== undefined && done.includes(step)) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrationSteps }) },
    migrationTableSchema,
  });
  const { error, results } =
    step === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(step);
  if (error === undefined) return;
  if (error instanceof StoreError || databaseProblem(error) === 'gone') throw error;
  // Another process may have come first with a newer program.
  await refuseNewer(db);
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  throw new StoreError(
    'migration',
    `The database could not be brought to this version${failed === undefined ? '' : ` (step ${failed})`}: ` +
      `${error instanceof Error ? error.message : 'for a reason unknown'}. Nothing was changed. ` +
      'Maybe the login role may not create schemas and tables here: it has to own the database.',
    { cause: error },
  );
}

/**
 * @returns The steps that were done.
 * @throws StoreError `newer`
 */
async function refuseNewer(db: Kysely<unknown>): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ found: boolean }>`
    select to_regclass('staffroom.kysely_migration') is not null as found`.execute(db);
  if (tables[0]?.found !== true) return [];
  const { rows } = await sql<{ name: string }>`
    select name from staffroom.kysely_migration order by name collate "C"`.execute(db);
  const done = rows.map((row) => row.name);
  const unknown = done.filter((name) => !(name in migrationSteps));
  if (unknown.length > 0) {
    throw new StoreError(
      'newer',
      `The database was changed by a newer version of Staffroom (${unknown.join(', ')}). ` +
        'Nothing was touched. Install that version or a later one, or restore a backup from before.',
    );
  }
  return done;
}
