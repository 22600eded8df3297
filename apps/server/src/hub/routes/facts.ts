import { factKinds, factRecordsOf } from '@staffroom/knowledge';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { readFacts } from '../hub-state.ts';
import { hubVersion } from '../hub-version.ts';

/** The facts with what moderators changed, for anybody. */
export function factRoutes({ store }: ServerParts) {
  return {
    kinds: routes.facts.kinds.handler(() =>
      store.inHub(async (db) => {
        const { facts } = await readFacts(db);
        return {
          version: await hubVersion(db),
          kinds: factKinds.map((kind) => ({ kind, count: factRecordsOf(facts, kind).length })),
        };
      }),
    ),

    list: routes.facts.list.handler(({ input: { kind } }) =>
      store.inHub(async (db) => ({ items: [...factRecordsOf((await readFacts(db)).facts, kind)] })),
    ),

    read: routes.facts.read.handler(({ input: { kind, id } }) =>
      store.inHub(async (db) => {
        const record = factRecordsOf((await readFacts(db)).facts, kind).find((each) => each.id === id);
        if (record === undefined) throw problem('NOT_FOUND', `There is no ${kind} "${id}" among the facts.`);
        return record;
      }),
    ),
  };
}
