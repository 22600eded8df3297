import type { DistrictId } from '@staffroom/contract';
import type { Actor } from '../app/access.ts';
import { problem } from '../app/problem.ts';

/** Somebody who signed in at a district's own sign-in: what that district vouches for counts there and nowhere else. */
export interface ConfinedActor extends Actor {
  readonly confinedTo: DistrictId;
}

function isConfined(actor: Actor): actor is ConfinedActor {
  return 'confinedTo' in actor;
}

/**
 * Refuses what reaches beyond the district at whose sign-in somebody came in.
 *
 * @throws ORPCError NOT_ALLOWED
 */
export function assertNotConfined(actor: Actor): void {
  if (isConfined(actor))
    throw problem(
      'NOT_ALLOWED',
      'You came in through the sign-in of a district, which counts for that district only. Sign in by e-mail to do this.',
    );
}
