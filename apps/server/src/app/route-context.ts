import type { DistrictId, Permission, SchoolRecordId } from '@staffroom/contract';
import { roleAllows } from '@staffroom/contract';
import { ORPCError } from '@orpc/server';
import type { Actor, Caller } from './access.ts';

/** What every route knows when it begins. */
export interface RouteContext {
  readonly caller: Caller;
  /** Set by `authorized`; null only on a route that is open to anyone. */
  readonly actor: Actor | null;
}

/** The signed-in person of a route that asks for one. */
export function actorOf({ actor }: RouteContext): Actor {
  if (actor === null) throw new ORPCError('NOT_SIGNED_IN', { status: 401, message: 'Nobody is signed in' });
  return actor;
}

/**
 * The schools of a district in which somebody holds a permission; null is all of them, also those still to come. Lists show these
 * and no others.
 */
export function schoolsOf(
  actor: Actor,
  districtId: DistrictId,
  permission: Permission,
): ReadonlySet<SchoolRecordId> | null {
  const granted = actor.memberships.filter(
    (membership) => membership.districtId === districtId && roleAllows(membership.role, permission),
  );
  if (granted.some(({ schoolId }) => schoolId === null)) return null;
  return new Set(granted.flatMap(({ schoolId }) => (schoolId === null ? [] : [schoolId])));
}
