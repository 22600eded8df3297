import { problems, type ProblemCode, type ProblemDetails } from '@staffroom/contract';
import type { ORPCError } from '@orpc/server';

function isCode(code: string): code is ProblemCode {
  return code in problems;
}

/** An error as problem details (RFC 9457). A code that the catalogue does not hold is a fault. */
export function problemDetails(error: ORPCError<string, unknown>, requestId?: string): ProblemDetails {
  const code: ProblemCode = isCode(error.code) ? error.code : error.status < 500 ? 'INVALID_INPUT' : 'FAULT';
  return {
    type: 'about:blank',
    title: problems[code].message,
    status: problems[code].status,
    detail: code === 'FAULT' ? problems.FAULT.message : error.message,
    code,
    ...(requestId === undefined ? {} : { requestId }),
    ...(error.data === undefined || code === 'FAULT' ? {} : { data: error.data }),
  };
}

/** The answer that tells of an error. */
export function problemAnswer(error: ORPCError<string, unknown>, requestId: string): Response {
  const details = problemDetails(error, requestId);
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
