import type { DistrictId, UserId } from '@staffroom/contract';
import type { Store } from '@staffroom/store';
import type { Access, Actor } from '../app/access.ts';
import { problem } from '../app/problem.ts';
import { isFromThisComputer } from './loopback.ts';
import { permit } from './permit.ts';
import { localOnly } from './protection/local-only.ts';
import { sameOrigin } from './protection/same-origin.ts';
import { securityHeaders } from './protection/security-headers.ts';

/** The person at the computer on which the server runs. Branding: our own id. */
const localPerson = { userId: 'local' as UserId, name: 'You on this computer', email: null } as const;

/**
 * Access where nobody signs in: the person at this computer leads every district of its database, and nobody else is answered. What
 * stands before the routes refuses others; asking here once more costs nothing.
 */
export function localAccess(store: Store): Access {
  async function local(): Promise<Actor> {
    const districts = await store.acrossDistricts((db) =>
      db.selectFrom('district').select('district_id').orderBy('district_id').execute(),
    );
    return {
      ...localPerson,
      mode: 'local',
      isHubStaff: true,
      memberships: districts.map((row) => ({
        // Branding: the id of a district of this database.
        districtId: row.district_id as DistrictId,
        role: 'districtLead',
        schoolId: null,
      })),
    };
  }
  return {
    mode: 'local',
    settings: null,
    async authorize({ request, remoteAddress }, access, districtId, schoolId) {
      if (!isFromThisComputer(request.headers, remoteAddress)) throw problem('NOT_ALLOWED');
      return permit(await local(), access, districtId, schoolId);
    },
    protection: [securityHeaders(false), localOnly, sameOrigin(null)],
    signIn: null,
  };
}
