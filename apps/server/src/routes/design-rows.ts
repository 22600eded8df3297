import type { Design, DesignId, DistrictId, SchoolRecordId } from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import { problem } from '../app/problem.ts';
import { designRecord, type DesignRow } from '../records/design-record.ts';

/** Where a design is. */
export interface DesignPlace {
  readonly districtId: DistrictId;
  readonly schoolId: SchoolRecordId;
  readonly designId: DesignId;
}

function missing() {
  return problem('NOT_FOUND', 'There is no such design of this school, or none that you may see.');
}

/** The row of a design. Throws NOT_FOUND where the school has no such design. */
export async function designRow(db: DistrictDb, { schoolId, designId }: DesignPlace): Promise<DesignRow> {
  const row = await db
    .selectFrom('design')
    .selectAll()
    .where('id', '=', designId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (row === undefined) throw missing();
  return row;
}

/** The same, held for this transaction: whoever wants to change the design waits. */
export async function lockedDesignRow(
  db: DistrictDb,
  { schoolId, designId }: DesignPlace,
): Promise<DesignRow> {
  const row = await db
    .selectFrom('design')
    .selectAll()
    .where('id', '=', designId)
    .where('school_id', '=', schoolId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw missing();
  return row;
}

/** A design as the interface shows it, after a change. */
export async function designAfter(db: DistrictDb, place: DesignPlace): Promise<Design> {
  return designRecord(await designRow(db, place));
}
