import type { ContractRouterClient } from '@orpc/contract';
import { audit, districts, invitations, members, singleSignOn } from './district.ts';
import { designs } from './design.ts';
import { exports } from './export.ts';
import { facts } from './hub/fact-routes.ts';
import { hub } from './hub/hub.ts';
import { imports, rosters } from './roster.ts';
import { jobs } from './job.ts';
import { journeys } from './journey.ts';
import { schools } from './school-record.ts';
import { session } from './session.ts';
import { shares } from './share.ts';
import { sweeps } from './sweep.ts';

/** What the Studio needs for its main job. A server implements it, and so does a browser on its own. */
export const studioContract = { session, schools, rosters, imports, designs, jobs, sweeps, exports };

/** The whole interface of a server. Paths begin at `/api/v1`. */
export const contract = {
  ...studioContract,
  shares,
  journeys,
  districts,
  members,
  invitations,
  singleSignOn,
  audit,
  facts,
  hub,
};

/** The whole interface as a caller sees it. */
export type InterfaceClient = ContractRouterClient<typeof contract>;
