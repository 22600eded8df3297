import { SchoolRecordIdSchema } from '@staffroom/contract';
import { compareText, type Level } from '@staffroom/school';
import { sampleSchool } from '@staffroom/sample';
import type { SchoolRecordId } from '@staffroom/contract';
import type { Device } from './device.ts';
import type { StoredSchool } from './device-database.ts';
import { newId, now } from './device-ids.ts';
import { pageOfList } from './page.ts';
import { removeRoster, rosterRecords } from './roster-records.ts';
import { recordOf } from './school-records.ts';
import { os } from './studio-implementer.ts';

/** Sizes as usual of each level; the same seed as the examples that come with the program. */
const exampleStudents: Readonly<Record<Level, number>> = { elementary: 420, middle: 600, high: 1100 };
const exampleSeed = 1;

export function schoolRoutes({ db, boards, bus }: Device) {
  const find = async (id: SchoolRecordId): Promise<StoredSchool | null> =>
    (await db.get('schools', id)) ?? null;
  return {
    list: os.schools.list.handler(async ({ input }) => {
      const wanted = input.search?.trim().toLowerCase() ?? '';
      const schools = (await db.getAll('schools')).filter(({ name }) => name.toLowerCase().includes(wanted));
      schools.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
      const page = pageOfList(schools, input);
      return { ...page, items: await Promise.all(page.items.map((school) => recordOf(db, school))) };
    }),
    get: os.schools.get.handler(async ({ input, errors }) => {
      const school = await find(input.schoolId);
      if (school === null) throw errors.NOT_FOUND({ message: 'This school is not on this device' });
      return recordOf(db, school);
    }),
    create: os.schools.create.handler(async ({ input }) => {
      const school = newSchool({ name: input.name, state: input.state });
      await db.add('schools', school);
      return recordOf(db, school);
    }),
    addExample: os.schools.addExample.handler(async ({ input }) => {
      const { level } = input;
      const made = sampleSchool({ level, students: exampleStudents[level], seed: exampleSeed });
      const school = newSchool({
        name: made.name,
        state: made.rules?.state ?? null,
        identifier: made.identifier,
        sourceId: made.id,
        isExample: true,
      });
      const records = rosterRecords(school.id, {
        school: made,
        format: 'oneroster-1.1',
        fileNames: [],
        problems: [],
        problemKinds: [],
        assumptions: [],
      });
      const transaction = db.transaction(['schools', 'rosters', 'people', 'problems'], 'readwrite');
      await transaction.objectStore('schools').add(school);
      await transaction.objectStore('rosters').add(records.roster);
      await transaction.objectStore('people').add(records.people);
      await transaction.objectStore('problems').add(records.problems);
      await transaction.done;
      return recordOf(db, school);
    }),
    change: os.schools.change.handler(async ({ input, errors }) => {
      const transaction = db.transaction('schools', 'readwrite');
      const school = await transaction.store.get(input.schoolId);
      if (school === undefined) throw errors.NOT_FOUND({ message: 'This school is not on this device' });
      const changed: StoredSchool = {
        ...school,
        ...(input.name === undefined ? {} : { name: input.name }),
        ...(input.state === undefined ? {} : { state: input.state }),
        updatedAt: now(),
      };
      await transaction.store.put(changed);
      await transaction.done;
      return recordOf(db, changed);
    }),
    remove: os.schools.remove.handler(async ({ input }) => {
      const rosterIds = await db.getAllKeysFromIndex('rosters', 'bySchool', input.schoolId);
      for (const rosterId of rosterIds) await removeRoster({ db, boards, bus }, rosterId);
      await db.delete('schools', input.schoolId);
      return {};
    }),
  };
}

/** A school without anybody in it. */
export function newSchool(told: Pick<StoredSchool, 'name' | 'state'> & Partial<StoredSchool>): StoredSchool {
  return {
    id: newId(SchoolRecordIdSchema),
    identifier: null,
    sourceId: null,
    isExample: false,
    createdAt: now(),
    updatedAt: now(),
    ...told,
  };
}
