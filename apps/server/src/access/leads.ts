import type { DistrictDb } from '@staffroom/store';
import { problem } from '../app/problem.ts';

async function leadCount(db: DistrictDb): Promise<number> {
  const { count } = await db
    .selectFrom('membership')
    .select((column) => column.fn.countAll<number>().as('count'))
    .where('role', '=', 'districtLead')
    .where('school_id', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Changes who belongs to a district and sees to it that somebody leads it afterwards. One change at a time: of two leads who end each
 * other's role at the same moment, the second is refused.
 *
 * @throws ORPCError NOT_POSSIBLE where nobody would be left to lead; the transaction must then end without effect
 */
export async function keepingALead<Result>(db: DistrictDb, change: () => Promise<Result>): Promise<Result> {
  await db.selectFrom('district').select('district_id').forUpdate().executeTakeFirstOrThrow();
  const before = await leadCount(db);
  const result = await change();
  if (before > 0 && (await leadCount(db)) === 0)
    throw problem(
      'NOT_POSSIBLE',
      'A district needs somebody who leads it. Make somebody else a district lead first.',
    );
  return result;
}
