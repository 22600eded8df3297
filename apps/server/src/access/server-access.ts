import type { DistrictId, SchoolRecordId, UserId } from '@staffroom/contract';
import type { Access, Actor, Membership } from '../app/access.ts';
import type { ConfinedActor } from './confined.ts';
import { isAmong } from './new-districts.ts';
import { permit } from './permit.ts';
import { rateLimits, type Rates } from './protection/rate-limits.ts';
import { sameOrigin } from './protection/same-origin.ts';
import { securityHeaders } from './protection/security-headers.ts';
import type { SignInParts } from './sign-in/auth-options.ts';
import { createSignIn } from './sign-in/create-sign-in.ts';

/**
 * Access where people sign in. Roles are read at each request, so that who was removed is out at once.
 *
 * @param rates how often one address may ask; null does not count
 */
export function serverAccess(parts: SignInParts, rates: Rates | null): Access {
  const { store, settings } = parts;
  const signIn = createSignIn(parts);

  async function whoAsks(headers: Headers): Promise<Actor | ConfinedActor | null> {
    const signedIn = await signIn.whoIs(headers);
    if (signedIn === null) return null;
    const rows = await store.acrossDistricts((db) =>
      db
        .selectFrom('membership')
        .select(['district_id', 'role', 'school_id'])
        .where('user_id', '=', signedIn.userId)
        .$if(signedIn.districtId !== null, (query) =>
          query.where('district_id', '=', signedIn.districtId ?? ''),
        )
        .orderBy('district_id')
        .orderBy('id')
        .execute(),
    );
    // Branding: ids of this database.
    const memberships = rows.map((row): Membership => ({
      districtId: row.district_id as DistrictId,
      role: row.role,
      schoolId: row.school_id as SchoolRecordId | null,
    }));
    const actor = {
      userId: signedIn.userId as UserId,
      name: signedIn.name,
      email: signedIn.email,
      mode: 'server',
      memberships,
      // A district's word for an address counts in that district.
      isHubStaff: signedIn.districtId === null && isAmong(settings.hubStaff, signedIn.email),
    } as const;
    return signedIn.districtId === null ? actor : { ...actor, confinedTo: signedIn.districtId as DistrictId };
  }

  return {
    mode: 'server',
    settings,
    async authorize({ request }, access, districtId, schoolId) {
      return permit(await whoAsks(request.headers), access, districtId, schoolId);
    },
    protection: [
      securityHeaders(settings.publicUrl.protocol === 'https:'),
      ...(rates === null ? [] : rateLimits(rates, settings.trustedProxies)),
      sameOrigin(settings.publicUrl.origin),
    ],
    signIn: (caller) => signIn.handle(caller),
  };
}
