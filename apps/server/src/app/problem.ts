import { problems, type ProblemCode } from '@staffroom/contract';
import { databaseProblem } from '@staffroom/store';
import { ORPCError } from '@orpc/server';

/**
 * An error of the catalogue, in words for a person: what happened, with the values, and what to do.
 *
 * @param data what the route promises with this code, such as the edits in between with CONFLICT.
 */
export function problem(code: ProblemCode, detail?: string, data?: unknown): ORPCError<ProblemCode, unknown> {
  const { status, message } = problems[code];
  return new ORPCError(code, { status, message: detail ?? message, data });
}

interface InputIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

function placeOf({ path = [] }: InputIssue): string {
  return path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
}

function isInputIssues(data: unknown): data is { readonly issues: readonly InputIssue[] } {
  return typeof data === 'object' && data !== null && 'issues' in data && Array.isArray(data.issues);
}

function invalidInput(error: ORPCError<string, unknown>): ORPCError<ProblemCode, unknown> {
  if (!isInputIssues(error.data)) return problem('INVALID_INPUT', error.message);
  const places = error.data.issues.map((issue) => ({ place: placeOf(issue), message: issue.message }));
  const words = places
    .slice(0, 5)
    .map(({ place, message }) => (place === '' ? message : `${place}: ${message}`))
    .join('; ');
  return problem('INVALID_INPUT', `The request is not what this address takes. ${words}`, { places });
}

/** What the interface says of an error, or null where it is a fault of the program, which nobody outside is told more of. */
export function knownProblem(error: unknown): ORPCError<string, unknown> | null {
  if (error instanceof ORPCError) {
    if (error.code === 'BAD_REQUEST') return invalidInput(error);
    if (error.code in problems) return error;
    return null;
  }
  const kind = databaseProblem(error);
  switch (kind) {
    case 'gone':
      return problem(
        'UNAVAILABLE',
        'The server cannot reach its database at the moment. Maybe try again in a minute.',
      );
    case 'full':
      return problem(
        'UNAVAILABLE',
        'The disk of the server is full: nothing was changed. Ask whoever runs it to make room.',
      );
    case 'conflict':
    case 'duplicate':
      return problem(
        'CONFLICT',
        'Somebody changed this in the same moment. Look at it again, then repeat what you did.',
      );
    case 'unfit':
      return problem(
        'INVALID_INPUT',
        'The request holds a number, a time or a character that cannot be kept. Leave it out, and try again.',
      );
    case null:
      return null;
    default:
      return kind satisfies never;
  }
}
