import type { Roster, SchoolRecord, SchoolRecordId } from '@staffroom/contract';
import { SchoolRecordIdSchema } from '@staffroom/contract';
import { compareText } from '@staffroom/school';
import type { DeviceDatabase, StoredRoster, StoredSchool } from './device-database.ts';

/** Rosters of a school, newest first. */
export async function rostersOf(db: DeviceDatabase, schoolId: string): Promise<readonly StoredRoster[]> {
  const rosters = await db.getAllFromIndex('rosters', 'bySchool', schoolId);
  return rosters.toSorted((a, b) => newestFirst(a.roster.importedAt, b.roster.importedAt));
}

/** A school as lists show it, counted from its latest roster and its designs. */
export async function recordOf(db: DeviceDatabase, school: StoredSchool): Promise<SchoolRecord> {
  const [rosters, designCount] = await Promise.all([
    rostersOf(db, school.id),
    db.countFromIndex('designs', 'bySchool', school.id),
  ]);
  const latest = rosters[0];
  const roster: Roster | undefined = latest?.roster;
  return {
    id: idOf(school),
    name: school.name,
    identifier: school.identifier,
    state: school.state,
    isExample: school.isExample,
    level: latest?.level ?? null,
    grades: [...(latest?.grades ?? [])],
    studentCount: roster?.studentCount ?? null,
    adultCount: roster?.adultCount ?? null,
    latestRosterId: roster?.id ?? null,
    designCount,
    updatedAt: school.updatedAt,
  };
}

export function idOf(school: StoredSchool): SchoolRecordId {
  return SchoolRecordIdSchema.parse(school.id);
}

/** Orders ISO instants, the latest first. */
export function newestFirst(a: string, b: string): number {
  return compareText(b, a);
}
