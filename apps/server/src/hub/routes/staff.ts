import type { Staff } from '@staffroom/contract';
import { routes } from '../../app/implementer.ts';
import { actorOf } from '../../app/route-context.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { isAmong } from '../../access/new-districts.ts';
import { withSignIn } from '../../access/sign-in-tables.ts';

/** Who works at the desk. */
export function staffRoutes({ store, access }: ServerParts) {
  return {
    list: routes.hub.staff.list.handler(async ({ context }): Promise<Staff[]> => {
      const self = actorOf(context);
      const named = access.settings?.hubStaff ?? [];
      const accounts =
        named.length === 0
          ? []
          : await store.acrossDistricts((db) =>
              withSignIn(db).selectFrom('staffroom_access.user').select(['id', 'name', 'email']).execute(),
            );
      const people = new Map<string, string>([[self.userId, self.name]]);
      for (const { id, name, email } of accounts) if (isAmong(named, email)) people.set(id, name);
      return [...people]
        .map(([id, name]) => ({ id, name }))
        .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
    }),
  };
}
