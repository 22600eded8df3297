import type { Store } from '@staffroom/store';
import type { Logger } from 'pino';
import type { Access } from './access.ts';
import type { BoardCache } from '../boards/board-cache.ts';
import type { Presence } from '../boards/presence.ts';

/** How much the server takes. */
export interface Limits {
  /** The largest uploaded file, in bytes. */
  readonly uploadBytes: number;
  /** The largest body of any other request, in bytes. */
  readonly bodyBytes: number;
  /** How often whoever follows a stream is asked about anew, in milliseconds; 15 seconds unless told. */
  readonly askedEvery?: number;
}

/** What the routes work with. */
export interface ServerParts {
  readonly store: Store;
  readonly access: Access;
  readonly boards: BoardCache;
  readonly presence: Presence;
  readonly limits: Limits;
  readonly log: Logger;
}
