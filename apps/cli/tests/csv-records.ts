import { openTableSource } from '@staffroom/exchange';

/** A CSV file as its header and its rows by column. */
export interface CsvRecords {
  readonly header: readonly string[];
  readonly records: readonly Readonly<Record<string, string>>[];
}

/** Reads a CSV file whole. */
export async function csvRecords(path: string): Promise<CsvRecords> {
  const source = await openTableSource(path);
  const [table] = source.tables;
  if (table === undefined) throw new Error(`${path} holds no table.`);
  const lines: (readonly string[])[] = [];
  for await (const batch of table.read()) lines.push(...batch.rows.map((row) => row.cells));
  source.close();
  const [header, ...body] = lines;
  if (header === undefined) throw new Error(`${path} has no header.`);
  return {
    header,
    records: body.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))),
  };
}
