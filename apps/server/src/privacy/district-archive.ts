import { gunzipSync } from 'node:zlib';
import type { DistrictDb } from '@staffroom/store';
import { sql } from 'kysely';
import { zipStream, type ZipEntry } from './zip-stream.ts';

/** How a table of a district is exported. */
interface ExportedTable {
  readonly name: string;
  readonly orderBy: string;
  /** A column with a gzip'd document, written as a file of its own. */
  readonly document?: { readonly column: string; readonly path: (row: Row) => string };
  /** Columns that open something: a link, an invitation, another system. */
  readonly secret?: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** Every table with rows of a district, except mails on their way and the contents of uploads, which are files of the archive. */
export const exportedTables: readonly ExportedTable[] = [
  { name: 'district', orderBy: 'district_id' },
  { name: 'school', orderBy: 'id' },
  {
    name: 'roster',
    orderBy: 'id',
    document: { column: 'school', path: (row) => `rosters/${String(row['id'])}.json` },
  },
  { name: 'roster_problem', orderBy: 'roster_id, number' },
  { name: 'design', orderBy: 'id' },
  {
    name: 'design_plan',
    orderBy: 'design_id, revision',
    document: {
      column: 'plan',
      path: (row) => `plans/${String(row['design_id'])}/revision-${String(row['revision'])}.json`,
    },
  },
  { name: 'design_edit', orderBy: 'design_id, revision, seq' },
  {
    name: 'share',
    orderBy: 'id',
    document: { column: 'content', path: (row) => `links/${String(row['id'])}.json` },
    secret: ['token_hash'],
  },
  { name: 'upload', orderBy: 'id' },
  { name: 'file', orderBy: 'id' },
  { name: 'job', orderBy: 'id' },
  { name: 'journey', orderBy: 'id' },
  { name: 'journey_item', orderBy: 'journey_id, number' },
  { name: 'journey_item_change', orderBy: 'item_id, revision, field' },
  { name: 'journey_file', orderBy: 'item_id, file_id' },
  { name: 'journey_reminder', orderBy: 'item_id, days_before' },
  { name: 'sweep', orderBy: 'id' },
  { name: 'sweep_case', orderBy: 'sweep_id, number' },
  { name: 'membership', orderBy: 'id' },
  { name: 'invitation', orderBy: 'id', secret: ['token_hash'] },
  { name: 'single_sign_on', orderBy: 'district_id', secret: ['client_secret_sealed'] },
  { name: 'audit_entry', orderBy: 'id' },
];

/** How many rows are in memory at once; of documents and pieces of files it is one. */
const rowsAtOnce = 200;

const about = `Everything that Staffroom keeps of this district.

rows/TABLE.jsonl   every row, one JSON object a line
rosters/           the schools as they were read, named by the id of the roster
plans/             plans, by design and revision; decisions by hand are in rows/design_edit.jsonl
links/             what each link shows
uploads/           files as they were uploaded
attached/          files that were attached to items of journeys, named by the id of the file

Left out: secrets (tokens of links and invitations, the client secret of single sign-on), mails on their way, and the files that
exports made, which can be made again.
`;

let cursors = 0;

/** Rows in order, a few at a time, in a way that lets other statements of the transaction run in between. */
async function* rowsOf(db: DistrictDb, from: string, atOnce: number): AsyncGenerator<Row, void, void> {
  cursors += 1;
  const cursor = sql.raw(`export_${cursors}`);
  await sql`declare ${cursor} no scroll cursor for ${sql.raw(from)}`.execute(db);
  try {
    for (;;) {
      const { rows } = await sql<Row>`fetch ${sql.raw(String(atOnce))} from ${cursor}`.execute(db);
      yield* rows;
      if (rows.length < atOnce) break;
    }
  } finally {
    await sql`close ${cursor}`.execute(db);
  }
}

function without(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
}

async function* linesOf(db: DistrictDb, table: ExportedTable): AsyncGenerator<Uint8Array, void, void> {
  const { name, orderBy, document, secret = [] } = table;
  const hidden = new Set([...secret, ...(document === undefined ? [] : [document.column])]);
  const { rows: columns } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'staffroom' and table_name = ${name} order by ordinal_position`.execute(db);
  const selected = columns.map((column) => column.name).filter((column) => !hidden.has(column));
  const from = `select ${selected.map((column) => `"${column}"`).join(', ')} from staffroom."${name}" order by ${orderBy}`;
  for await (const row of rowsOf(db, from, rowsAtOnce)) {
    const told = document === undefined ? row : { ...row, [document.column]: document.path(row) };
    yield Buffer.from(`${JSON.stringify(told)}\n`);
  }
}

async function* documentsOf(db: DistrictDb, table: ExportedTable): AsyncGenerator<ZipEntry, void, void> {
  const { name, orderBy, document, secret = [] } = table;
  if (document === undefined) return;
  for await (const row of rowsOf(db, `select * from staffroom."${name}" order by ${orderBy}`, 1)) {
    // A column of bytes, which the driver gives as a Buffer.
    const bytes = row[document.column] as Buffer;
    yield { name: document.path(without(row, secret)), content: [gunzipSync(bytes)] };
  }
}

/** A file name without a way out of its folder. */
function plainName(name: string): string {
  return name.replaceAll(/[\\/\p{Cc}]/gu, '_').replace(/^\.+/, '_');
}

/** The bytes of a file that is kept in numbered pieces. */
async function* bytesOf(db: DistrictDb, pieces: string): AsyncGenerator<Buffer, void, void> {
  // A column of bytes, which the driver gives as a Buffer.
  for await (const row of rowsOf(db, `select bytes from ${pieces} order by number`, 1))
    yield row['bytes'] as Buffer;
}

async function* uploadsOf(db: DistrictDb): AsyncGenerator<ZipEntry, void, void> {
  const uploads = await db.selectFrom('upload').select(['id', 'file_name']).orderBy('id').execute();
  for (const { id, file_name } of uploads) {
    const content = bytesOf(db, `staffroom.upload_chunk where upload_id = '${id}'`);
    yield { name: `uploads/${id}/${plainName(file_name)}`, content };
  }
}

async function* attachedOf(db: DistrictDb): AsyncGenerator<ZipEntry, void, void> {
  const files = await db
    .selectFrom('file')
    .innerJoin('journey_file', (join) =>
      join
        .onRef('journey_file.district_id', '=', 'file.district_id')
        .onRef('journey_file.file_id', '=', 'file.id'),
    )
    .select(['file.id', 'file.file_name'])
    .distinct()
    .orderBy('file.id')
    .execute();
  for (const { id, file_name } of files)
    yield {
      name: `attached/${id}/${plainName(file_name)}`,
      content: bytesOf(db, `staffroom.file_chunk where file_id = '${id}'`),
    };
}

async function* entriesOf(db: DistrictDb): AsyncGenerator<ZipEntry, void, void> {
  yield { name: 'README.txt', content: [Buffer.from(about)] };
  for (const table of exportedTables) {
    yield { name: `rows/${table.name}.jsonl`, content: linesOf(db, table) };
    yield* documentsOf(db, table);
  }
  yield* uploadsOf(db);
  yield* attachedOf(db);
}

/**
 * Everything of a district as one zip, made while it is read: rows as JSON lines, rosters, plans and links as JSON, uploads as they came.
 * No more than a few rows or one document is in memory.
 *
 * @param db a transaction of the district, in which other statements may run between two pieces
 */
export function districtArchive(db: DistrictDb): AsyncGenerator<Uint8Array, void, void> {
  return zipStream(entriesOf(db));
}
