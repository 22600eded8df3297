import type { FactKind } from '../fact-records.ts';

/** One change of the facts, as far as applying it goes. Reverting is a change, too: it names the one that it takes back. */
export interface FactChange {
  readonly id: string;
  readonly kind: FactKind;
  readonly recordId: string;
  /**
   * A place in the record as a JSON pointer (RFC 6901); empty is the record itself. In a list of records a part is the id of one of
   * them, which stays right when records are added; `-` stands after the last.
   */
  readonly path: string;
  readonly change: 'set' | 'remove';
  /** What stands there from then on; absent where something is removed. */
  readonly value?: unknown;
  /** What stood there; absent where there was nothing. */
  readonly before?: unknown;
  readonly source: { readonly title: string; readonly url: string } | null;
  readonly year: number | null;
  readonly reverts: string | null;
}

/** Why a change is not in force, in words. */
export interface FactChangeProblem {
  readonly place: string;
  readonly message: string;
}
