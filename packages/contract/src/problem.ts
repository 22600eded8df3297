import { z } from 'zod';

/**
 * Every error that the interface can answer with, its HTTP status, and what a person can do about it. Answers are problem details
 * (RFC 9457): `{ type, title, status, detail, code, ...data }` with the content type `application/problem+json`.
 */
export const problems = {
  INVALID_INPUT: { status: 400, message: 'The request is not what this address takes' },
  NOT_SIGNED_IN: { status: 401, message: 'Nobody is signed in' },
  NOT_ALLOWED: { status: 403, message: 'This needs a permission that you do not have here' },
  NOT_FOUND: { status: 404, message: 'There is nothing here, or nothing that you may see' },
  CONFLICT: { status: 409, message: 'Somebody changed this in the meantime' },
  IN_USE: { status: 409, message: 'Something else still needs this' },
  GONE: { status: 410, message: 'This link no longer works' },
  TOO_LARGE: { status: 413, message: 'That is larger than this server takes' },
  UNSUPPORTED: { status: 415, message: 'That kind of content is not taken here' },
  NOT_POSSIBLE: { status: 422, message: 'This cannot be done with what is given' },
  TOO_MANY: { status: 429, message: 'Too many requests in a short time' },
  NOT_ON_THIS_DEVICE: { status: 501, message: 'This needs a server; you are working on this device only' },
  UNAVAILABLE: { status: 503, message: 'The server cannot reach its database at the moment' },
  FAULT: { status: 500, message: 'A fault of the program' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly message: string }>>;

export type ProblemCode = keyof typeof problems;

/** The body of an error answer. */
export const ProblemDetailsSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What happened, with the values, and what to do'),
  code: z.string(),
  requestId: z.string().optional(),
  data: z.unknown().optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetailsSchema>;
