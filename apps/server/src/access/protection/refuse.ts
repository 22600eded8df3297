import type { ProblemCode } from '@staffroom/contract';
import type { Context } from 'hono';
import type { Caller } from '../../app/access.ts';
import { problem } from '../../app/problem.ts';
import { problemAnswer } from '../../app/problem-answer.ts';

/** An error answer of what stands before the routes, in the form of every other error of the interface. */
export function refuse(
  context: Context,
  code: ProblemCode,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  // Set by the application before anything else runs; a test of one middleware alone has none.
  const caller = context.get('caller') as Caller | undefined;
  const answer = problemAnswer(problem(code, detail), caller?.requestId ?? '');
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}
