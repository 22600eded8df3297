import manifest from '../../../package.json' with { type: 'json' };
import type { Session } from '@staffroom/contract';
import { routes } from '../../app/implementer.ts';
import type { ServerParts } from '../../app/server-parts.ts';

/** Who is signed in, and how people may sign in here. */
export function sessionRoutes({ store, access, limits }: ServerParts) {
  return {
    get: routes.session.get.handler(({ context: { actor } }) =>
      store.acrossDistricts(async (db): Promise<Session> => {
        const districtIds = actor?.memberships.map(({ districtId }) => districtId) ?? [];
        const districts =
          districtIds.length === 0
            ? []
            : await db
                .selectFrom('district')
                .select(['district_id', 'name'])
                .where('district_id', 'in', districtIds)
                .execute();
        const nameById = new Map(districts.map((row) => [row.district_id, row.name]));
        const withSignOn =
          access.settings === null
            ? []
            : await db
                .selectFrom('single_sign_on')
                .innerJoin('district', 'district.district_id', 'single_sign_on.district_id')
                .select(['district.district_id as id', 'district.name'])
                .where('is_enabled', '=', true)
                .orderBy('district.name')
                .orderBy('district.district_id')
                .execute();
        return {
          mode: access.mode,
          user: actor === null ? null : { id: actor.userId, name: actor.name, email: actor.email },
          memberships: (actor?.memberships ?? []).flatMap(({ districtId, role, schoolId }) => {
            const districtName = nameById.get(districtId);
            return districtName === undefined ? [] : [{ districtId, districtName, role, schoolId }];
          }),
          signIn: {
            email: access.mode === 'server',
            passkey: access.mode === 'server',
            districts: withSignOn,
          },
          isHubStaff: actor?.isHubStaff ?? false,
          limits: { uploadBytes: limits.uploadBytes },
          version: manifest.version,
        };
      }),
    ),
  };
}
