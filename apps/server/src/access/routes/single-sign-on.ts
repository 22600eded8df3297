import type { SingleSignOn } from '@staffroom/contract';
import type { Row } from '@staffroom/store';
import { routes } from '../../app/implementer.ts';
import { problem } from '../../app/problem.ts';
import { actorOf } from '../../app/route-context.ts';
import type { ServerParts } from '../../app/server-parts.ts';
import { audit } from '../audit-trail.ts';
import { checkedIssuer, claimedDomains } from '../issuer.ts';
import { seal } from '../sealed-secret.ts';

function signOnRecord(row: Omit<Row<'single_sign_on'>, 'client_secret_sealed'>): SingleSignOn {
  return {
    issuer: row.issuer,
    clientId: row.client_id,
    // Written by `set` alone.
    emailDomains: row.email_domains as string[],
    isEnabled: row.is_enabled,
  };
}

/** How a district signs in by itself. The client secret goes in sealed and never comes out. */
export function singleSignOnRoutes({ store, access }: ServerParts) {
  return {
    get: routes.singleSignOn.get.handler(async ({ input }) => {
      const row = await store.withDistrict(input.districtId, (db) =>
        db.selectFrom('single_sign_on').selectAll().executeTakeFirst(),
      );
      return row === undefined ? null : signOnRecord(row);
    }),

    set: routes.singleSignOn.set.handler(async ({ context, input }) => {
      const { districtId, clientId, clientSecret, isEnabled } = input;
      const { settings } = access;
      if (settings === null)
        throw problem(
          'NOT_POSSIBLE',
          'Nobody signs in to this server. Single sign-on needs one with STAFFROOM_URL set.',
        );
      const actor = actorOf(context);
      const issuer = await checkedIssuer(input.issuer, settings);
      const emailDomains = claimedDomains(input.emailDomains, actor.email);
      const others = await store.acrossDistricts((db) =>
        db
          .selectFrom('single_sign_on')
          .select('email_domains')
          .where('district_id', '<>', districtId)
          .where('is_enabled', '=', true)
          .execute(),
      );
      // Written by this route alone.
      const taken = new Set(others.flatMap((row) => row.email_domains as string[]));
      const doubled = emailDomains.find((domain) => taken.has(domain));
      if (isEnabled && doubled !== undefined)
        throw problem(
          'IN_USE',
          `Another district of this server signs in people of ${doubled}. Ask whoever runs the server.`,
        );
      return store.withDistrict(districtId, async (db) => {
        const before = await db.selectFrom('single_sign_on').selectAll().forUpdate().executeTakeFirst();
        const isSamePlace = before?.issuer === issuer && before.client_id === clientId;
        if (clientSecret === undefined && !isSamePlace)
          throw problem(
            'INVALID_INPUT',
            'clientSecret: enter the secret that the issuer gave for this client.',
          );
        const row = {
          issuer,
          client_id: clientId,
          email_domains: JSON.stringify(emailDomains),
          is_enabled: isEnabled,
          ...(clientSecret === undefined
            ? {}
            : { client_secret_sealed: seal(clientSecret, districtId, settings.secret) }),
        };
        const sealed = row.client_secret_sealed ?? before?.client_secret_sealed;
        if (sealed === undefined)
          throw problem('INVALID_INPUT', 'clientSecret: enter the secret of the client.');
        const written = await db
          .insertInto('single_sign_on')
          .values({ ...row, client_secret_sealed: sealed, district_id: districtId })
          .onConflict((conflict) => conflict.column('district_id').doUpdateSet(row))
          .returningAll()
          .executeTakeFirstOrThrow();
        await audit(db, districtId, actor, {
          action: 'singleSignOn.set',
          subject: `district:${districtId}`,
          detail: { issuer, emailDomains, isEnabled, hasNewSecret: clientSecret !== undefined },
        });
        return signOnRecord(written);
      });
    }),

    remove: routes.singleSignOn.remove.handler(({ context, input: { districtId } }) =>
      store.withDistrict(districtId, async (db) => {
        const removed = await db.deleteFrom('single_sign_on').executeTakeFirst();
        if (removed.numDeletedRows === 0n) throw problem('NOT_FOUND', 'The district has no single sign-on.');
        await audit(db, districtId, actorOf(context), {
          action: 'singleSignOn.remove',
          subject: `district:${districtId}`,
        });
        return {};
      }),
    ),
  };
}
