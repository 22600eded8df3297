import { problem } from '../app/problem.ts';
import { isLoopbackHost } from './loopback.ts';

/**
 * The address of an issuer as OpenID Connect compares it. It must begin with https, except where the whole server runs on one computer.
 *
 * @throws ORPCError NOT_POSSIBLE
 */
export function assertIssuer(issuer: string, publicUrl: URL): string {
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
  return issuer.replace(/\/$/, '');
}

/** The domain of an e-mail address, in lower case; empty where there is none. */
export function domainOf(email: string | null): string {
  return email?.split('@').at(-1)?.toLowerCase() ?? '';
}

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
  return claimed;
}
