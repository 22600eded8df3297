import type { Design, Edit, Presence } from '@staffroom/contract';
import type { Board } from '@staffroom/design';
import type { School } from '@staffroom/school';
import type { EditLog } from './edit-log.ts';

/** Whether all that was decided is kept by the design. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly count: number }
  /** The connection is away; decisions wait on this device. */
  | { readonly kind: 'away'; readonly count: number };

export interface OpenSession {
  readonly phase: 'open';
  readonly design: Design;
  readonly school: School;
  readonly log: EditLog<Board>;
  /** Decisions taken since the latest revision, by anybody. */
  readonly edits: readonly Edit[];
  /** The others who have the design open. */
  readonly people: readonly Presence[];
  readonly saving: Saving;
  readonly user: { readonly id: string; readonly name: string };
  readonly windowId: string;
}

/** What a window knows of a design. */
export type SessionState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'noPlan'; readonly design: Design }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'removed' }
  | OpenSession;
