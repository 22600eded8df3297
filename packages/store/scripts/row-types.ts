import kanel from 'kanel';
import kanelKysely from 'kanel-kysely';
import { openEmbeddedPostgres } from '../src/embedded/embedded-postgres.ts';
import { migrateDatabase } from '../src/migrations/migrate.ts';

const header = '// Written from the schema by `npm run database:types -w packages/store`.';

/** Writes the row types of every table into a folder, read from a database made for it in another. */
export async function writeRowTypes(dataFolder: string, outputPath: string): Promise<void> {
  const postgres = await openEmbeddedPostgres({ dataFolder, settings: { fsync: 'off' } });
  try {
    await migrateDatabase(postgres.connection());
    await kanel.processDatabase({
      connection: { ...postgres.connection() },
      schemas: ['staffroom'],
      typeFilter: ({ name }) => !name.startsWith('kysely_'),
      outputPath,
      preDeleteOutputFolder: true,
      enumStyle: 'type',
      importsExtension: '.ts',
      customTypeMap: {
        'pg_catalog.int8': 'number',
        'pg_catalog.bytea': 'Buffer',
        'pg_catalog.jsonb': 'Json',
      },
      // Ids and numbers of this schema are checked where they come in; inside they are plain.
      generateIdentifierType: (column, details, config) => {
        const builtin = kanel.defaultGenerateIdentifierType(column, details, config);
        return {
          ...builtin,
          typeDefinition: builtin.typeDefinition.map((text) => text.replace(/ & .*/, '')),
        };
      },
      preRenderHooks: [kanelKysely.makeKyselyHook()],
      postRenderHooks: [(_path, lines) => [header, ...lines.map(asUsedHere)]],
    });
  } finally {
    await postgres.release();
  }
}

/** One line of a file as Kanel writes it, or nothing of it. */
function asUsedHere(line: string): string {
  // `Row` and `NewRow` say the same of every table.
  if (/^export type \w+ = (Selectable|Insertable|Updateable)</.test(line)) return '';
  return (
    line
      .replace(
        "import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely'",
        "import type { ColumnType } from 'kysely'",
      )
      // A list handed to pg becomes an array of PostgreSQL: JSON is written as text, always, and read as anything.
      .replace(/ColumnType<Json( \| null)?/, 'ColumnType<unknown')
      .replaceAll('Json', 'string')
      .replace(/^export default (\w+);$/, 'export type { $1 as default };')
  );
}
