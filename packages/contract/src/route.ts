import { oc } from '@orpc/contract';
import { problems } from './problem.ts';
import type { RouteAccess } from './permission.ts';

/** What a route says of itself beside its schemas. */
export interface RouteMeta {
  /** Every route names what it asks for; the server refuses to start with a route that does not. */
  readonly access?: RouteAccess;
  [key: string]: unknown;
}

/** The start of every route. */
const base = oc.$meta<RouteMeta>({}).errors(problems);

/** A route that asks for a permission in the district it names, a signed-in person, or nothing. */
export function route(access: RouteAccess) {
  return base.meta({ access });
}
