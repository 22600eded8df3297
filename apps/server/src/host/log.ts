import { pino, type Logger } from 'pino';

/** How much is written down. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** What the log says of an error: never its data, in which a database repeats rows and a schema repeats its input. */
function told(error: unknown): object {
  if (!(error instanceof Error)) {
    // Some libraries tell of an error by a plain object that looks like one.
    const { message, stack } = Object(error) as { readonly message?: unknown; readonly stack?: unknown };
    return typeof message === 'string' ? { message, stack } : { message: String(error) };
  }
  return {
    type: error.name,
    ...('code' in error ? { code: error.code } : {}),
    message: error.message,
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: told(error.cause) }),
  };
}

/** A log of one JSON line an event on the standard error. It holds ids, times and faults; no names, no query values, no bodies. */
export function createLog(level: LogLevel): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: told } },
    pino.destination({ dest: 2, sync: true }),
  );
}
