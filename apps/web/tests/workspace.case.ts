import {
  DesignIdSchema,
  RosterIdSchema,
  type Design,
  type DistrictId,
  type Job,
  type JobId,
  type SchoolRecord,
} from '@staffroom/contract';
import { inverseOf, openBoard, applyEdit } from '@staffroom/design';
import { readStudioFile } from '@staffroom/exchange';
import { PlanSchema, type BoardEdit, type Plan } from '@staffroom/school';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  request,
  rosterZip,
  sample,
  sides,
  swapIn,
  type WorkspaceUnderTest,
} from './workspace-under-test.ts';
import { expectSchools } from './workspace-schools.case.ts';

/** What the Studio's main job promises, whoever keeps the schools: a server, or a browser on its own. */
export function expectWorkspace(name: string, open: () => Promise<WorkspaceUnderTest>): void {
  describe.each([name])('%s', { timeout: 120_000 }, () => {
    let workspace: WorkspaceUnderTest;
    beforeAll(async () => {
      workspace = await open();
    }, 120_000);
    afterAll(() => workspace.close());

    const ended = async (jobId: JobId): Promise<Job> => {
      const { client, districtId } = workspace;
      let last: Job | null = null;
      for await (const job of await client.jobs.watch({ districtId, jobId })) last = job;
      if (last === null) throw new Error('A watched job tells at least how it is');
      return last;
    };

    const imported = async (): Promise<SchoolRecord> => {
      const { client, districtId, upload } = workspace;
      const encoder = new TextEncoder();
      const uploadIds = [
        await upload('roster.zip', rosterZip),
        ...(await Promise.all(sides.map((file) => upload(file.name, encoder.encode(file.text))))),
      ];
      const record = await client.schools.create({ districtId, name: sample.name, state: null });
      const job = await client.imports.start({ districtId, schoolId: record.id, uploadIds, names: 'keep' });
      expect(await ended(job.id)).toMatchObject({ state: 'done', failure: null });
      return client.schools.get({ districtId, schoolId: record.id });
    };

    /** The same school for everything that is designed: a design does not change its roster. */
    let shared: Promise<SchoolRecord> | null = null;
    const theSchool = (): Promise<SchoolRecord> => (shared ??= imported());

    interface Designed {
      readonly school: SchoolRecord;
      readonly design: Design;
      readonly plan: Plan;
      readonly place: {
        readonly districtId: DistrictId;
        readonly schoolId: SchoolRecord['id'];
        readonly designId: Design['id'];
      };
    }
    const designed = async (title: string): Promise<Designed> => {
      const { client, districtId } = workspace;
      const school = await theSchool();
      const rosterId = RosterIdSchema.parse(school.latestRosterId);
      const made = await client.designs.create({
        districtId,
        schoolId: school.id,
        rosterId,
        name: title,
        request,
      });
      expect(await ended(made.job.id)).toMatchObject({ state: 'done', failure: null });
      return keptAs(school, made.design.id);
    };

    const keptAs = async (school: SchoolRecord, designId: Design['id']): Promise<Designed> => {
      const { client, districtId } = workspace;
      const place = { districtId, schoolId: school.id, designId };
      const { plan } = await client.designs.plan(place);
      return { school, plan, place, design: await client.designs.get(place) };
    };

    /** Solved once for everything that is decided about a design: a copy begins as the design did. */
    let solved: Promise<Designed> | null = null;
    const copied = async (title: string): Promise<Designed> => {
      const { school, place } = await (solved ??= designed('Solved once'));
      const copy = await workspace.client.designs.copy({ ...place, name: title });
      return keptAs(school, copy.id);
    };

    expectSchools(() => workspace);

    describe('imports', () => {
      it('read a roster with its side files', async () => {
        const { client, districtId } = workspace;
        const school = await imported();
        expect(school).toMatchObject({ studentCount: 360, adultCount: sample.staff.length, level: 'middle' });
        const rosterId = RosterIdSchema.parse(school.latestRosterId);
        const people = await client.rosters.people({ districtId, schoolId: school.id, rosterId });
        expect(people.students).toEqual(sample.students);
        expect(people.finance).toEqual(sample.finance);
      });

      it('leave names out before anything is kept', async () => {
        const { client, districtId, upload } = workspace;
        const uploadIds = [await upload('roster.zip', rosterZip)];
        const school = await client.schools.create({ districtId, name: 'Nameless', state: null });
        const job = await client.imports.start({
          districtId,
          schoolId: school.id,
          uploadIds,
          names: 'leaveOut',
        });
        await ended(job.id);
        const [roster] = (await client.rosters.list({ districtId, schoolId: school.id })).items;
        expect(roster).toMatchObject({ hasNames: false, studentCount: 360 });
        const people = await client.rosters.people({
          districtId,
          schoolId: school.id,
          rosterId: RosterIdSchema.parse(roster?.id),
        });
        expect(new Set(people.students.map((student) => student.name))).toEqual(new Set([null]));
      });

      it('refuse what is no roster, in words, and keep nothing of it', async () => {
        const { client, districtId, upload } = workspace;
        const school = await client.schools.create({ districtId, name: 'Untouched', state: null });
        const uploadIds = [await upload('menu.pdf', new TextEncoder().encode('%PDF-1.7 lunch'))];
        const job = await client.imports.start({ districtId, schoolId: school.id, uploadIds, names: 'keep' });
        expect(await ended(job.id)).toMatchObject({
          state: 'failed',
          result: null,
          failure: { code: 'notARoster', message: expect.stringContaining('is a PDF document') },
        });
        expect((await client.rosters.list({ districtId, schoolId: school.id })).items).toEqual([]);
      });

      it('ask for the columns of a spreadsheet, with its first rows, and read it when told', async () => {
        const { client, districtId, upload } = workspace;
        const rows = ['Student ID,Grade,Course,Teacher', 's1,6,Math 6,Ortiz', 's2,6,Math 6,Ortiz'];
        const bytes = new TextEncoder().encode(`${rows.join('\n')}\n`);
        const school = await client.schools.create({ districtId, name: 'By spreadsheet', state: null });
        const place = { districtId, schoolId: school.id, names: 'keep' } as const;
        const asked = await client.imports.start({
          ...place,
          uploadIds: [await upload('roster.csv', bytes)],
        });
        const { result } = await ended(asked.id);
        expect(result).toMatchObject({
          kind: 'mappingNeeded',
          tables: [{ header: ['Student ID', 'Grade', 'Course', 'Teacher'] }],
        });
        const mapping = result?.kind === 'mappingNeeded' ? result.mapping : null;
        const told = await client.imports.start({
          ...place,
          uploadIds: [await upload('roster.csv', bytes)],
          mapping,
        });
        expect(await ended(told.id)).toMatchObject({ state: 'done', result: { kind: 'imported' } });
        const record = await client.schools.get({ districtId, schoolId: school.id });
        expect(record).toMatchObject({ studentCount: 2 });
      });
    });

    describe('designs', () => {
      it('are made by a job and kept with their measures', async () => {
        const { design, plan, place } = await designed('First');
        expect(design).toMatchObject({
          revision: 1,
          seq: 0,
          teamCount: plan.teams.length,
          isScenario: false,
        });
        expect(design.measures.map(({ rule }) => rule)).toContain('coverage.core');
        expect(plan.school.studentCount).toBe(360);
        const listed = await workspace.client.designs.list(place);
        expect(listed.items).toContainEqual(design);
      });

      it('fail in words where the request does not fit the school', async () => {
        const { client, districtId } = workspace;
        const school = await theSchool();
        const made = await client.designs.create({
          districtId,
          schoolId: school.id,
          rosterId: RosterIdSchema.parse(school.latestRosterId),
          name: 'Too much',
          request: { ...request, parameters: { rosterTarget: -3 } },
        });
        expect(await ended(made.job.id)).toMatchObject({
          state: 'failed',
          failure: { code: 'request', message: expect.stringContaining('rosterTarget') },
        });
      });

      it('take decisions by hand in one order, whoever makes them', async () => {
        const { client, other } = workspace;
        const { plan, place } = await copied('By two');
        const begun = { ...place, revision: 1, afterSeq: 0 };
        const mine = await client.designs.edit({ ...begun, edit: swapIn(plan, 0), clientId: 'one' });
        // Somebody who has not seen it decides about other students: both stand.
        const theirs = await other.designs.edit({
          ...place,
          revision: 1,
          afterSeq: 0,
          edit: swapIn(plan, 1),
          clientId: 'two',
        });
        expect([mine.seq, theirs.seq]).toEqual([1, 2]);
        const conflict = other.designs.edit({
          ...place,
          revision: 1,
          afterSeq: 0,
          edit: swapIn(plan, 0),
          clientId: 'two',
        });
        await expect(conflict).rejects.toMatchObject({
          code: 'CONFLICT',
          // The one that is in the way, not the other that came in between.
          data: { edits: [{ seq: 1 }] },
        });
        const { edits } = await client.designs.plan(place);
        expect(edits.map(({ edit, clientId }) => [clientId, edit])).toEqual([
          ['one', swapIn(plan, 0)],
          ['two', swapIn(plan, 1)],
        ]);
        expect(await client.designs.get(place)).toMatchObject({ revision: 1, seq: 2 });
      });

      it('refuse a decision that makes no sense, and count it as none', async () => {
        const { client } = workspace;
        const { plan, place } = await copied('Senseless');
        const edit: BoardEdit = {
          kind: 'placeStudents',
          studentIds: [],
          to: plan.teams[0]?.id ?? null,
        } as never;
        const empty = client.designs.edit({ ...place, revision: 1, afterSeq: 0, edit, clientId: 'one' });
        await expect(empty).rejects.toMatchObject({ code: expect.any(String) });
        const swap = swapIn(plan, 0);
        const stranger = { ...swap, a: 'nobody' } as BoardEdit;
        const unknown = client.designs.edit({
          ...place,
          revision: 1,
          afterSeq: 0,
          edit: stranger,
          clientId: 'one',
        });
        await expect(unknown).rejects.toMatchObject({
          code: 'NOT_POSSIBLE',
          message: expect.stringContaining('nobody'),
        });
        expect((await client.designs.plan(place)).edits).toEqual([]);
      });

      it('show what somebody else decides as it happens, from where one was', async () => {
        const { client, other } = workspace;
        const { plan, place } = await copied('Watched');
        const first = swapIn(plan, 0);
        const second = swapIn(plan, 1);
        await other.designs.edit({ ...place, revision: 1, afterSeq: 0, edit: first, clientId: 'two' });
        const events = await client.designs.watch({ ...place, afterSeq: 0, clientId: 'one' });
        const seen: BoardEdit[] = [];
        for await (const event of events) {
          if (event.type !== 'edit') continue;
          seen.push(event.edit.edit);
          if (seen.length === 2) break;
          await other.designs.edit({ ...place, revision: 1, afterSeq: 1, edit: second, clientId: 'two' });
        }
        expect(seen).toEqual([first, second]);
      });

      it('are as before once a decision is taken back', async () => {
        const { client } = workspace;
        const { plan, place, school } = await copied('Taken back');
        const edit = swapIn(plan, 2);
        const people = await client.rosters.people({
          ...place,
          rosterId: RosterIdSchema.parse(school.latestRosterId),
        });
        const board = openBoard(people, plan);
        const back = inverseOf(board, edit);
        const mine = { ...place, revision: 1, clientId: 'one' };
        await client.designs.edit({ ...mine, afterSeq: 0, edit });
        await client.designs.edit({ ...mine, afterSeq: 1, edit: back, undoes: 1 });
        const { edits } = await client.designs.plan(place);
        expect(edits.map(({ seq, undoes }) => [seq, undoes])).toEqual([
          [1, null],
          [2, 1],
        ]);
        expect(edits.reduce((reached, each) => applyEdit(reached, each.edit), board).plan.teams).toEqual(
          plan.teams,
        );
      });

      it('keep what is pinned when designed again, and earlier revisions can be restored', async () => {
        const { client } = workspace;
        const { plan, place } = await copied('Pinned');
        const [first, second] = plan.teams;
        const studentId = first?.students[0];
        const teamId = plan.teams.find((team) => team !== first && team.band.id === first?.band.id)?.id;
        if (studentId === undefined || teamId === undefined || second === undefined)
          throw new Error('The sample has two teams in its first band');
        await client.designs.edit({
          ...place,
          revision: 1,
          afterSeq: 0,
          edit: {
            kind: 'several',
            edits: [
              { kind: 'placeStudents', studentIds: [studentId], to: teamId },
              { kind: 'pinStudent', studentId, teamId },
            ],
          },
          clientId: 'one',
        });
        const { job } = await client.designs.again(place);
        expect(await ended(job.id)).toMatchObject({
          state: 'done',
          result: { kind: 'designed', revision: 2 },
        });
        const again = await client.designs.plan(place);
        expect(again.plan.teams.find(({ id }) => id === teamId)?.students).toContain(studentId);
        expect(again).toMatchObject({ revision: 2, edits: [] });

        const late = client.designs.edit({
          ...place,
          revision: 1,
          afterSeq: 1,
          edit: swapIn(plan, 1),
          clientId: 'one',
        });
        await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });

        const restored = await client.designs.restore({ ...place, revision: 1 });
        expect(restored).toMatchObject({ revision: 3, seq: 1 });
        const latest = await client.designs.plan(place);
        expect(latest.plan.teams).toEqual(plan.teams);
        expect(latest.edits.map(({ seq }) => seq)).toEqual([1]);
      });

      it('are copied, renamed, kept as scenarios and removed', async () => {
        const { client, districtId } = workspace;
        const { place, design } = await copied('Original');
        const copy = await client.designs.copy({ ...place, name: 'Copy' });
        expect(copy).toMatchObject({ name: 'Copy', revision: 1, measures: design.measures });
        const copyPlace = { ...place, designId: DesignIdSchema.parse(copy.id) };
        await client.designs.change({ ...copyPlace, name: 'Plan B', isScenario: true });
        await client.designs.remove(place);
        const { items } = await client.designs.list({ districtId, schoolId: place.schoolId });
        const left = items.filter(({ id }) => id === design.id || id === copy.id);
        expect(left.map(({ name: title, isScenario }) => [title, isScenario])).toEqual([['Plan B', true]]);
      });
    });

    describe('exports', () => {
      it('hold the plan with its decisions, and everything for opening it elsewhere', async () => {
        const { client, districtId } = workspace;
        const { plan, place } = await copied('Taken along');
        const edit = swapIn(plan, 0);
        await client.designs.edit({ ...place, revision: 1, afterSeq: 0, edit, clientId: 'one' });
        const written = async (format: 'plan' | 'studio'): Promise<Uint8Array> => {
          const { result } = await ended((await client.exports.start({ ...place, format })).id);
          if (result?.kind !== 'exported') throw new Error('An export ends with a file');
          return workspace.download(result.fileId);
        };
        const told = PlanSchema.parse(JSON.parse(new TextDecoder().decode(await written('plan'))));
        expect(told.edits?.decisions).toEqual([edit]);
        const { content, notes } = await readStudioFile(await written('studio'), 'school.staffroom', null);
        expect(notes).toEqual([]);
        expect(content.school.students).toEqual(sample.students);
        expect(content.designs.map((each) => [each.name, each.edits.map((made) => made.edit)])).toEqual([
          ['Taken along', [edit]],
        ]);
        expect(content.designs[0]?.plan.teams).toEqual(plan.teams);
        expect(districtId).toBe(place.districtId);
      });
    });

    describe('sweeps', () => {
      it('design every point of a grid on one school', async () => {
        const { client, districtId } = workspace;
        const school = await theSchool();
        const { sweep, job } = await client.sweeps.startForSchool({
          districtId,
          schoolId: school.id,
          name: 'Roster sizes',
          requests: [request],
          grid: { rosterTarget: [60, 70] },
        });
        expect(await ended(job.id)).toMatchObject({
          state: 'done',
          result: { kind: 'swept', sweepId: sweep.id },
        });
        const { items } = await client.sweeps.cases({ districtId, sweepId: sweep.id });
        expect(items.map(({ number, point, state }) => [number, point, state])).toEqual([
          [1, { rosterTarget: 60 }, 'done'],
          [2, { rosterTarget: 70 }, 'done'],
        ]);
        expect(await client.sweeps.get({ districtId, sweepId: sweep.id })).toMatchObject({
          caseCount: 2,
          doneCount: 2,
          failedCount: 0,
        });
      });
    });
  });
}
