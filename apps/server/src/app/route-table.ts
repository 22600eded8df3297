import type { RouteMeta } from '@staffroom/contract';

/** One route of the interface, by its name such as `designs.edit`. */
export interface RouteEntry {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly meta: RouteMeta;
}

interface Described {
  readonly '~orpc': {
    readonly route: { readonly method?: string; readonly path?: string };
    readonly meta: RouteMeta;
  };
}

function isDescribed(value: object): value is Described {
  return '~orpc' in value;
}

/** Every route of a contract, or of its implementation, in the order in which it is written. */
export function eachRoute(table: object, prefix = ''): readonly RouteEntry[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value !== 'object' || value === null) return [];
    if (!isDescribed(value)) return eachRoute(value, name);
    const { route, meta } = value['~orpc'];
    return [{ name, method: route.method ?? 'POST', path: route.path ?? '', meta }];
  });
}
