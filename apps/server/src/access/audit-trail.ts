import type { DistrictId } from '@staffroom/contract';
import type { DistrictDb } from '@staffroom/store';
import type { Actor, AuditNote } from '../app/access.ts';

/** Writes what somebody did into the audit trail of a district, in the transaction that did it. The trail only grows. */
export async function audit(
  db: DistrictDb,
  districtId: DistrictId,
  actor: Pick<Actor, 'userId' | 'name'>,
  { action, subject, detail = {} }: AuditNote,
): Promise<void> {
  await db
    .insertInto('audit_entry')
    .values({
      district_id: districtId,
      actor_id: actor.userId,
      actor_name: actor.name,
      action,
      subject,
      detail: JSON.stringify(detail),
    })
    .execute();
}
