import { randomUUID } from 'node:crypto';
import { createORPCClient } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import {
  contract,
  errorOfProblem,
  readableAnswer,
  type DesignId,
  type DistrictId,
  type InterfaceClient,
  type RosterId,
  type SchoolRecordId,
} from '@staffroom/contract';
import { designSchool, keyMeasures } from '@staffroom/design';
import { loadMilpSolver, runToEnd } from '@staffroom/engine';
import { sampleSchool } from '@staffroom/sample';
import type { Plan, School } from '@staffroom/school';
import type { Store } from '@staffroom/store';
import { oncePerRun } from '@staffroom/testkit/services';
import type { Hono } from 'hono';
import { pino } from 'pino';
import { createServer } from '../src/app/create-server.ts';
import type { ServerEnv } from '../src/app/server-env.ts';
import { addMadeUpSchool } from '../src/example/example-school.ts';
import { packJson } from '../src/packed-json.ts';
import { createTestAccess, userHeader, type TestAccess } from './test-access.ts';

export interface TestServer {
  readonly app: Hono<ServerEnv>;
  readonly access: TestAccess;
  /** The interface as somebody sees it. */
  as(user: string): InterfaceClient;
  /** A request as somebody sends it. */
  request(user: string, path: string, init?: RequestInit): Promise<Response>;
}

/** A server on a store, with nothing between it and its callers. */
export function aServer(store: Store, access: TestAccess = createTestAccess()): TestServer {
  const app = createServer({
    store,
    access,
    studioFolder: null,
    hub: null,
    limits: { uploadBytes: 8 * 1024 * 1024, bodyBytes: 1024 * 1024, askedEvery: 100 },
    log: pino({ level: 'silent' }),
  });
  const request: TestServer['request'] = async (user, path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set(userHeader, user);
    return app.request(path, { ...init, headers });
  };
  return {
    app,
    access,
    request,
    as: (user) =>
      createORPCClient<InterfaceClient>(
        new OpenAPILink(contract, {
          url: 'http://localhost/api/v1',
          headers: { [userHeader]: user },
          fetch: async (sent, init) => readableAnswer(await app.fetch(new Request(sent, init))),
          customErrorResponseBodyDecoder: errorOfProblem,
        }),
      ),
  };
}

/** A district without anything in it. */
export async function aDistrict(store: Store, name = 'Lakeside'): Promise<DistrictId> {
  // Branding: the id of the row that follows.
  const districtId = randomUUID() as DistrictId;
  await store.withDistrict(districtId, (db) =>
    db.insertInto('district').values({ district_id: districtId, name }).execute(),
  );
  return districtId;
}

/** A small school and its plan, the same for every test of a file. */
export interface MadeSchool {
  readonly school: School;
  readonly plan: Plan;
}

/** A small middle school and its plan, which takes about a second and is made once for all files of a run. */
export async function aMadeSchool(seed = 7): Promise<MadeSchool> {
  const school = sampleSchool({ level: 'middle', students: 180, seed });
  return { school, plan: await oncePerRun(`plan-of-middle-180-${seed}`, () => designed(school)) };
}

async function designed(school: School): Promise<Plan> {
  const { modelId, parameters } = designRequest;
  const request = {
    modelId,
    parameters,
    state: null,
    grades: null,
    seed: 1,
    effort: 'quick',
    seconds: null,
  } as const;
  return runToEnd(
    designSchool(school, request, {
      milp: await loadMilpSolver(),
      sha256: () => 'not hashed',
      versions: { staffroom: '0', knowledge: '0' },
      inputFormat: 'sample',
    }),
  );
}

export const designRequest = {
  modelId: 'newCoreTeam',
  // Small teams, so that each grade of a small school has several.
  parameters: { rosterMin: 20, rosterTarget: 30, rosterMax: 40 },
  state: null,
  grades: null,
  seed: 1,
  effort: 'quick' as const,
  seconds: null,
  useAverages: false,
};

export interface DesignedPlace {
  readonly districtId: DistrictId;
  readonly schoolId: SchoolRecordId;
  readonly rosterId: RosterId;
  readonly designId: DesignId;
}

/** A school of a district with a design that has been made. */
export async function aDesign(
  store: Store,
  districtId: DistrictId,
  { school, plan }: MadeSchool,
): Promise<DesignedPlace> {
  // Branding: the id of the row that follows.
  const designId = randomUUID() as DesignId;
  return store.withDistrict(districtId, async (db) => {
    const { schoolId, rosterId } = await addMadeUpSchool(db, districtId, school, null);
    await db
      .insertInto('design')
      .values({
        district_id: districtId,
        id: designId,
        school_id: schoolId,
        roster_id: rosterId,
        name: 'First idea',
        model_id: plan.request.modelId,
        model_name: plan.request.modelName,
        request: JSON.stringify(designRequest),
        revision: 1,
        measures: JSON.stringify(keyMeasures(plan)),
        team_count: plan.teams.length,
      })
      .execute();
    await db
      .insertInto('design_plan')
      .values({ district_id: districtId, design_id: designId, revision: 1, plan: packJson(plan) })
      .execute();
    return { districtId, schoolId, rosterId, designId };
  });
}
