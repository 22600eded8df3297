import { isDefinedError, ORPCError } from '@orpc/client';
import { sentence } from './sentence.ts';

/** What went wrong in words, and whether trying again may help. */
export interface ProblemText {
  readonly title: string;
  readonly detail: string;
  readonly canRetry: boolean;
}

const titles: Readonly<Record<string, string>> = {
  INVALID_INPUT: 'That cannot be asked like this',
  NOT_SIGNED_IN: 'Please sign in',
  NOT_ALLOWED: 'You may not do this here',
  NOT_FOUND: 'There is nothing here',
  CONFLICT: 'Somebody changed this in the meantime',
  IN_USE: 'Something else still needs this',
  GONE: 'This link no longer works',
  TOO_LARGE: 'That file is too large',
  UNSUPPORTED: 'That kind of file is not taken here',
  NOT_POSSIBLE: 'This cannot be done',
  TOO_MANY: 'Too much at once',
  NOT_ON_THIS_DEVICE: 'This needs a server',
  UNAVAILABLE: 'The server cannot reach its database',
  FAULT: 'Something went wrong in the program',
};

const passing: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TOO_MANY', 'FAULT', 'CONFLICT']);

/** Any error as words for people: problems of the interface by their code, a lost connection as one, others as a fault. */
export function problemText(error: unknown): ProblemText {
  if (error instanceof ORPCError) {
    return {
      title: titles[error.code] ?? 'The server could not do this',
      detail: sentence(error.message),
      canRetry: passing.has(error.code) || !isDefinedError(error),
    };
  }
  // What browsers throw when a request gets no answer at all.
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) {
    return {
      title: 'The server does not answer',
      detail: 'Maybe it is not running, or this computer is not connected. Nothing that was saved is lost.',
      canRetry: true,
    };
  }
  return {
    title: 'Something went wrong in the program',
    detail: error instanceof Error ? error.message : String(error),
    canRetry: true,
  };
}
