import type { Caller } from './access.ts';

/** What every handler of the application finds in its context. */
export interface ServerEnv {
  Variables: { caller: Caller };
}
