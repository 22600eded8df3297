import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an address of a socket is this machine itself, also where an IPv6 socket took an IPv4 connection. */
export function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(plain);
  return family !== 0 && loopback.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Whether a Host header, with or without a port, names this machine. A page of somebody else's site whose name was made to lead here
 * (DNS rebinding) sends its own name.
 */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return name === 'localhost' || name === '[::1]' || (isIP(name) === 4 && isLoopbackAddress(name));
}

/** Headers that a proxy adds: a request that carries one was not sent by somebody at this computer. */
const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether a request was sent from this computer, to this computer, through nothing in between. Only such a request is answered in local
 * mode, which asks nobody to sign in.
 *
 * @param remoteAddress the other end of the socket; null for a request that came through none
 */
export function isFromThisComputer(headers: Headers, remoteAddress: string | null): boolean {
  return (
    (remoteAddress === null || isLoopbackAddress(remoteAddress)) &&
    isLoopbackHost(headers.get('host') ?? 'localhost') &&
    forwardingHeaders.every((name) => !headers.has(name))
  );
}
