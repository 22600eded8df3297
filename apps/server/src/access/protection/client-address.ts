import type { Context } from 'hono';
import { isIP } from 'node:net';

/** The part of what the Node server hands on that tells of the socket. */
interface SocketBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/**
 * The address of the other end of the socket. Null where a request came through no socket, as in tests; empty where there is one that
 * tells no address, such as one that was closed meanwhile.
 */
export function socketAddress(context: Context): string | null {
  // Hono leaves the type of what a server hands on to its user.
  const bindings = context.env as SocketBindings | undefined;
  if (bindings?.incoming === undefined) return null;
  return bindings.incoming.socket?.remoteAddress ?? '';
}

/**
 * What is one caller to a limit: an IPv4 address, or the 64 bits of an IPv6 address that lead to one network, in which anybody may take
 * any number of addresses.
 */
export function countedAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(plain) !== 6) return plain;
  const [front = '', back] = plain.split('%')[0]?.split('::') ?? [];
  const groups = front === '' ? [] : front.split(':');
  const last = back === undefined || back === '' ? [] : back.split(':');
  const gap = back === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - last.length)).fill('0');
  return [...groups, ...gap, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * Whom to count a request to. Behind proxies that one trusts, the outermost of them wrote down who called it; anything to the left of
 * that in `X-Forwarded-For` may be made up.
 *
 * @param trustedProxies how many proxies stand before this server
 */
export function clientAddress(context: Context, trustedProxies: number): string {
  const socket = socketAddress(context) ?? 'none';
  if (trustedProxies === 0) return countedAddress(socket);
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  const client = forwarded.at(-trustedProxies) ?? '';
  return countedAddress(isIP(client) === 0 ? socket : client);
}
