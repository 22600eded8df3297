import { contract, errorOfProblem, readableAnswer, type InterfaceClient } from '@staffroom/contract';
import { createORPCClient } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { Page } from 'playwright-core';

/** The interface of a server as whoever is signed in on a page may use it, to begin where people have come some way. */
export function interfaceOf(page: Page): InterfaceClient {
  const { origin } = new URL(page.url());
  return createORPCClient<InterfaceClient>(
    new OpenAPILink(contract, {
      url: `${origin}/api/v1`,
      fetch: async (request, init) => {
        const headers = new Headers(request.headers);
        headers.set('origin', origin);
        const cookies = await page.context().cookies(origin);
        headers.set('cookie', cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
        return readableAnswer(await fetch(new Request(request, { headers }), init));
      },
      customErrorResponseBodyDecoder: errorOfProblem,
    }),
  );
}
