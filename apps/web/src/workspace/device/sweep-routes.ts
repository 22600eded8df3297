import { SweepIdSchema } from '@staffroom/contract';
import type { JobId, SchoolRecord, Sweep, SweepCase, SweepRequest } from '@staffroom/contract';
import type { Device } from './device.ts';
import { newId, now } from './device-ids.ts';
import { keysOf } from './device-database.ts';
import { pageOfList } from './page.ts';
import { newestFirst, recordOf } from './school-records.ts';
import { os } from './studio-implementer.ts';
import { pointsOf } from './sweep-points.ts';

const noSweep = { message: 'This sweep is not on this device' };

/** More would keep a single computer busy for days; a server spreads them over many. */
const mostCases = 500;

export function sweepRoutes({ db, jobs }: Device) {
  const schoolsWithRoster = async (ids: readonly string[] | null): Promise<readonly SchoolRecord[]> => {
    const stored = await db.getAll('schools');
    const wanted = stored.filter(({ id }) => ids === null || ids.includes(id));
    const records = await Promise.all(wanted.map((school) => recordOf(db, school)));
    return records.filter(({ latestRosterId }) => latestRosterId !== null);
  };

  const casesOf = (request: SweepRequest, schools: readonly SchoolRecord[]): readonly SweepCase[] =>
    schools
      .flatMap((school) =>
        request.requests.flatMap((base) => pointsOf(request.grid).map((point) => ({ school, base, point }))),
      )
      .map(({ school, base, point }, index) => ({
        number: index + 1,
        schoolId: school.id,
        schoolName: school.name,
        request: { ...base, parameters: { ...base.parameters, ...point } },
        point,
        state: 'waiting',
        measures: [],
        teamCount: null,
        studentCount: null,
        failure: null,
      }));

  const start = async (
    request: SweepRequest,
    refusal: (message: string) => Error,
  ): Promise<{ sweep: Sweep; job: ReturnType<typeof jobs.make>['job'] }> => {
    const cases = casesOf(request, await schoolsWithRoster(request.schoolIds));
    if (cases.length === 0) throw refusal('None of these schools has a roster yet; import one first');
    if (cases.length > mostCases)
      throw refusal(
        `This sweep has ${cases.length} cases and this device takes ${mostCases}; choose fewer values or schools`,
      );
    const sweepId = newId(SweepIdSchema);
    const { job, task } = jobs.make({
      task: { kind: 'sweep', sweepId },
      title: `Sweep ${request.name}`,
      schoolId: request.schoolIds?.length === 1 ? (request.schoolIds[0] ?? null) : null,
      designId: null,
    });
    const sweep: Sweep = {
      id: sweepId,
      name: request.name,
      request,
      jobId: job.id satisfies JobId,
      caseCount: cases.length,
      doneCount: 0,
      failedCount: 0,
      createdAt: now(),
    };
    const transaction = db.transaction(['sweeps', 'sweepCases', 'jobs'], 'readwrite');
    await transaction.objectStore('sweeps').add(sweep);
    for (const each of cases)
      await transaction.objectStore('sweepCases').add({ sweepId, number: each.number, case: each });
    await transaction.objectStore('jobs').add({ id: job.id, job, task });
    await transaction.done;
    jobs.begin(job, task);
    return { sweep, job };
  };

  return {
    list: os.sweeps.list.handler(async ({ input }) => {
      const sweeps = (await db.getAll('sweeps')).filter(
        ({ request }) => input.schoolId === undefined || request.schoolIds?.includes(input.schoolId) === true,
      );
      sweeps.sort((a, b) => newestFirst(a.createdAt, b.createdAt));
      return pageOfList(sweeps, input);
    }),
    start: os.sweeps.start.handler(({ input, errors }) => {
      const { districtId: _, ...request } = input;
      return start(request, (message) => errors.NOT_POSSIBLE({ message }));
    }),
    startForSchool: os.sweeps.startForSchool.handler(({ input, errors }) => {
      const { districtId: _, schoolId, ...request } = input;
      return start({ ...request, schoolIds: [schoolId] }, (message) => errors.NOT_POSSIBLE({ message }));
    }),
    get: os.sweeps.get.handler(async ({ input, errors }) => {
      const sweep = await db.get('sweeps', input.sweepId);
      if (sweep === undefined) throw errors.NOT_FOUND(noSweep);
      return sweep;
    }),
    cases: os.sweeps.cases.handler(async ({ input }) => {
      const stored = await db.getAll('sweepCases', keysOf(input.sweepId));
      return pageOfList(
        stored.map((each) => each.case),
        input,
      );
    }),
  };
}
