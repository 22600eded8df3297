import type { FactEdit } from '@staffroom/contract';
import { applyFactEdits, shippedFacts, type FactChangeProblem } from '@staffroom/knowledge';
import type { HubDb, NewRow } from '@staffroom/store';
import { sql } from 'kysely';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import { actorOf } from '../../app/route-context.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { numberKey, pageOfRows } from '../../records/keyset.ts';
import { revertProblems, tryFactEdit } from '../add-fact-edit.ts';
import { touchHub } from '../hub-version.ts';
import { factEdit, readFactEdits } from '../records/fact-edit-record.ts';

function refused(problems: readonly FactChangeProblem[]) {
  const words = problems.map(({ place, message }) => `${place}: ${message}`).join('; ');
  return problem('NOT_POSSIBLE', `The facts were not changed. ${words}`, { problems });
}

/** Edits are made one after the other: each is tried on all that stand before it. */
async function inTurn(db: HubDb): Promise<readonly FactEdit[]> {
  await sql`select pg_advisory_xact_lock(hashtext('staffroom fact edits'))`.execute(db);
  return readFactEdits(db);
}

/** Corrections and additions of moderators, none of which is ever removed. */
export function factEditRoutes({ store }: ServerParts) {
  const keep = async (db: HubDb, row: NewRow<'hub_fact_edit'>): Promise<FactEdit> => {
    const kept = await db.insertInto('hub_fact_edit').values(row).returningAll().executeTakeFirstOrThrow();
    await touchHub(store, db);
    return factEdit(kept, null);
  };
  return {
    list: routes.hub.factEdits.list.handler(async ({ input }) => {
      const before = numberKey(input.cursor);
      const { kind, recordId } = input;
      const rows = await store.inHub((db) =>
        db
          .selectFrom('hub_fact_edit')
          .leftJoin('hub_fact_edit as later', 'later.reverts', 'hub_fact_edit.id')
          .selectAll('hub_fact_edit')
          .select('later.id as reverted_by')
          .$if(before > 0, (query) => query.where('hub_fact_edit.number', '<', before))
          .$if(kind !== undefined, (query) => query.where('hub_fact_edit.kind', '=', kind ?? ''))
          .$if(recordId !== undefined, (query) => query.where('hub_fact_edit.record_id', '=', recordId ?? ''))
          .orderBy('hub_fact_edit.number', 'desc')
          .limit(input.limit + 1)
          .execute(),
      );
      return pageOfRows(
        rows,
        input.limit,
        (row) => factEdit(row, row.reverted_by),
        (row) => [row.number],
      );
    }),

    tryOut: routes.hub.factEdits.tryOut.handler(({ input }) =>
      store.inHub(async (db) => {
        const { before, record, problems } = tryFactEdit(await readFactEdits(db), input);
        return { ...before, ...(record === undefined ? {} : { record }), problems: [...problems] };
      }),
    ),

    add: routes.hub.factEdits.add.handler(({ context, input }) =>
      store.inHub(async (db) => {
        const { before, problems } = tryFactEdit(await inTurn(db), input);
        if (problems.length > 0) throw refused(problems);
        const { userId, name } = actorOf(context);
        const { kind, recordId, path, change, value, source, year, note, messageId } = input;
        return keep(db, {
          kind,
          record_id: recordId,
          path,
          change,
          content: JSON.stringify({ ...(change === 'set' ? { value } : {}), ...before }),
          source: JSON.stringify(source),
          year,
          note,
          author_id: userId,
          author_name: name,
          message_id: messageId,
        });
      }),
    ),

    revert: routes.hub.factEdits.revert.handler(({ context, input: { editId, note } }) =>
      store.inHub(async (db) => {
        const edits = await inTurn(db);
        const edit = edits.find(({ id }) => id === editId);
        if (edit === undefined) throw problem('NOT_FOUND', 'There is no such change of the facts.');
        if (edit.revertedBy !== null)
          throw problem('CONFLICT', 'This change was taken back already. Look at the history again.');
        const problems = revertProblems(edits, edit);
        if (problems.length > 0) throw refused(problems);
        const { userId, name } = actorOf(context);
        return keep(db, {
          kind: edit.kind,
          record_id: edit.recordId,
          path: edit.path,
          change: 'before' in edit ? 'set' : 'remove',
          content: JSON.stringify({
            ...('before' in edit ? { value: edit.before } : {}),
            ...('value' in edit ? { before: edit.value } : {}),
          }),
          source: null,
          year: null,
          note,
          author_id: userId,
          author_name: name,
          reverts: edit.id,
        });
      }),
    ),

    stale: routes.hub.factEdits.stale.handler(() =>
      store.inHub(async (db) =>
        applyFactEdits(shippedFacts, await readFactEdits(db)).refused.map(({ change, problems }) => ({
          edit: change,
          problems: [...problems],
        })),
      ),
    ),
  };
}
