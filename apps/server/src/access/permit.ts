import {
  roleAllows,
  type DistrictId,
  type Permission,
  type RouteAccess,
  type SchoolRecordId,
} from '@staffroom/contract';
import type { Actor } from '../app/access.ts';
import { problem } from '../app/problem.ts';

/** What concerns a district as a whole, so that a role in one of its schools is never enough. */
const districtWide: ReadonlySet<Permission> = new Set([
  'school.create',
  'sweep.run',
  'members.manage',
  'district.change',
  'district.export',
  'district.remove',
  'audit.read',
]);

/**
 * Whether somebody may do what a route asks for. Without a school, a role in any one school of the district is enough, except for what
 * concerns the district as a whole. Whoever has no part in a district or school is told that there is nothing, so that nobody can find
 * out what exists.
 *
 * @returns the actor, or null where nobody is signed in and the route is open to anyone
 * @throws ORPCError NOT_SIGNED_IN, NOT_ALLOWED or NOT_FOUND; Error where a route asks for a permission and names no district
 */
export function permit(
  actor: Actor | null,
  access: RouteAccess,
  districtId: DistrictId | null,
  schoolId: SchoolRecordId | null,
): Actor | null {
  if (access === 'anyone') return actor;
  if (actor === null) throw problem('NOT_SIGNED_IN');
  if (access === 'signedIn') return actor;
  if (access === 'hubStaff') {
    if (!actor.isHubStaff) throw problem('NOT_ALLOWED');
    return actor;
  }
  if (districtId === null) throw new Error(`A route asks for ${access} but names no district`);
  const here = actor.memberships.filter(
    (membership) =>
      membership.districtId === districtId &&
      (schoolId === null || membership.schoolId === null || membership.schoolId === schoolId),
  );
  if (here.length === 0) throw problem('NOT_FOUND');
  const isAllowed = here.some(
    (membership) =>
      roleAllows(membership.role, access) && (membership.schoolId === null || !districtWide.has(access)),
  );
  if (!isAllowed) throw problem('NOT_ALLOWED');
  return actor;
}
