import type { Router } from '@orpc/server';
import type { contract } from '@staffroom/contract';
import { accessRoutes } from '../access/access-routes.ts';
import { assertEveryRouteAsks, authorized, districtIn } from '../app/authorized.ts';
import { routes } from '../app/implementer.ts';
import type { RouteContext } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { isStream, whileAllowed } from '../app/while-allowed.ts';
import { hubRoutes } from '../hub/hub-routes.ts';
import { factRoutes } from '../hub/routes/facts.ts';
import { journeyRoutes } from '../journey/journeys.ts';
import { designBoardRoutes } from './design-board.ts';
import { designMakingRoutes } from './design-making.ts';
import { designRoutes } from './designs.ts';
import { exportRoutes } from './exports.ts';
import { importRoutes } from './imports.ts';
import { jobRoutes } from './jobs.ts';
import { rosterRoutes } from './rosters.ts';
import { schoolRoutes } from './schools.ts';
import { shareRoutes } from './shares.ts';
import { standingDesignsRoute } from './standing-designs.ts';
import { sweepRoutes } from './sweeps.ts';

/**
 * Every route of the contract behind the one place that asks who may use it, so that no route can forget to, and asks again while a stream is followed. A route that is
 * missing does not compile; one that does not say who may use it keeps the server from starting.
 */
export function router(parts: ServerParts): Router<typeof contract, RouteContext> {
  assertEveryRouteAsks();
  const people = accessRoutes(parts);
  return routes
    .use(async ({ context, procedure, next }, input) => {
      const ask = () => authorized(parts.access, context.caller, procedure['~orpc'].meta, input);
      const actor = await ask();
      const answer = await next({ context: { actor } });
      if (!isStream(answer.output)) return answer;
      const allowed = whileAllowed(answer.output, districtIn(input), actor, ask, parts.limits.askedEvery);
      return { ...answer, output: allowed };
    })
    .router({
      ...people,
      districts: { ...people.districts, standingDesigns: standingDesignsRoute(parts) },
      schools: schoolRoutes(parts),
      rosters: rosterRoutes(parts),
      imports: importRoutes(parts),
      designs: { ...designRoutes(parts), ...designMakingRoutes(parts), ...designBoardRoutes(parts) },
      jobs: jobRoutes(parts),
      sweeps: sweepRoutes(parts),
      exports: exportRoutes(parts),
      shares: shareRoutes(parts),
      journeys: journeyRoutes(parts),
      facts: factRoutes(parts),
      hub: hubRoutes(parts),
    });
}
