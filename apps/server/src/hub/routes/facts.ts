import { factKinds, factRecordsOf } from '@staffroom/knowledge';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { createFactReader } from '../current-facts.ts';

/** The facts with what moderators changed, for anybody. */
export function factRoutes({ store }: Pick<ServerParts, 'store'>) {
  const current = createFactReader(store);
  return {
    kinds: routes.facts.kinds.handler(async () => {
      const { version, facts } = await current();
      return {
        version,
        kinds: factKinds.map((kind) => ({ kind, count: factRecordsOf(facts, kind).length })),
      };
    }),

    list: routes.facts.list.handler(async ({ input: { kind } }) => ({
      items: [...factRecordsOf((await current()).facts, kind)],
    })),

    read: routes.facts.read.handler(async ({ input: { kind, id } }) => {
      const record = factRecordsOf((await current()).facts, kind).find((each) => each.id === id);
      if (record === undefined) throw problem('NOT_FOUND', `There is no ${kind} "${id}" among the facts.`);
      return record;
    }),
  };
}
