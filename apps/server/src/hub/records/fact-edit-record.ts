import { FactKindSchema, type FactEdit, type FactSource } from '@staffroom/contract';
import type { HubDb, Row } from '@staffroom/store';
import { instant } from '../../records/instant.ts';

/** What an edit put in the place of what, as it is written into its row. */
interface EditContent {
  readonly value?: unknown;
  readonly before?: unknown;
}

/** An edit as the interface tells it. */
export function factEdit(row: Row<'hub_fact_edit'>, revertedBy: string | null): FactEdit {
  // Written by `addFactEdit` alone.
  const content = JSON.parse(row.content) as EditContent;
  return {
    id: row.id,
    kind: FactKindSchema.parse(row.kind),
    recordId: row.record_id,
    path: row.path,
    change: row.change === 'remove' ? 'remove' : 'set',
    ...content,
    source: row.source as FactSource | null,
    year: row.year,
    note: row.note,
    author: row.author_name,
    at: instant(row.at),
    reverts: row.reverts,
    revertedBy,
  };
}

/** Every edit of the facts, in the order in which they were made. */
export async function readFactEdits(db: HubDb): Promise<readonly FactEdit[]> {
  const rows = await db.selectFrom('hub_fact_edit').selectAll().orderBy('number').execute();
  const revertedBy = new Map(rows.flatMap(({ id, reverts }) => (reverts === null ? [] : [[reverts, id]])));
  return rows.map((row) => factEdit(row, revertedBy.get(row.id) ?? null));
}
