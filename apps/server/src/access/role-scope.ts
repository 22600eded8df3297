import type { Role, SchoolRecordId } from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import { problem } from '../app/problem.ts';

/**
 * Checks that a role can be given where it is meant to hold.
 *
 * @throws ORPCError NOT_POSSIBLE for a district lead of one school; NOT_FOUND where the district has no such school
 */
export async function assertRoleFits(
  db: DistrictDb,
  role: Role,
  schoolId: SchoolRecordId | null,
): Promise<void> {
  if (schoolId === null) return;
  if (role === 'districtLead')
    throw problem('NOT_POSSIBLE', 'A district lead leads all schools. For one school, choose school leader.');
  const school = await db.selectFrom('school').select('id').where('id', '=', schoolId).executeTakeFirst();
  if (school === undefined) throw problem('NOT_FOUND', 'The district has no such school.');
}
