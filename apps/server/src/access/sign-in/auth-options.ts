import { passkey } from '@better-auth/passkey';
import type { Store } from '@staffroom/store';
import type { BetterAuthOptions } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import type { Logger } from 'pino';
import type { SignInSettings } from '../../host/settings.ts';
import { signInMinutes } from '../../mail/letters.ts';
import { postSignInLink } from './sign-in-link.ts';

/** Where sign-in answers. */
export const authPath = '/api/auth';

/** Where people land when a sign-in fails; the Studio says why. */
export const signInScreen = '/sign-in';
/** Where people go who asked for no page in particular. */
export const studioHome = '/studio';

/** What sign-in is made from. */
export interface SignInParts {
  readonly store: Store;
  readonly settings: SignInSettings;
  readonly log: Logger;
}

const day = 24 * 60 * 60;

/**
 * How people sign in, in the terms of better-auth: by a link in a mail or by a passkey; a district's own sign-in is added for that district
 * alone. Sessions are looked up in the database at each request, so that one that is ended has ended. No address of a person's computer is
 * kept, nothing is told to anybody else.
 */
export function authOptions({ store, settings, log }: SignInParts) {
  const { origin, hostname, protocol } = settings.publicUrl;
  const database: BetterAuthOptions['database'] = {
    db: store.kysely,
    type: 'postgres',
    schemaName: 'staffroom_access',
    transaction: true,
  };
  return {
    appName: 'Staffroom',
    baseURL: origin,
    basePath: authPath,
    secret: settings.secret,
    trustedOrigins: [origin],
    database,
    telemetry: { enabled: false },
    // The application counts requests itself, and addresses in the outbox.
    rateLimit: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => log[level === 'error' ? 'error' : 'warn']({ part: 'sign-in' }, message),
    },
    onAPIError: { errorURL: `${origin}${signInScreen}` },
    session: {
      expiresIn: 14 * day,
      updateAge: day,
      additionalFields: { districtId: { type: 'string', required: false, input: false } },
    },
    advanced: {
      cookiePrefix: 'staffroom',
      useSecureCookies: protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    account: { updateAccountOnSignIn: false },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => ({
            data: {
              ...user,
              name: user.name === '' ? (user.email.split('@')[0] ?? user.email) : user.name,
              image: null,
            },
          }),
        },
      },
      account: {
        create: {
          // Who somebody is has been found out: keys to other systems are not kept.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    plugins: [
      magicLink({
        expiresIn: signInMinutes * 60,
        storeToken: 'hashed',
        sendMagicLink: ({ email, url }) => postSignInLink(store, settings, email, url),
      }),
      passkey({ rpID: hostname, rpName: 'Staffroom', origin }),
    ],
  } satisfies BetterAuthOptions;
}
