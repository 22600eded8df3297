import { problem } from '../app/problem.ts';
import type { SignInSettings } from '../host/settings.ts';
import { isLoopbackHost } from './loopback.ts';
import { isPublicHost } from './public-address.ts';

/**
 * The address of an issuer as OpenID Connect compares it. It must begin with https, except where the whole server runs on one computer, and
 * lie on the public network unless whoever runs the server allows others.
 *
 * @throws ORPCError NOT_POSSIBLE
 */
export async function checkedIssuer(
  issuer: string,
  { publicUrl, privateIssuers }: Pick<SignInSettings, 'publicUrl' | 'privateIssuers'>,
): Promise<string> {
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  const isOnThisComputer =
    url?.protocol === 'http:' && isLoopbackHost(url.host) && isLoopbackHost(publicUrl.host);
  if (
    url === null ||
    (url.protocol !== 'https:' && !isOnThisComputer) ||
    url.username !== '' ||
    url.search !== ''
  )
    throw problem(
      'NOT_POSSIBLE',
      `The issuer must be an address that begins with https, such as https://sso.example.org, not "${issuer}".`,
    );
  if (!privateIssuers && !(await isPublicHost(url.hostname).catch(() => false)))
    throw problem(
      'NOT_POSSIBLE',
      `${url.host} is not found on the public network. An issuer of the inner network must be allowed by whoever runs the server (STAFFROOM_PRIVATE_ISSUERS).`,
    );
  return issuer.replace(/\/$/, '');
}

/** The domain of an e-mail address, in lower case; empty where there is none. */
export function domainOf(email: string | null): string {
  return email?.split('@').at(-1)?.toLowerCase() ?? '';
}

/** Where anybody may have an address: whoever does must not speak for all others. */
const everybodysDomains: ReadonlySet<string> = new Set([
  'aol.com',
  'gmail.com',
  'gmx.com',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mail.com',
  'me.com',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'yahoo.com',
  'ymail.com',
  'zoho.com',
]);

/**
 * The domains whose people a district may sign in: that of the lead's own address, which a link proved, and domains below it.
 *
 * @throws ORPCError NOT_POSSIBLE for any other
 */
export function claimedDomains(domains: readonly string[], leadEmail: string | null): readonly string[] {
  const own = domainOf(leadEmail);
  const claimed = [...new Set(domains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')))];
  const foreign = claimed.find((domain) => own === '' || (domain !== own && !domain.endsWith(`.${own}`)));
  if (foreign !== undefined)
    throw problem(
      'NOT_POSSIBLE',
      `Only the domain of your own address (${own === '' ? 'none is known' : own}), or one below it, can be signed in here, not ${foreign}.`,
    );
  const everybodys = claimed.find((domain) => everybodysDomains.has(domain));
  if (everybodys !== undefined)
    throw problem('NOT_POSSIBLE', `Anybody may have an address of ${everybodys}: no district signs them in.`);
  return claimed;
}
