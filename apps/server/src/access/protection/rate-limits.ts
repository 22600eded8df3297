import type { Context, MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { clientAddress } from './client-address.ts';
import { refuse } from './refuse.ts';

/** How many requests from one address are answered in a while. */
export interface Rate {
  readonly requests: number;
  readonly minutes: number;
}

/** What is counted apart. A school sits behind one address, so that the numbers are for many people. */
export interface Rates {
  readonly signIn: Rate;
  readonly sharedLinks: Rate;
  readonly uploads: Rate;
  /** Rounds of teams that rate themselves, which anybody may begin. */
  readonly rounds: Rate;
  readonly everything: Rate;
}

export const usualRates: Rates = {
  signIn: { requests: 100, minutes: 10 },
  sharedLinks: { requests: 120, minutes: 1 },
  uploads: { requests: 300, minutes: 10 },
  rounds: { requests: 60, minutes: 10 },
  everything: { requests: 6000, minutes: 1 },
};

function isSignIn({ req }: Context): boolean {
  return (
    req.path.startsWith('/api/auth/') &&
    /\/(?:sign-in|magic-link|callback|start|passkey\/verify-authentication)(?:\/|$)/.test(req.path)
  );
}

function isSharedLink({ req }: Context): boolean {
  return req.path.startsWith('/api/v1/shared/');
}

function isUpload({ req }: Context): boolean {
  return (
    (req.method === 'PUT' || req.method === 'POST') &&
    /^\/api\/v1\/districts\/[^/]+\/uploads\b/.test(req.path)
  );
}

function isNewRound({ req }: Context): boolean {
  return (
    req.method === 'POST' && /^\/api\/v1\/hub\/assessments(?:\/results\/[^/]+\/rounds)?\/?$/.test(req.path)
  );
}

function limited(
  { requests, minutes }: Rate,
  trustedProxies: number,
  isCounted: (context: Context) => boolean,
): MiddlewareHandler {
  return rateLimiter({
    windowMs: minutes * 60_000,
    limit: requests,
    standardHeaders: 'draft-7',
    skip: (context) => !isCounted(context),
    keyGenerator: (context) => clientAddress(context, trustedProxies),
    handler: (context) =>
      refuse(
        context,
        'TOO_MANY',
        `More than ${requests} requests of this kind came from your address within ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. Wait a little, then go on.`,
        // Set by the limiter on an answer that it expected to make itself.
        { 'retry-after': context.res.headers.get('retry-after') ?? String(minutes * 60) },
      ),
  });
}

/** Limits on how often one address may ask, each process counting for itself. What is counted apart is counted in all as well. */
export function rateLimits(rates: Rates, trustedProxies: number): readonly MiddlewareHandler[] {
  return [
    limited(rates.everything, trustedProxies, ({ req }) => req.path.startsWith('/api/')),
    limited(rates.signIn, trustedProxies, isSignIn),
    limited(rates.sharedLinks, trustedProxies, isSharedLink),
    limited(rates.uploads, trustedProxies, isUpload),
    limited(rates.rounds, trustedProxies, isNewRound),
  ];
}
