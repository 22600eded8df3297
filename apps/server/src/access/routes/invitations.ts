import type { DistrictId, Invitation, Role } from '@staffroom/contract';
import type { Row } from '@staffroom/store';
import { sql } from 'kysely';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import { actorOf } from '../../app/route-context.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { invitationDays, invitationLetter } from '../../mail/letters.ts';
import { post } from '../../mail/outbox.ts';
import { instant } from '../../records/instant.ts';
import { audit } from '../audit-trail.ts';
import { assertNotConfined } from '../confined.ts';
import { assertRoleFits } from '../role-scope.ts';
import { newToken, tokenHash } from '../token.ts';

/** How many invitations a district may send in a day, so that nobody uses it to fill mailboxes. */
const mostInvitationsADay = 300;

const roleInWords: Readonly<Record<Role, string>> = {
  districtLead: 'district lead',
  schoolLeader: 'school leader',
  teamMember: 'design-team member',
  viewer: 'viewer',
};

function invitationRecord(row: Row<'invitation'>): Invitation {
  return {
    // Branding: ids that the server itself wrote.
    id: row.id as Invitation['id'],
    email: row.email,
    role: row.role,
    schoolId: row.school_id as Invitation['schoolId'],
    invitedBy: row.invited_by,
    createdAt: instant(row.created_at),
    expiresAt: instant(row.expires_at),
  };
}

/** Invitations by e-mail: sent, taken back, accepted by whom they were sent to. */
export function invitationRoutes({ store, access }: ServerParts) {
  return {
    list: routes.invitations.list.handler(async ({ input }) => {
      const rows = await store.withDistrict(input.districtId, (db) =>
        db
          .selectFrom('invitation')
          .selectAll()
          .where('accepted_at', 'is', null)
          .where('expires_at', '>', sql<Date>`now()`)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(1000)
          .execute(),
      );
      return rows.map(invitationRecord);
    }),

    create: routes.invitations.create.handler(({ context, input }) => {
      const { districtId, role, schoolId } = input;
      const { settings } = access;
      if (settings === null)
        throw problem(
          'NOT_POSSIBLE',
          'This server works for the person at its own computer, so nobody else can sign in. To work with others, start it with STAFFROOM_URL set.',
        );
      const actor = actorOf(context);
      const email = input.email.toLowerCase();
      const token = newToken();
      return store.withDistrict(districtId, async (db) => {
        await assertRoleFits(db, role, schoolId);
        const { name } = await db.selectFrom('district').select('name').forUpdate().executeTakeFirstOrThrow();
        const { count } = await db
          .selectFrom('invitation')
          .select((column) => column.fn.countAll<number>().as('count'))
          .where('created_at', '>', sql<Date>`now() - interval '1 day'`)
          .executeTakeFirstOrThrow();
        if (count >= mostInvitationsADay)
          throw problem('TOO_MANY', `${count} invitations were sent within a day. Send the others tomorrow.`);
        // A new invitation takes the place of one that is still open.
        await db
          .deleteFrom('invitation')
          .where('email', '=', email)
          .where('accepted_at', 'is', null)
          .where(sql<boolean>`school_id is not distinct from ${schoolId}::uuid`)
          .execute();
        const row = await db
          .insertInto('invitation')
          .values({
            district_id: districtId,
            email,
            role,
            school_id: schoolId,
            token_hash: tokenHash(token),
            invited_by: actor.name,
            expires_at: sql<Date>`now() + make_interval(days => ${invitationDays})`,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        const link = new URL(`/invite/${token}`, settings.publicUrl).href;
        await post(
          store,
          db,
          districtId,
          invitationLetter(email, { link, inviter: actor.name, district: name, role: roleInWords[role] }),
        );
        await audit(db, districtId, actor, {
          action: 'invitation.create',
          subject: `invitation:${row.id}`,
          detail: { email, role, schoolId },
        });
        return invitationRecord(row);
      });
    }),

    revoke: routes.invitations.revoke.handler(({ context, input: { districtId, invitationId } }) =>
      store.withDistrict(districtId, async (db) => {
        const row = await db
          .deleteFrom('invitation')
          .where('id', '=', invitationId)
          .where('accepted_at', 'is', null)
          .returning('email')
          .executeTakeFirst();
        if (row === undefined) throw problem('NOT_FOUND', 'There is no such open invitation.');
        await audit(db, districtId, actorOf(context), {
          action: 'invitation.revoke',
          subject: `invitation:${invitationId}`,
          detail: { email: row.email },
        });
        return {};
      }),
    ),

    accept: routes.invitations.accept.handler(async ({ context, input }) => {
      const actor = actorOf(context);
      assertNotConfined(actor);
      const found = await store.acrossDistricts((db) =>
        db
          .selectFrom('invitation')
          .select(['district_id', 'id'])
          .where('token_hash', '=', tokenHash(input.token))
          .executeTakeFirst(),
      );
      if (found === undefined)
        throw problem(
          'NOT_FOUND',
          'There is no such invitation. Maybe it was taken back, or a newer one was sent.',
        );
      return store.withDistrict(found.district_id, async (db) => {
        const row = await db
          .selectFrom('invitation')
          .selectAll()
          .select(sql<boolean>`expires_at <= now()`.as('is_over'))
          .where('id', '=', found.id)
          .forUpdate()
          .executeTakeFirst();
        if (row === undefined || row.is_over || row.accepted_at !== null)
          throw problem('GONE', 'This invitation has ended. Ask whoever sent it for a new one.');
        if (row.email !== actor.email?.toLowerCase())
          throw problem(
            'NOT_ALLOWED',
            'This invitation was sent to another address. Sign in with the address at which you received it.',
          );
        await db
          .insertInto('membership')
          .values({
            district_id: row.district_id,
            user_id: actor.userId,
            role: row.role,
            school_id: row.school_id,
          })
          // Who belongs already keeps what they have: an old invitation must not take a role away.
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await db
          .updateTable('invitation')
          .set({ accepted_at: sql<Date>`now()` })
          .where('id', '=', row.id)
          .execute();
        // Branding: an id that the server itself wrote.
        const districtId = row.district_id as DistrictId;
        await audit(db, districtId, actor, {
          action: 'invitation.accept',
          subject: `invitation:${row.id}`,
          detail: { role: row.role, schoolId: row.school_id },
        });
        return { districtId };
      });
    }),
  };
}
