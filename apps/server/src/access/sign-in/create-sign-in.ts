import { betterAuth } from 'better-auth';
import type { ORPCError } from '@orpc/server';
import type { Row } from '@staffroom/store';
import { z } from 'zod';
import type { Caller } from '../../app/access.ts';
import { knownProblem, problem } from '../../app/problem.ts';
import { problemDetails } from '../../app/problem-answer.ts';
import { domainOf } from '../issuer.ts';
import { authOptions, authPath, signInScreen, studioHome, type SignInParts } from './auth-options.ts';
import { confirmPage } from './confirm-page.ts';
import { isOwnPath } from './own-path.ts';
import { createDistrictSignIn, type DistrictSignIn } from './district-sign-in.ts';

/** Whose session a request carries. */
export interface SignedIn {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** The district at whose own sign-in the session began; null for one that holds everywhere. */
  readonly districtId: string | null;
}

export interface SignIn {
  /** Who asks; null where nobody is signed in or the session has ended. */
  whoIs(headers: Headers): Promise<SignedIn | null>;
  /** Answers `/api/auth/*`. */
  handle(caller: Caller): Promise<Response>;
}

const ownPath = z.string().max(500).refine(isOwnPath, 'must be a path of this server');
const path = ownPath.default(studioHome);
const LinkSchema = z.object({
  email: z.email().max(320),
  callbackURL: path,
  newUserCallbackURL: ownPath.optional(),
});
const DistrictSchema = z.object({ provider: z.uuid(), callbackURL: path });
const AddressSchema = z.object({ email: z.email().max(320), callbackURL: path });
const NameSchema = z.object({ name: z.string().trim().min(1).max(120) });

/** What better-auth may be asked by anybody who has a session that holds everywhere. */
const forSessions = new Set([
  'GET /list-sessions',
  'POST /revoke-session',
  'POST /revoke-sessions',
  'POST /revoke-other-sessions',
  'GET /passkey/generate-register-options',
  'POST /passkey/verify-registration',
  'GET /passkey/list-user-passkeys',
  'POST /passkey/delete-passkey',
  'POST /passkey/update-passkey',
]);
/** What it may be asked by anybody. Everything else that it could do is not reachable. */
const forAll = new Set([
  'GET /magic-link/verify',
  'GET /get-session',
  'POST /sign-out',
  'GET /passkey/generate-authenticate-options',
  'POST /passkey/verify-authentication',
]);

function askedAnew(request: Request, url: string, body: unknown): Request {
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  headers.delete('content-length');
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function bodyOf<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(await request.json().catch(() => null));
  if (!parsed.success)
    throw problem(
      'INVALID_INPUT',
      `The request is not what this address takes. ${z.prettifyError(parsed.error)}`,
    );
  return parsed.data;
}

