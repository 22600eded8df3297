import { createHash, randomBytes } from 'node:crypto';
import { sharedPlanOf, type Share, type SharedPlan } from '@staffroom/contract';
import { sql } from 'kysely';
import { audit } from '../access/audit-trail.ts';
import { routes } from '../app/implementer.ts';
import { problem } from '../app/problem.ts';
import { actorOf } from '../app/route-context.ts';
import type { ServerParts } from '../app/server-parts.ts';
import { packJson, unpackJson } from '../packed-json.ts';
import { instant, optionalInstant } from '../records/instant.ts';
import { designRow } from './design-rows.ts';

interface ShareRow {
  readonly id: string;
  readonly design_id: string;
  readonly created_by: string | null;
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly opened: number;
}

const shareColumns = ['id', 'design_id', 'created_by', 'created_at', 'expires_at', 'opened'] as const;

function shareRecord(row: ShareRow, path: string | null): Share {
  // Branding: ids that the server itself wrote.
  return {
    id: row.id as Share['id'],
    designId: row.design_id as Share['designId'],
    path,
    createdBy: row.created_by,
    createdAt: instant(row.created_at),
    expiresAt: optionalInstant(row.expires_at),
    opened: row.opened,
  };
}

/** Only this is kept of a link's token: who reads the database cannot open the link. */
function hashOf(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('base64url');
}

/** Links that show a design as it was, without any student. */
export function shareRoutes({ store, boards }: ServerParts) {
  return {
    list: routes.shares.list.handler(({ input }) =>
      store.withDistrict(input.districtId, async (db) => {
        await designRow(db, input);
        const rows = await db
          .selectFrom('share')
          .select(shareColumns)
          .where('design_id', '=', input.designId)
          .where('revoked_at', 'is', null)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .execute();
        return rows.map((row) => shareRecord(row, null));
      }),
    ),

    create: routes.shares.create.handler(async ({ context, input }) => {
      const { districtId, designId, days } = input;
      const actor = actorOf(context);
      const design = await store.withDistrict(districtId, (db) => designRow(db, input));
      if (design.revision === 0)
        throw problem('NOT_POSSIBLE', 'This design has no plan yet. Wait until it is made, then share it.');
      const place = { districtId, designId, rosterId: design.roster_id, revision: design.revision };
      const opened = await boards.open(place);
      const { board } = await store.withDistrict(districtId, (db) => boards.upToDate(db, place, opened));
      const content = sharedPlanOf(board.plan, board.school, {
        designName: design.name,
        madeAt: new Date().toISOString(),
      });
      const token = randomBytes(32).toString('base64url');
      return store.withDistrict(districtId, async (db) => {
        const row = await db
          .insertInto('share')
          .values({
            district_id: districtId,
            design_id: designId,
            token_hash: hashOf(token),
            content: packJson(content),
            created_by: actor.userId,
            expires_at: days === null ? null : sql<Date>`now() + make_interval(days => ${days})`,
          })
          .returning(shareColumns)
          .executeTakeFirstOrThrow();
        await audit(db, districtId, actor, {
          action: 'share.create',
          subject: `design:${designId}`,
          detail: { shareId: row.id, days },
        });
        return shareRecord(row, `/shared/${token}`);
      });
    }),

    revoke: routes.shares.revoke.handler(({ context, input }) =>
      store.withDistrict(input.districtId, async (db) => {
        await designRow(db, input);
        const revoked = await db
          .updateTable('share')
          .set({ revoked_at: sql<Date>`now()` })
          .where('id', '=', input.shareId)
          .where('design_id', '=', input.designId)
          .where('revoked_at', 'is', null)
          .executeTakeFirst();
        if (revoked.numUpdatedRows === 0n)
          throw problem('NOT_FOUND', 'There is no such link to this design.');
        await audit(db, input.districtId, actorOf(context), {
          action: 'share.revoke',
          subject: `design:${input.designId}`,
          detail: { shareId: input.shareId },
        });
        return {};
      }),
    ),

    open: routes.shares.open.handler(async ({ input }) => {
      const row = await store.acrossDistricts((db) =>
        db
          .selectFrom('share')
          .select(['district_id', 'id'])
          .select(sql<boolean>`revoked_at is not null or coalesce(expires_at <= now(), false)`.as('is_over'))
          .where('token_hash', '=', hashOf(input.token))
          .executeTakeFirst(),
      );
      if (row === undefined)
        throw problem('NOT_FOUND', 'There is no such link. Maybe it was not copied whole.');
      if (row.is_over) throw problem('GONE', 'This link has ended. Ask whoever sent it for a new one.');
      const { content } = await store.withDistrict(row.district_id, (db) =>
        db
          .updateTable('share')
          .set((column) => ({ opened: column('opened', '+', 1) }))
          .where('id', '=', row.id)
          .returning('content')
          .executeTakeFirstOrThrow(),
      );
      return unpackJson(content) as SharedPlan;
    }),
  };
}
