import { OpenAPIHandler } from '@orpc/openapi/fetch';
import type { ORPCError, Router } from '@orpc/server';
import type { contract } from '@staffroom/contract';
import type { Logger } from 'pino';
import type { Caller } from './access.ts';
import { unpackedAnswer } from './packed-answer.ts';
import { knownProblem, problem } from './problem.ts';
import { problemAnswer, problemDetails } from './problem-answer.ts';
import type { RouteContext } from './route-context.ts';

/** Where the interface begins. */
export const apiPrefix = '/api/v1';

/** An error in the terms of the interface; a fault is written down in full here, and told to nobody else. */
export function toldProblem(error: unknown, log: Logger, requestId: string): ORPCError<string, unknown> {
  const known = knownProblem(error);
  if (known !== null) {
    if (known.status >= 500) log.warn({ requestId, code: known.code, err: error }, 'answered with a problem');
    return known;
  }
  log.error({ requestId, err: error }, 'a fault of the program');
  return problem('FAULT');
}

/** Answers the requests of the interface with its routes. */
export function apiHandler(
  router: Router<typeof contract, RouteContext>,
  log: Logger,
): (caller: Caller) => Promise<Response> {
  const handler = new OpenAPIHandler<RouteContext>(router, {
    customErrorResponseBodyEncoder: (error) => problemDetails(error),
    rootInterceptors: [
      async (call) => {
        const result = await call.next();
        const body = result.response?.body;
        if (result.matched && result.response.status >= 400 && typeof body === 'object' && body !== null)
          return {
            ...result,
            response: { ...result.response, body: { ...body, requestId: call.context.caller.requestId } },
          };
        return result;
      },
    ],
    clientInterceptors: [
      async (call) => {
        try {
          return await call.next();
        } catch (error) {
          throw toldProblem(error, log, call.context.caller.requestId);
        }
      },
    ],
  });
  return async (caller) => {
    const { matched, response } = await handler.handle(caller.request, {
      prefix: apiPrefix,
      context: { caller, actor: null },
    });
    if (!matched)
      return problemAnswer(problem('NOT_FOUND', 'The interface has no such address.'), caller.requestId);
    if (response.status >= 400) response.headers.set('content-type', 'application/problem+json');
    response.headers.set('cache-control', 'no-store');
    return unpackedAnswer(response, caller.request.headers.get('accept-encoding'));
  };
}
