import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';

/** What a path shows of a request in the log: ids, but neither the secret of a link nor anything that was asked for. */
export function loggedPath(path: string): string {
  return path.replace(/\/(shared|invite|api\/auth|hub\/assessments\/\w+)\/.*/, '/$1/…');
}

/** Writes one line a request: what was asked, how it ended, how long it took. No names, no query values, no bodies. */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (context, next) => {
    const began = performance.now();
    await next();
    log.info({
      requestId: context.get('caller').requestId,
      method: context.req.method,
      path: loggedPath(context.req.path),
      status: context.res.status,
      milliseconds: Math.round(performance.now() - began),
    });
  };
}
