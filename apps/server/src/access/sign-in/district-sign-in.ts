import type { DistrictId, UserId } from '@staffroom/contract';
import type { Row } from '@staffroom/store';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import { audit } from '../audit-trail.ts';
import { domainOf } from '../issuer.ts';
import { unseal } from '../sealed-secret.ts';
import { withSignIn } from '../sign-in-tables.ts';
import { authOptions, type SignInParts } from './auth-options.ts';
import { askingOutward } from './outward-fetch.ts';

/** Answers the requests of one district's own sign-in. */
export interface DistrictSignIn {
  /** The settings that it was made from: others need another. */
  readonly row: Row<'single_sign_on'>;
  handle(request: Request): Promise<Response>;
}

/**
 * Makes the sign-in of one district through OpenID Connect, with state, nonce and PKCE. Whom the issuer names is let in where the address is
 * of the district's domains, becomes a viewer of that district, and holds a session for that district alone: a district that says somebody
 * is somebody else gains nothing elsewhere.
 */
export function createDistrictSignIn(parts: SignInParts, row: Row<'single_sign_on'>): DistrictSignIn {
  const { store, settings } = parts;
  // Branding: the id of a district of this database.
  const districtId = row.district_id as DistrictId;
  // Written by the route that sets single sign-on up, alone.
  const domains = new Set(row.email_domains as readonly string[]);
  const common = authOptions(parts);

  async function join(userId: string): Promise<void> {
    const user = await store.acrossDistricts((db) =>
      withSignIn(db)
        .selectFrom('staffroom_access.user')
        .select('name')
        .where('id', '=', userId)
        .executeTakeFirstOrThrow(),
    );
    await store.withDistrict(districtId, async (db) => {
      await db.selectFrom('district').select('district_id').forUpdate().executeTakeFirstOrThrow();
      const there = await db
        .selectFrom('membership')
        .select('id')
        .where('user_id', '=', userId)
        .executeTakeFirst();
      if (there !== undefined) return;
      await db
        .insertInto('membership')
        .values({ district_id: districtId, user_id: userId, role: 'viewer', school_id: null })
        .execute();
      // Branding: the id of an account.
      await audit(
        db,
        districtId,
        { userId: userId as UserId, name: user.name },
        {
          action: 'member.join',
          subject: `member:${userId}`,
          detail: { through: 'singleSignOn', role: 'viewer' },
        },
      );
    });
  }

  const asking = settings.privateIssuers ? <Result>(work: () => Result) => work() : askingOutward;
  // The issuer is asked for its settings from here on.
  const auth = asking(() =>
    betterAuth({
      ...common,
      account: {
        ...common.account,
        // The issuer is the district's own, and what it says counts in the district alone.
        accountLinking: { enabled: true, trustedProviders: [districtId], requireLocalEmailVerified: false },
      },
      user: {
        validateUserInfo: ({ user }) => {
          if (!domains.has(domainOf(user.email ?? null)))
            return {
              error: 'email_domain',
              errorDescription: 'Your address is not of a domain of this district.',
            };
          // An issuer may let people write any address into their profile: who could, could come in as their own district lead.
          if (user.emailVerified !== true)
            return { error: 'email_not_verified', errorDescription: 'Your address has not been verified.' };
          return undefined;
        },
      },
      databaseHooks: {
        ...common.databaseHooks,
        session: {
          create: {
            before: async (session) => ({ data: { ...session, districtId } }),
            after: async (session) => join(session.userId),
          },
        },
      },
      plugins: [
        genericOAuth({
          config: [
            {
              providerId: districtId,
              discoveryUrl: `${row.issuer}/.well-known/openid-configuration`,
              clientId: row.client_id,
              clientSecret: unseal(row.client_secret_sealed, districtId, settings.secret),
              scopes: ['openid', 'email', 'profile'],
              pkce: true,
              requireIdTokenVerification: true,
            },
          ],
        }),
      ],
    }),
  );
  return { row, handle: (request) => asking(() => auth.handler(request)) };
}
