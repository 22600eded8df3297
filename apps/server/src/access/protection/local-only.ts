import type { MiddlewareHandler } from 'hono';
import { isFromThisComputer } from '../loopback.ts';
import { socketAddress } from './client-address.ts';
import { refuse } from './refuse.ts';

/** Answers nobody but the person at this computer: what stands before everything in local mode. */
export const localOnly: MiddlewareHandler = async (context, next) => {
  if (isFromThisComputer(context.req.raw.headers, socketAddress(context))) return next();
  return refuse(
    context,
    'NOT_ALLOWED',
    'This server works for the person at its own computer and asks nobody to sign in, so it answers no one else. ' +
      'To open it to others, start it with STAFFROOM_URL and STAFFROOM_SECRET set.',
  );
};