/** Makes what signs people in and knows them by their sessions. */
export function createSignIn(parts: SignInParts): SignIn {
  const { store, settings } = parts;
  const auth = betterAuth(authOptions(parts));
  const own = new URL(authPath, settings.publicUrl).href;
  const districtSignIns = new Map<string, DistrictSignIn>();

  /** The library hides what went wrong: where the database is away, that is what people are told. */
  async function unlessGone(error: unknown): Promise<never> {
    await store.health();
    throw error;
  }

  async function whoIs(headers: Headers): Promise<SignedIn | null> {
    const found = await auth.api.getSession({ headers }).catch((error: unknown) => unlessGone(error));
    if (found === null) return null;
    const { user, session } = found;
    return { userId: user.id, name: user.name, email: user.email, districtId: session.districtId ?? null };
  }

  async function districtSignIn(of: { id: string } | { domain: string }): Promise<DistrictSignIn> {
    const rows = await store.acrossDistricts((db) =>
      db
        .selectFrom('single_sign_on')
        .selectAll()
        .where('is_enabled', '=', true)
        .$if('id' in of, (query) => query.where('district_id', '=', 'id' in of ? of.id : ''))
        .execute(),
    );
    // Written by the route that sets single sign-on up, alone.
    const row = rows.find(
      (each) => 'id' in of || (each.email_domains as readonly string[]).includes(of.domain),
    );
    if (row === undefined)
      throw problem('NOT_FOUND', 'No district signs in people with this address by itself.');
    const known = districtSignIns.get(row.district_id);
    if (known !== undefined && isSame(known.row, row)) return known;
    const made = createDistrictSignIn(parts, row);
    districtSignIns.set(row.district_id, made);
    return made;
  }

  /** Sends the browser to the district's sign-in, which is given state, nonce and PKCE. */
  async function begin(signIn: DistrictSignIn, request: Request, callbackURL: string): Promise<Response> {
    const body = { provider: signIn.row.district_id, callbackURL, errorCallbackURL: signInScreen };
    const headers = new Headers({ origin: settings.publicUrl.origin });
    const cookie = request.headers.get('cookie');
    if (cookie !== null) headers.set('cookie', cookie);
    return signIn.handle(askedAnew(new Request(own, { headers }), `${own}/sign-in/social`, body));
  }

  async function sentOn(signIn: DistrictSignIn, request: Request): Promise<Response> {
    const begun = await begin(signIn, request, studioHome);
    const location = z.object({ url: z.url() }).safeParse(await begun.json().catch(() => null));
    const headers = new Headers({
      location: location.success ? location.data.url : `${signInScreen}?error=unreachable`,
    });
    for (const cookie of begun.headers.getSetCookie()) headers.append('set-cookie', cookie);
    return new Response(null, { status: 302, headers });
  }

  async function answer({ request }: Caller): Promise<Response> {
    const url = new URL(request.url);
    refuseOtherSites(url.searchParams);
    const place = url.pathname.slice(authPath.length);
    const asked = `${request.method} ${place}`;
    const [, district, id] = /^GET \/(callback|start)\/([0-9a-f-]{36})$/.exec(asked) ?? [];
    if (district === 'callback' && id !== undefined && url.searchParams.has('state'))
      return (await districtSignIn({ id })).handle(new Request(`${own}${place}${url.search}`, request));
    // A portal that begins by itself sends no state, which nobody here has asked for: the sign-in begins anew from here.
    if (id !== undefined) return sentOn(await districtSignIn({ id }), request);

    if (asked === 'GET /confirm' || (asked === 'GET /magic-link/verify' && !isOwnButton(request)))
      return confirmPage(url.searchParams);
    if (asked === 'POST /sign-in/magic-link') {
      const { email, ...rest } = await bodyOf(request, LinkSchema);
      const body = { ...rest, email: email.toLowerCase(), errorCallbackURL: signInScreen };
      return auth.handler(askedAnew(request, `${own}${place}`, body));
    }
    if (asked === 'POST /sign-in/social') {
      const { provider, callbackURL } = await bodyOf(request, DistrictSchema);
      return begin(await districtSignIn({ id: provider }), request, callbackURL);
    }
    if (asked === 'POST /sign-in/district') {
      const { email, callbackURL } = await bodyOf(request, AddressSchema);
      return begin(await districtSignIn({ domain: domainOf(email) }), request, callbackURL);
    }
    if (forAll.has(asked)) return auth.handler(new Request(`${own}${place}${url.search}`, request));
    if (!forSessions.has(asked) && asked !== 'POST /update-user')
      throw problem('NOT_FOUND', 'Sign-in has no such address.');
    const signedIn = await whoIs(request.headers);
    if (signedIn === null) throw problem('NOT_SIGNED_IN');
    if (signedIn.districtId !== null)
      throw problem(
        'NOT_ALLOWED',
        'Your account is looked after by your district. Sign in by e-mail to change it here.',
      );
    if (asked === 'POST /update-user')
      return auth.handler(askedAnew(request, `${own}${place}`, await bodyOf(request, NameSchema)));
    return auth.handler(new Request(`${own}${place}${url.search}`, request));
  }

  return {
    whoIs,
    async handle(caller) {
      const response = await answer(caller).catch((error: unknown) => {
        const known = knownProblem(error);
        if (known === null) throw error;
        return told(known, caller.requestId);
      });
      if (response.status === 500) await unlessGone(new Error('Sign-in failed; its own log line says why'));
      const headers = new Headers(response.headers);
      headers.set('cache-control', 'no-store');
      return new Response(response.body, { status: response.status, headers });
    },
  };
}

/** A link that leads to another site after signing in is not one of ours. */
function refuseOtherSites(query: URLSearchParams): void {
  for (const [name, value] of query)
    if (/url$/i.test(name) && !isOwnPath(value))
      throw problem('INVALID_INPUT', `${name} must be a path of this server.`);
}

/** Whether the button of our own page was pressed. Programs do not say where they come from and carry nobody's cookies. */
function isOwnButton({ headers }: Request): boolean {
  return (headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin';
}

/** A problem with the member in which the library's client looks for words. */
function told(known: ORPCError<string, unknown>, requestId: string): Response {
  const details = problemDetails(known, requestId);
  return Response.json(
    { ...details, message: details.detail },
    { status: details.status, headers: { 'content-type': 'application/problem+json' } },
  );
}

function isSame(one: Row<'single_sign_on'>, other: Row<'single_sign_on'>): boolean {
  return (
    one.issuer === other.issuer &&
    one.client_id === other.client_id &&
    one.client_secret_sealed.equals(other.client_secret_sealed) &&
    JSON.stringify(one.email_domains) === JSON.stringify(other.email_domains)
  );
}
