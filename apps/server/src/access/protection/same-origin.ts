import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that a page of another site asks for. Browsers say of every such request where it comes from (`Origin`, and
 * `Sec-Fetch-Site`). A form of a page whose address is told to nobody has the origin `null`, and then the second counts, which no script can set; programs that say neither carry no cookies of a person who happens to look at a page.
 *
 * @param publicOrigin where people reach the server; null takes the host of the request, which local mode has checked
 */
export function sameOrigin(publicOrigin: string | null): MiddlewareHandler {
  return async (context, next) => {
    if (safeMethods.has(context.req.method)) return next();
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const own = publicOrigin ?? new URL(context.req.url).origin;
    const isOwn =
      origin === undefined
        ? site === undefined || site === 'same-origin' || site === 'none'
        : origin === own || (origin === 'null' && site === 'same-origin');
    if (isOwn) return next();
    return refuse(
      context,
      'NOT_ALLOWED',
      `This request comes from ${origin ?? 'another site'}, and changes are taken from ${own} only. ` +
        'Maybe the address in STAFFROOM_URL is not the one in the browser.',
    );
  };
}
