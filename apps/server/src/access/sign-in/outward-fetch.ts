import { AsyncLocalStorage } from 'node:async_hooks';
import { isPublicHost } from '../public-address.ts';

/** Whether what asks at the moment was told by a stranger whom to ask. */
const isOutward = new AsyncLocalStorage<boolean>();
const plainFetch = globalThis.fetch;

/** An address that a stranger named and that is not asked. */
class InnerAddressError extends Error {
  override readonly name = 'InnerAddressError';
}

async function outwardFetch(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.protocol !== 'https:')
    throw new InnerAddressError(`${url.origin} is not asked: it does not begin with https`);
  // A name that leads elsewhere a moment later gains nothing: who answers there has no certificate of that name.
  if (!(await isPublicHost(url.hostname)))
    throw new InnerAddressError(`${url.origin} is not asked: it is not on the public network`);
  return plainFetch(input, { ...init, redirect: 'manual' });
}

// The library of sign-in asks issuers with the global function and takes no other.
globalThis.fetch = (...asked) => (isOutward.getStore() === true ? outwardFetch : plainFetch)(...asked);

/**
 * Runs work whose requests go to addresses that a district chose: they must begin with https and lie on the public network, and an
 * answer that leads elsewhere is not followed. So nobody makes the server ask its own network.
 */
export function askingOutward<Result>(work: () => Result): Result {
  return isOutward.run(true, work);
}
