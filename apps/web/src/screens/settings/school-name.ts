import type { SchoolRecord } from '@staffroom/contract';

/** Where a role holds, in words. */
export function schoolName(schools: readonly SchoolRecord[], schoolId: string | null): string {
  if (schoolId === null) return 'the whole district';
  return schools.find(({ id }) => id === schoolId)?.name ?? 'one school';
}
