import { RosterIdSchema } from '@staffroom/contract';
import type { FileProblem, Roster } from '@staffroom/contract';
import { SchoolRecordIdSchema } from '@staffroom/contract';
import { gradesOf, levelOf, compareGrades, type School } from '@staffroom/school';
import type { Device } from './device.ts';
import { keysOf, type StoredRoster } from './device-database.ts';
import { newId, now } from './device-ids.ts';

/** A school as it was read, with all that was noted on the way. */
export interface RosterReading {
  readonly school: School;
  readonly format: string;
  readonly fileNames: readonly string[];
  readonly problems: readonly FileProblem[];
  readonly problemKinds: Roster['problemKinds'];
  readonly assumptions: readonly string[];
}

/** What is stored of a roster: itself, its people and what was wrong in its files, each in a table of its own. */
export interface RosterRecords {
  readonly roster: StoredRoster;
  readonly people: { readonly rosterId: string; readonly school: School };
  readonly problems: { readonly rosterId: string; readonly problems: readonly FileProblem[] };
}

export function rosterRecords(schoolId: string, reading: RosterReading): RosterRecords {
  const { school, format, fileNames, problems, problemKinds, assumptions } = reading;
  const id = newId(RosterIdSchema);
  const countOf = (severity: FileProblem['severity']): number =>
    problemKinds.reduce((sum, kind) => sum + (kind.severity === severity ? kind.count : 0), 0);
  const roster: Roster = {
    id,
    schoolId: SchoolRecordIdSchema.parse(schoolId),
    fileNames: [...fileNames],
    format,
    hasNames: [...school.students, ...school.staff].some(({ name }) => name !== null),
    studentCount: school.students.length,
    adultCount: school.staff.length,
    sectionCount: school.sections.length,
    errorCount: countOf('error'),
    warningCount: countOf('warning'),
    problemKinds,
    assumptions: [...assumptions],
    importedAt: now(),
  };
  return {
    roster: {
      id,
      schoolId,
      roster,
      level: levelOf(school),
      grades: gradesOf(school).toSorted(compareGrades),
    },
    people: { rosterId: id, school },
    problems: { rosterId: id, problems },
  };
}

/** Removes a roster with the designs made from it. */
export async function removeRoster(
  device: Pick<Device, 'db' | 'boards' | 'bus'>,
  rosterId: string,
): Promise<void> {
  const { db, boards, bus } = device;
  const transaction = db.transaction(
    ['rosters', 'people', 'problems', 'designs', 'plans', 'edits'],
    'readwrite',
  );
  const designs = (await transaction.objectStore('designs').getAll()).filter(
    (design) => design.rosterId === rosterId,
  );
  for (const { id } of designs) {
    await transaction.objectStore('designs').delete(id);
    await transaction.objectStore('plans').delete(keysOf(id));
    await transaction.objectStore('edits').delete(keysOf(id));
  }
  for (const table of ['rosters', 'people', 'problems'] as const)
    await transaction.objectStore(table).delete(rosterId);
  await transaction.done;
  for (const { id } of designs) {
    boards.forget(id);
    bus.publish({ type: 'designRemoved', designId: id });
  }
}
