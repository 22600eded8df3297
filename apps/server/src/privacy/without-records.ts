import type { DistrictId, Job, JobFailure, Roster, SchoolRecordId, SweepCase } from '@staffroom/contract';
import type { Actor } from '../app/access.ts';
import { schoolsOf } from '../app/route-context.ts';

const leftOut =
  'Why it failed is told with records of students. Ask somebody of the school who may see them to look at it.';

/** Reasons that speak of the program and never of what was in a roster. */
const harmless: ReadonlySet<JobFailure['code']> = new Set(['tooLarge', 'interrupted', 'fault']);

/** Says of each school whether somebody may see records of its students; null is what concerns the district as a whole. */
export function recordsSeenBy(
  actor: Actor,
  districtId: DistrictId,
): (schoolId: SchoolRecordId | null) => boolean {
  const schools = schoolsOf(actor, districtId, 'roster.read');
  return (schoolId) => schools === null || (schoolId !== null && schools.has(schoolId));
}

function failureWithoutRecords(failure: JobFailure): JobFailure {
  return harmless.has(failure.code)
    ? { ...failure, problems: [], rules: [] }
    : { code: failure.code, message: leftOut, problems: [], rules: [] };
}

/** A job as somebody sees it who may not see records of students: rows of files, and reasons that name people, are left out. */
export function jobWithoutRecords(job: Job): Job {
  const { result, failure } = job;
  return {
    ...job,
    result:
      result?.kind === 'mappingNeeded'
        ? { ...result, tables: result.tables.map((table) => ({ ...table, rows: [] })) }
        : result,
    failure: failure === null ? null : failureWithoutRecords(failure),
  };
}

/** A roster as such a person sees it: how many problems of which kind, and not what stood in the files. */
export function rosterWithoutRecords(roster: Roster): Roster {
  return {
    ...roster,
    assumptions: [],
    problemKinds: roster.problemKinds.map((kind) => ({
      ...kind,
      first: { ...kind.first, value: null, message: kind.title },
    })),
  };
}

/** A case of a sweep as such a person sees it. */
export function caseWithoutRecords(each: SweepCase): SweepCase {
  return each.failure === null ? each : { ...each, failure: failureWithoutRecords(each.failure) };
}
