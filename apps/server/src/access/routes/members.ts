import type { Member, UserId } from '@staffroom/contract';
import type { Row } from '@staffroom/store';
import { sql } from 'kysely';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import { actorOf, schoolsOf } from '../../app/route-context.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { instant } from '../../records/instant.ts';
import { pageOfRows, timeKey } from '../../records/keyset.ts';
import { accountsOf, type Account } from '../accounts.ts';
import { audit } from '../audit-trail.ts';
import { keepingALead } from '../leads.ts';
import { assertRoleFits } from '../role-scope.ts';

type MembershipRow = Pick<Row<'membership'>, 'user_id' | 'role' | 'school_id' | 'created_at'>;

function memberRecord(row: MembershipRow, accounts: ReadonlyMap<string, Account>): Member {
  const account = accounts.get(row.user_id);
  return {
    // Branding: ids that the server itself wrote.
    userId: row.user_id as UserId,
    name: account?.name ?? '',
    email: account?.email ?? '',
    role: row.role,
    schoolId: row.school_id as Member['schoolId'],
    since: instant(row.created_at),
  };
}

/** Who belongs to a district, with which role, in which schools. */
export function memberRoutes({ store }: ServerParts) {
  return {
    list: routes.members.list.handler(async ({ context, input }) => {
      const visible = schoolsOf(actorOf(context), input.districtId, 'members.read');
      const after = timeKey(input.cursor);
      const rows = await store.withDistrict(input.districtId, (db) =>
        db
          .selectFrom('membership')
          .select(['id', 'user_id', 'role', 'school_id', 'created_at'])
          .select(sql<string>`created_at::text`.as('at'))
          .$if(visible !== null, (query) => query.where('school_id', 'in', [...(visible ?? [])]))
          .$if(after !== null, (query) =>
            query.where(sql<boolean>`(created_at, id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`),
          )
          .orderBy('created_at')
          .orderBy('id')
          .limit(input.limit + 1)
          .execute(),
      );
      const accounts = await accountsOf(
        store,
        rows.map(({ user_id }) => user_id),
      );
      return pageOfRows(
        rows,
        input.limit,
        (row) => memberRecord(row, accounts),
        ({ at, id }) => [at, id],
      );
    }),

    change: routes.members.change.handler(async ({ context, input }) => {
      const { districtId, userId, role, schoolId } = input;
      const row = await store.withDistrict(districtId, (db) =>
        keepingALead(db, async () => {
          await assertRoleFits(db, role, schoolId);
          // A role for the district takes the place of all others; one for a school leaves those for other schools.
          const replaced = await db
            .deleteFrom('membership')
            .where('user_id', '=', userId)
            .$if(schoolId !== null, (query) =>
              query.where((where) =>
                where.or([where('school_id', 'is', null), where('school_id', '=', schoolId)]),
              ),
            )
            .returning(['created_at'])
            .execute();
          const remaining = await db
            .selectFrom('membership')
            .select('id')
            .where('user_id', '=', userId)
            .limit(1)
            .executeTakeFirst();
          if (replaced.length === 0 && remaining === undefined)
            throw problem('NOT_FOUND', 'Nobody of this district has this id. Invite them instead.');
          const added = await db
            .insertInto('membership')
            .values({ district_id: districtId, user_id: userId, role, school_id: schoolId })
            .returning(['user_id', 'role', 'school_id', 'created_at'])
            .executeTakeFirstOrThrow();
          await audit(db, districtId, actorOf(context), {
            action: 'member.change',
            subject: `member:${userId}`,
            detail: { role, schoolId },
          });
          return added;
        }),
      );
      return memberRecord(row, await accountsOf(store, [userId]));
    }),

    remove: routes.members.remove.handler(({ context, input: { districtId, userId } }) =>
      store.withDistrict(districtId, (db) =>
        keepingALead(db, async () => {
          const removed = await db.deleteFrom('membership').where('user_id', '=', userId).executeTakeFirst();
          if (removed.numDeletedRows === 0n)
            throw problem('NOT_FOUND', 'Nobody of this district has this id.');
          await audit(db, districtId, actorOf(context), {
            action: 'member.remove',
            subject: `member:${userId}`,
          });
          return {};
        }),
      ),
    ),
  };
}
