import type { ProblemLog } from '../problem/problem-log.ts';
import { openRecords, cellAt, ownText } from '../tabular/records.ts';
import type { Table } from '../tabular/table.ts';

export type FileMode = 'bulk' | 'delta' | 'absent';

/** What a bundle says of itself. */
export interface Manifest {
  readonly file: string;
  readonly version: string | null;
  /** By file name without ending, in lower case. */
  readonly modes: ReadonlyMap<string, FileMode>;
  readonly sourceSystem: string | null;
}

/** Reads `manifest.csv` (`propertyName,value`). Null where it cannot be read; why is reported. */
export async function readManifest(table: Table, log: ProblemLog): Promise<Manifest | null> {
  const columns = [
    { name: 'propertyName', isRequired: true, aliases: ['property'] },
    { name: 'value', isRequired: true },
  ];
  const records = await openRecords(table, columns, log);
  if (records === null) return null;
  const [name, value] = [records.header.indexOf('propertyName'), records.header.indexOf('value')];
  const properties = new Map<string, string>();
  const modes = new Map<string, FileMode>();
  for await (const rows of records.batches()) {
    for (const row of rows) {
      const property = cellAt(row, name).toLowerCase();
      const said = cellAt(row, value);
      if (!property.startsWith('file.')) {
        properties.set(property, ownText(said));
        continue;
      }
      const mode = said.toLowerCase();
      if (mode === 'bulk' || mode === 'delta' || mode === 'absent')
        modes.set(property.slice('file.'.length), mode);
      else {
        const shown = said === '' ? 'blank' : `"${said}"`;
        log.report('manifest-incomplete', {
          file: table.file,
          line: row.line,
          column: 'value',
          value: said,
          message: `${cellAt(row, name)} is ${shown}; it should be absent, bulk or delta`,
        });
      }
    }
  }
  const sourceSystem = properties.get('source.systemname') ?? '';
  return {
    file: table.file,
    version: properties.get('oneroster.version') ?? null,
    modes,
    sourceSystem: sourceSystem === '' || sourceSystem === 'absent' ? null : sourceSystem,
  };
}
