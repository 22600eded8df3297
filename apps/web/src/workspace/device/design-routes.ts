import { DesignIdSchema, sharedPlanOf } from '@staffroom/contract';
import type { Design, DesignId, JobId } from '@staffroom/contract';
import { modelById } from '@staffroom/knowledge';
import type { Device } from './device.ts';
import { planOf } from './device-boards.ts';
import { keysOf } from './device-database.ts';
import { devicePerson, newId, now } from './device-ids.ts';
import { measuresOf } from './design-measures.ts';
import { pageOfList } from './page.ts';
import { newestFirst } from './school-records.ts';
import { os } from './studio-implementer.ts';

const noDesign = { message: 'This design is not on this device' };
const noPlan = {
  message: 'This design has no such plan yet; wait until it is designed, or look at its latest revision',
};

export function designRoutes(device: Device) {
  const { db, bus, jobs, boards } = device;
  const find = async (id: DesignId): Promise<Design | null> => (await db.get('designs', id)) ?? null;
  const changed = (design: Design): Design => {
    bus.publish({ type: 'design', design });
    return design;
  };
  return {
    list: os.designs.list.handler(async ({ input }) => {
      const designs = await db.getAllFromIndex('designs', 'bySchool', input.schoolId);
      designs.sort((a, b) => newestFirst(a.createdAt, b.createdAt));
      return pageOfList(designs, input);
    }),
    get: os.designs.get.handler(async ({ input, errors }) => {
      const design = await find(input.designId);
      if (design === null) throw errors.NOT_FOUND(noDesign);
      return design;
    }),
    create: os.designs.create.handler(async ({ input, errors }) => {
      const roster = await db.get('rosters', input.rosterId);
      if (roster?.schoolId !== input.schoolId)
        throw errors.NOT_FOUND({ message: 'This school has no such roster; import its files again' });
      const { name: modelName } = modelById(input.request.modelId);
      const designId = newId(DesignIdSchema);
      const { job, task } = jobs.make({
        task: {
          kind: 'design',
          designId,
          schoolId: input.schoolId,
          rosterId: input.rosterId,
          request: input.request,
          pinsOfRevision: null,
        },
        title: `Design ${input.name}`,
        schoolId: input.schoolId,
        designId,
      });
      const design: Design = {
        ...newDesign(designId),
        schoolId: input.schoolId,
        rosterId: input.rosterId,
        name: input.name,
        modelId: input.request.modelId,
        modelName,
        request: input.request,
        jobId: job.id,
      };
      const transaction = db.transaction(['designs', 'jobs'], 'readwrite');
      await transaction.objectStore('designs').add(design);
      await transaction.objectStore('jobs').add({ id: job.id, job, task });
      await transaction.done;
      jobs.begin(job, task);
      return { design, job };
    }),
    again: os.designs.again.handler(async ({ input, errors }) => {
      const transaction = db.transaction(['designs', 'jobs'], 'readwrite');
      const known = await transaction.objectStore('designs').get(input.designId);
      if (known === undefined) throw errors.NOT_FOUND(noDesign);
      const request = input.request ?? known.request;
      const { job, task } = jobs.make({
        task: {
          kind: 'design',
          designId: known.id,
          schoolId: known.schoolId,
          rosterId: known.rosterId,
          request,
          pinsOfRevision: known.revision === 0 ? null : known.revision,
        },
        title: `Design ${known.name} again`,
        schoolId: known.schoolId,
        designId: known.id,
      });
      const design: Design = {
        ...known,
        request,
        modelId: request.modelId,
        modelName: modelById(request.modelId).name,
        jobId: job.id,
        updatedAt: now(),
      };
      await transaction.objectStore('designs').put(design);
      await transaction.objectStore('jobs').add({ id: job.id, job, task });
      await transaction.done;
      jobs.begin(job, task);
      return { design: changed(design), job };
    }),
    copy: os.designs.copy.handler(async ({ input, errors }) => {
      const known = await find(input.designId);
      if (known === null) throw errors.NOT_FOUND(noDesign);
      const transaction = db.transaction(['designs', 'plans', 'edits'], 'readwrite');
      const plans = await transaction.objectStore('plans').getAll(keysOf(known.id));
      const edits = await transaction.objectStore('edits').getAll(keysOf(known.id));
      const id = newId(DesignIdSchema);
      const { createdAt, updatedAt, createdBy } = newDesign(id);
      const copy = { ...known, id, name: input.name, isScenario: false, createdAt, updatedAt, createdBy };
      await transaction.objectStore('designs').add(copy);
      for (const plan of plans) await transaction.objectStore('plans').add({ ...plan, designId: id });
      for (const edit of edits) await transaction.objectStore('edits').add({ ...edit, designId: id });
      await transaction.done;
      return copy;
    }),
    change: os.designs.change.handler(async ({ input, errors }) => {
      const transaction = db.transaction('designs', 'readwrite');
      const known = await transaction.store.get(input.designId);
      if (known === undefined) throw errors.NOT_FOUND(noDesign);
      const design: Design = {
        ...known,
        ...(input.name === undefined ? {} : { name: input.name }),
        ...(input.isScenario === undefined ? {} : { isScenario: input.isScenario }),
        updatedAt: now(),
      };
      await transaction.store.put(design);
      await transaction.done;
      return changed(design);
    }),
    remove: os.designs.remove.handler(async ({ input }) => {
      const transaction = db.transaction(['designs', 'plans', 'edits'], 'readwrite');
      await transaction.objectStore('designs').delete(input.designId);
      await transaction.objectStore('plans').delete(keysOf(input.designId));
      await transaction.objectStore('edits').delete(keysOf(input.designId));
      await transaction.done;
      boards.forget(input.designId);
      bus.publish({ type: 'designRemoved', designId: input.designId });
      return {};
    }),
    plan: os.designs.plan.handler(async ({ input, errors }) => {
      const design = await find(input.designId);
      if (design === null) throw errors.NOT_FOUND(noDesign);
      const revision = input.revision ?? design.revision;
      const stored = await planOf(db, design, revision);
      if (stored === null) throw errors.NOT_FOUND(noPlan);
      return { revision, plan: stored.plan, edits: stored.edits };
    }),
    overview: os.designs.overview.handler(async ({ input, errors }) => {
      const design = await find(input.designId);
      if (design === null) throw errors.NOT_FOUND(noDesign);
      const opened = await boards.open(design);
      if (opened === null) throw errors.NOT_FOUND(noPlan);
      return sharedPlanOf(opened.board.plan, opened.board.school, {
        designName: design.name,
        madeAt: design.updatedAt,
      });
    }),
    restore: os.designs.restore.handler(async ({ input, errors }) => {
      const transaction = db.transaction(['designs', 'plans', 'edits'], 'readwrite');
      const known = await transaction.objectStore('designs').get(input.designId);
      if (known === undefined) throw errors.NOT_FOUND(noDesign);
      const plan = await transaction.objectStore('plans').get([known.id, input.revision]);
      if (plan === undefined) throw errors.NOT_FOUND(noPlan);
      const edits = await transaction.objectStore('edits').getAll(keysOf(known.id, input.revision));
      const revision = known.revision + 1;
      const design = { ...known, revision, seq: edits.length, updatedAt: now() };
      await transaction.objectStore('plans').add({ ...plan, revision });
      for (const edit of edits) await transaction.objectStore('edits').add({ ...edit, revision });
      await transaction.objectStore('designs').put(design);
      await transaction.done;
      boards.forget(known.id);
      bus.publish({ type: 'revision', designId: known.id, revision });
      return measured(device, design);
    }),
  };
}

/** Measures of a plan that became the latest without being designed. */
async function measured({ db, boards, bus }: Device, design: Design): Promise<Design> {
  const opened = await boards.open(design);
  if (opened === null) return design;
  const transaction = db.transaction('designs', 'readwrite');
  const latest = (await transaction.store.get(design.id)) ?? design;
  const told = latest.revision === opened.revision ? { ...latest, ...measuresOf(opened.board.plan) } : latest;
  await transaction.store.put(told);
  await transaction.done;
  bus.publish({ type: 'design', design: told });
  return told;
}

/** A design of this device before its first plan. */
export function newDesign(id: DesignId): Omit<
  Design,
  'schoolId' | 'rosterId' | 'name' | 'modelId' | 'modelName' | 'request'
> & {
  jobId: JobId | null;
} {
  return {
    id,
    isScenario: false,
    revision: 0,
    seq: 0,
    jobId: null,
    measures: [],
    teamCount: null,
    createdBy: devicePerson.name,
    createdAt: now(),
    updatedAt: now(),
  };
}
