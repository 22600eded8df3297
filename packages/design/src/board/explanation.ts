import type { BoardEdit } from '@staffroom/school';
import type { Effect } from './effects.ts';

/** One reason in words, with its numbers. */
export interface Reason {
  readonly kind: 'pin' | 'rule' | 'fit' | 'balance' | 'need' | 'today' | 'others';
  readonly text: string;
  /** Ids of the people, teams or posts it is about. */
  readonly subjects: readonly string[];
}

/** Why somebody is where they are. */
export interface Explanation {
  /** In one sentence. */
  readonly summary: string;
  readonly reasons: readonly Reason[];
  /** For a student, what the balance of the rosters would be on each other team of the grade; for an adult, who else could. */
  readonly alternatives: readonly Alternative[];
}

/** Another place for a student, or another person for a post. */
export interface Alternative {
  /** A team's id, or a staff id. */
  readonly id: string;
  readonly label: string;
  /** How much the plan's own value would grow, in students out of place; null where nothing is counted. Less than 0 is better. */
  readonly cost: number | null;
  readonly text: string;
}

/** A decision somebody may take, with what it would do. */
export interface Suggestion {
  readonly edit: BoardEdit;
  readonly effects: readonly Effect[];
  /** What it does, in a sentence without its end. */
  readonly what: string;
  /** The same with the effects that tell most. */
  readonly words: string;
}
