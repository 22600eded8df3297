/** What kind of problem an error of the database is. */
export type DatabaseProblem = 'gone' | 'full' | 'conflict' | 'duplicate' | 'unfit';

const systemCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Number out of range, time unreadable or out of range, a character that no text holds, in JSON too. */
const unfitCodes: ReadonlySet<string> = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05']);

/** What pg says of a lost connection; these errors carry no code. */
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|The server does not support SSL)/;

/**
 * Tells problems of the database apart by SQLSTATE or system error, wherever in the chain of causes they are.
 *
 * - `gone`: cannot be reached, or ended the connection; it may be back in a moment.
 * - `full`: no space on its disk or no memory.
 * - `conflict`: another transaction was in the way; the same again may succeed.
 * - `duplicate`: such a row is there already.
 * - `unfit`: a value that no column takes: a number or time out of range, a text with a character that none may hold.
 *
 * A write that ended with `gone` may still have been applied.
 *
 * @returns Null where it is none of these.
 */
export function databaseProblem(error: unknown): DatabaseProblem | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof AggregateError) {
      const first = at.errors.map(databaseProblem).find((problem) => problem !== null);
      if (first !== undefined) return first;
    }
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const problem = problemOfCode(code) ?? (lostConnection.test(at.message) ? 'gone' : null);
    if (problem !== null) return problem;
  }
  return null;
}

function problemOfCode(code: string): DatabaseProblem | null {
  if (systemCodes.has(code)) return 'gone';
  // Class 08: connection exceptions. 57P01-57P05: shut down, crashed, starting, dropped, idle. 53300: too many connections.
  if (/^08...$|^57P0[1-5]$|^53300$|^25P0[234]$/.test(code)) return 'gone';
  if (code === '53100' || code === '53200' || code === 'ENOSPC') return 'full';
  if (code === '40001' || code === '40P01' || code === '55P03') return 'conflict';
  if (code === '23505') return 'duplicate';
  if (unfitCodes.has(code)) return 'unfit';
  return null;
}
