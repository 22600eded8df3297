import type { StaffId, StudentId, TeamId } from './ids.ts';

/** People who must share a team, or must not. */
export interface GroupRule<Id extends string> {
  readonly people: readonly Id[];
  readonly reason: string | null;
}

/** A person bound to one team, or barred from some. Teams are named by id (`6-1`); `6-*` speaks of every team of a band. */
export interface TeamRule<Id extends string> {
  readonly person: Id;
  readonly teams: readonly TeamId[];
  readonly reason: string | null;
}

export interface PeopleRules<Id extends string> {
  readonly together: readonly GroupRule<Id>[];
  readonly apart: readonly GroupRule<Id>[];
  readonly pinned: readonly TeamRule<Id>[];
  readonly forbidden: readonly TeamRule<Id>[];
}

/** What the school has decided itself, from `rules.yaml`. */
export interface StaffingRules {
  /** Two letters of the jurisdiction whose policy applies, where the school says so. */
  readonly state: string | null;
  readonly students: PeopleRules<StudentId>;
  readonly staff: PeopleRules<StaffId>;
  /** How many teams a band gets (`{ "6": 2 }`), where the school says so. */
  readonly teamCounts: Readonly<Record<string, number>>;
  /** Smallest and largest shared roster, where the school says so. */
  readonly teamSizes: { readonly min: number | null; readonly max: number | null };
  /** Weights by attribute (`support.IEP`, `measure.math`, `group.sex`): 0 leaves it out, 2 counts double. */
  readonly priorities: Readonly<Record<string, number>>;
}
