import type { TablesByName } from '../oneroster/read-oneroster.ts';
import { beginTable } from '../oneroster/begin-table.ts';
import { rosterTables } from '../oneroster/columns.ts';
import { rowHandlerFor } from '../oneroster/read-records.ts';
import { readRows, type ReadContext } from '../roster/read-context.ts';
import { isUsableId } from '../roster/read-fields.ts';
import { bareName } from '../tabular/header.ts';
import { cellAt, ownText } from '../tabular/records.ts';
import { dataSyncColumns, userFlagColumns } from './columns.ts';

const essentialTables = new Set(['orgs', 'users', 'classes', 'enrollments']);

/**
 * Reads School Data Sync v2 or v2.1 into the draft, replacing what it held. Flags of users become supports (IEP, 504, EL, GT);
 * flags about family income or housing are left out.
 */
export async function readDataSync2(tables: TablesByName, context: ReadContext): Promise<void> {
  for (const name of rosterTables) {
    const table = tables.get(name.toLowerCase());
    if (table === undefined) {
      if (essentialTables.has(name))
        context.log.report('missing-required-file', {
          file: `${name}.csv`,
          message: `There is no ${name}.csv`,
        });
      continue;
    }
    const layout = {
      table: name,
      columns: dataSyncColumns[name],
      idColumn: name === 'enrollments' || name === 'roles' ? null : 'sourcedId',
    };
    await readRows(context, table, layout, (header) => {
      beginTable(name, table.file, 'bulk', context.draft);
      return rowHandlerFor(name, { context, header, file: table.file, onStatus: () => {} });
    });
  }
  await readUserFlags(tables, context);
  for (const name of ['demographics', 'relationships']) {
    const table = tables.get(name);
    if (table !== undefined) context.notes.add(`${table.file}: not imported, on purpose`);
  }
}

const supportByFlag: Readonly<Record<string, string>> = {
  iep: 'IEP',
  '504': '504',
  section504: '504',
  el: 'EL',
  ell: 'EL',
  lep: 'EL',
  esl: 'EL',
  englishlearner: 'EL',
  gt: 'GT',
  gifted: 'GT',
  giftedandtalented: 'GT',
};

async function readUserFlags(tables: TablesByName, { draft, ...context }: ReadContext): Promise<void> {
  const table = tables.get('userflags');
  if (table === undefined) return;
  const supports = (draft.supports ??= new Map<string, Set<string>>());
  const layout = { table: 'userFlags', columns: userFlagColumns, idColumn: null };
  await readRows({ ...context, draft }, table, layout, (header) => {
    const [user, flag] = [header.indexOf('userSourcedId'), header.indexOf('flag')];
    return (row) => {
      const id = cellAt(row, user);
      if (!isUsableId(id, { file: table.file, line: row.line, column: 'userSourcedId' }, context.log))
        return false;
      const said = cellAt(row, flag);
      const support = supportByFlag[bareName(said)];
      if (support === undefined) {
        context.notes.add(`${table.file}: the flag ${said} is not about support and was not read`);
        return false;
      }
      const known = supports.get(id);
      if (known === undefined) supports.set(ownText(id), new Set([support]));
      else known.add(support);
      return true;
    };
  });
}
