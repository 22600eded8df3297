import { randomUUID } from 'node:crypto';
import { designSchool, keyMeasures } from '@staffroom/design';
import { loadMilpSolver, runToEnd } from '@staffroom/engine';
import { sampleSchool } from '@staffroom/sample';
import type { Plan, School } from '@staffroom/school';
import type { Store } from '@staffroom/store';
import type { DistrictId } from '@staffroom/contract';
import { addMadeUpSchool } from '../src/example/example-school.ts';
import { packJson } from '../src/packed-json.ts';

/** A school and a plan for it. */
export interface MadeSchool {
  readonly school: School;
  readonly plan: Plan;
}

/** What is in the district that the load is about. */
export interface Place {
  readonly districtId: DistrictId;
  readonly schoolId: string;
  readonly rosterId: string;
  readonly designIds: readonly string[];
}

/** Designs a middle school of so many students. */
export async function madeSchool(students: number): Promise<MadeSchool> {
  const school = sampleSchool({ level: 'middle', students, seed: 1 });
  const request = {
    modelId: 'newCoreTeam',
    parameters: {},
    state: null,
    grades: null,
    seed: 1,
    effort: 'quick' as const,
    seconds: null,
  };
  const tools = {
    milp: await loadMilpSolver(),
    sha256: () => 'not hashed',
    versions: { staffroom: '0', knowledge: '0' },
    inputFormat: 'sample',
  };
  return { school, plan: runToEnd(designSchool(school, request, tools)) };
}

/** A district of so many schools, one of them with a design for each person. */
export async function furnish(
  store: Store,
  { school, plan }: MadeSchool,
  { schoolCount, peopleCount }: { readonly schoolCount: number; readonly peopleCount: number },
): Promise<Place> {
  // Branding: the id of the row that follows.
  const districtId = randomUUID() as DistrictId;
  return store.withDistrict(districtId, async (db) => {
    await db.insertInto('district').values({ district_id: districtId, name: 'Lakeside' }).execute();
    for (let number = 1; number < schoolCount; number += 1)
      await db
        .insertInto('school')
        .values({ district_id: districtId, name: `School ${number}` })
        .execute();
    const { schoolId, rosterId } = await addMadeUpSchool(db, districtId, school, null);
    const designIds = Array.from({ length: peopleCount }, () => randomUUID());
    for (const [index, id] of designIds.entries()) {
      await db
        .insertInto('design')
        .values({
          district_id: districtId,
          id,
          school_id: schoolId,
          roster_id: rosterId,
          name: `Design ${index}`,
          model_id: plan.request.modelId,
          model_name: plan.request.modelName,
          request: JSON.stringify(plan.request),
          revision: 1,
          measures: JSON.stringify(keyMeasures(plan)),
          team_count: plan.teams.length,
        })
        .execute();
      await db
        .insertInto('design_plan')
        .values({ district_id: districtId, design_id: id, revision: 1, plan: packJson(plan) })
        .execute();
    }
    return { districtId, schoolId, rosterId, designIds };
  });
}
