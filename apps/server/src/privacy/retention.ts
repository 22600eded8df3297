import type { DistrictId, UserId } from '@staffroom/contract';
import type { Store, SystemDb } from '@staffroom/store';
import { sql, type RawBuilder } from 'kysely';
import type { Logger } from 'pino';
import { deleteForsakenAccounts } from '../access/accounts.ts';
import { audit } from '../access/audit-trail.ts';
import { withSignIn } from '../access/sign-in-tables.ts';
import { repeatedly, type Repeating } from '../host/repeatedly.ts';
import type { ServerSettings } from '../host/settings.ts';
import { deleteExpiredInHub } from '../hub/hub-retention.ts';

/** Who is written down for what the program does by itself. Branding: our own id. */
const retentionActor = { userId: 'retention' as UserId, name: 'Retention setting' } as const;

/** Files of exports, and uploads, are there to be fetched or read; then they go. */
const fileDays = 1;
const uploadDays = 2;
/** A file that somebody attached to an item of a journey is kept with it. */
const isAttachedNowhere = sql<boolean>`not exists (
  select from staffroom.journey_file attached
  where attached.district_id = file.district_id and attached.file_id = file.id)`;
/** An account without a district and without a session is kept for so long. */
const accountDays = 30;
/** What is left of a mail that was sent or given up. */
const mailDays = 7;

/** What a look found too old and deleted. */
export interface Expired {
  readonly rosters: number;
  readonly files: number;
  readonly uploads: number;
  readonly mails: number;
  readonly sessions: number;
  readonly accounts: number;
  readonly jobs: number;
}

/**
 * Deletes what has been kept for as long as it should be: rosters with the designs and links made from them after the days that their
 * district has set, with an entry in its audit trail; files of exports and uploads; what is left of mails; sessions and sign-in links that
 * have ended; accounts that belong nowhere; and what jobs tell of rows of files, with the jobs themselves where a district keeps nothing longer. Any number of processes may do so at once.
 */
export async function deleteExpired(store: Store): Promise<Expired> {
  const due = await store.acrossDistricts((db) =>
    db
      .selectFrom('roster')
      .innerJoin('district', 'district.district_id', 'roster.district_id')
      .select(['roster.district_id', 'roster.id', 'district.retention_days'])
      .where(sql<boolean>`roster.imported_at < now() - make_interval(days => district.retention_days)`)
      .execute(),
  );
  let rosters = 0;
  for (const { district_id, id, retention_days } of due)
    if (await deleteRoster(store, district_id, id, retention_days)) rosters += 1;
  const others = await store.acrossDistricts(async (db) => {
    const older = (days: number) => sql<Date>`now() - make_interval(days => ${days})`;
    const ended = sql<Date>`now() - interval '1 hour'`;
    const results = [
      await db
        .deleteFrom('file')
        .where('created_at', '<', older(fileDays))
        .where(isAttachedNowhere)
        .executeTakeFirst(),
      await db.deleteFrom('upload').where('created_at', '<', older(uploadDays)).executeTakeFirst(),
      await db
        .deleteFrom('mail')
        .where('created_at', '<', older(mailDays))
        .where((where) => where.or([where('sent_at', 'is not', null), where('given_up_at', 'is not', null)]))
        .executeTakeFirst(),
      await withSignIn(db)
        .deleteFrom('staffroom_access.session')
        .where('expiresAt', '<', ended)
        .executeTakeFirst(),
      await withSignIn(db)
        .deleteFrom('staffroom_access.verification')
        .where('expiresAt', '<', ended)
        .executeTakeFirst(),
      await db
        .deleteFrom('job')
        .using('district')
        .whereRef('district.district_id', '=', 'job.district_id')
        .where('kind', 'in', ['import', 'export', 'districtExport'])
        .where(sql<boolean>`job.ended_at < now() - make_interval(days => district.retention_days)`)
        .executeTakeFirst(),
    ];
    await forgetRows(db, older(uploadDays));
    const accounts = await deleteForsakenAccounts(db, accountDays);
    return [...results.map(({ numDeletedRows }) => Number(numDeletedRows)), accounts];
  });
  const [files = 0, uploads = 0, mails = 0, sessions = 0, , jobs = 0, accounts = 0] = others;
  return { rosters, files, uploads, mails, sessions, accounts, jobs };
}

/** Takes out of jobs that have ended what they tell of the rows of files: previews of tables, and problems with their values. */
async function forgetRows(db: SystemDb, before: RawBuilder<Date>): Promise<void> {
  await db
    .updateTable('job')
    .set({ result: sql`result || '{"tables": []}'::jsonb` })
    .where('ended_at', '<', before)
    .where(sql<boolean>`result ->> 'kind' = 'mappingNeeded' and result -> 'tables' <> '[]'::jsonb`)
    .execute();
  await db
    .updateTable('job')
    .set({ failure: sql`failure || '{"problems": [], "rules": []}'::jsonb` })
    .where('ended_at', '<', before)
    .where(sql<boolean>`(failure -> 'problems' <> '[]'::jsonb or failure -> 'rules' <> '[]'::jsonb)`)
    .execute();
}

async function deleteRoster(
  store: Store,
  districtId: string,
  rosterId: string,
  retentionDays: number | null,
): Promise<boolean> {
  return store.withDistrict(districtId, async (db) => {
    const designs = await db.selectFrom('design').select('id').where('roster_id', '=', rosterId).execute();
    const jobs = await db
      .selectFrom('job')
      .innerJoin('design', 'design.id', 'job.design_id')
      .select('job.id')
      .where('design.roster_id', '=', rosterId)
      .where('job.state', 'in', ['waiting', 'running', 'stopping'])
      .execute();
    for (const { id } of jobs) await store.queue.requestStop(db, id, 'cancel');
    const deleted = await db.deleteFrom('roster').where('id', '=', rosterId).executeTakeFirst();
    // Another process was first.
    if (deleted.numDeletedRows === 0n) return false;
    for (const { id } of designs) await store.bus.publish(db, `design:${id}`, { type: 'removed' });
    // Branding: the id of a district of this database.
    await audit(db, districtId as DistrictId, retentionActor, {
      action: 'roster.expire',
      subject: `roster:${rosterId}`,
      detail: { retentionDays, designs: designs.length },
    });
    return true;
  });
}

const hour = 3_600_000;

/** Looks for what is too old once at the start and then every hour. */
export function startRetention(
  store: Store,
  { messageMonths }: Pick<ServerSettings, 'messageMonths'>,
  log: Logger,
  interval = hour,
): Repeating {
  return repeatedly({
    interval,
    isAtOnce: true,
    log,
    failure: 'what is too old could not be deleted',
    async work() {
      const expired = {
        // First: it writes down how mails ended, of which the other deletes what is left.
        ...(await deleteExpiredInHub(store, messageMonths)),
        ...(await deleteExpired(store)),
      };
      if (Object.values(expired).some((count) => count > 0)) log.info(expired, 'deleted what was too old');
    },
  });
}
