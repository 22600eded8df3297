import { ORPCError } from '@orpc/contract';
import { ProblemDetailsSchema } from './problem.ts';

const problemType = 'application/problem+json';

/**
 * Gives an answer that holds problem details the content type under which a client reads JSON. For the `fetch` of a client:
 * `fetch: async (request, init) => readableAnswer(await fetch(request, init))`.
 */
export function readableAnswer(answer: Response): Response {
  if (answer.headers.get('content-type')?.startsWith(problemType) !== true) return answer;
  const headers = new Headers(answer.headers);
  headers.set('content-type', 'application/json');
  return new Response(answer.body, { status: answer.status, headers });
}

/**
 * The error that problem details tell of, with its code, the words for a person and the data; null where the body holds none. For
 * the `customErrorResponseBodyDecoder` of a client.
 */
export function errorOfProblem(body: unknown): ORPCError<string, unknown> | null {
  const { success, data: problem } = ProblemDetailsSchema.safeParse(body);
  if (!success) return null;
  return new ORPCError(problem.code, {
    defined: true,
    status: problem.status,
    message: problem.detail,
    data: problem.data,
  });
}
