import type { Migration } from 'kysely/migration';
import * as roles from './2026-11-23t1930-roles.ts';
import * as tables from './2026-11-23t1931-tables.ts';
import * as tenancy from './2026-11-23t1932-tenancy.ts';
import * as signIn from './2026-11-23t1940-sign-in.ts';
import * as journeys from './2026-11-24t0140-journeys.ts';
import * as hub from './2026-11-24t0200-hub.ts';

/**
 * Every step of the schema in order, one file a step, named by its time. A step that was released is never changed: what is wrong in
 * it is mended by the next.
 */
export const migrationSteps: Readonly<Record<string, Migration>> = {
  '2026-11-23t1930-roles': { up: roles.up },
  '2026-11-23t1931-tables': { up: tables.up },
  '2026-11-23t1932-tenancy': { up: tenancy.up },
  '2026-11-23t1940-sign-in': { up: signIn.up },
  '2026-11-24t0140-journeys': { up: journeys.up },
  '2026-11-24t0200-hub': { up: hub.up },
};
