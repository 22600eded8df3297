import {
  contract,
  DistrictIdSchema,
  SchoolRecordIdSchema,
  type DistrictId,
  type RouteMeta,
} from '@staffroom/contract';
import type { z } from 'zod';
import type { Access, Actor, Caller } from './access.ts';
import { problem } from './problem.ts';
import { eachRoute } from './route-table.ts';

/** An id that cannot be one leads to nothing; it is not told apart from an id of somebody else's. */
function idIn<Schema extends z.ZodType>(
  input: unknown,
  name: string,
  schema: Schema,
): z.infer<Schema> | null {
  const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
  if (value === undefined || value === null) return null;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw problem('NOT_FOUND');
  return parsed.data;
}

/** The district that a request names; null where it names none. */
export function districtIn(input: unknown): DistrictId | null {
  return idIn(input, 'districtId', DistrictIdSchema);
}

/**
 * Finds out who asks, and whether they may do what the route's own description asks for, in the district and the school that the
 * request names. The input is as it came: nobody who may not use a route learns what it takes.
 *
 * @throws ORPCError NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND
 */
export async function authorized(
  access: Access,
  caller: Caller,
  { access: asked }: RouteMeta,
  input: unknown,
): Promise<Actor | null> {
  if (asked === undefined) throw problem('NOT_ALLOWED');
  if (asked === 'anyone' || asked === 'signedIn' || asked === 'hubStaff')
    return access.authorize(caller, asked, null, null);
  const districtId = districtIn(input);
  if (districtId === null) throw problem('NOT_FOUND');
  return access.authorize(caller, asked, districtId, idIn(input, 'schoolId', SchoolRecordIdSchema));
}

/** Refuses a contract with a route that does not say who may use it. */
export function assertEveryRouteAsks(): void {
  for (const { name, meta } of eachRoute(contract))
    if (meta.access === undefined) throw new Error(`The route ${name} does not say who may use it.`);
}
