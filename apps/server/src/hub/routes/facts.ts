import { factKinds, factRecordsOf, type Facts } from '@staffroom/knowledge';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { readFacts } from '../hub-state.ts';
import { hubVersion } from '../hub-version.ts';

/** The facts as they are at a version of the hub: put together once, however often they are asked for. */
interface KnownFacts {
  readonly version: string;
  readonly facts: Facts;
}

/** The facts with what moderators changed, for anybody. */
export function factRoutes({ store }: Pick<ServerParts, 'store'>) {
  let known: KnownFacts | null = null;

  const current = (): Promise<KnownFacts> =>
    store.inHub(async (db) => {
      const version = await hubVersion(db);
      if (known?.version !== version) known = { version, facts: (await readFacts(db)).facts };
      return known;
    });

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
