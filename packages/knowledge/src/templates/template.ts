import type { Cents, Fte, Level, Source, Subject } from '@staffroom/school';

/**
 * A staffing model as data: what a team consists of, as a function of parameters whose defaults come from published facts
 * or are marked as Staffroom's own choice. (id) is unique; (modelId, level) picks at most one template.
 */
export interface StaffingTemplate {
  readonly id: string;
  readonly modelId: string;
  readonly name: string;
  readonly summary: string;
  readonly levels: readonly Level[];
  /** What a team shares by default; `none` leaves each class to itself. */
  readonly grouping: 'grade' | 'gradeBand' | 'classPair' | 'subject' | 'none';
  /**
   * How many teams a school gets: `byRoster` divides its students by rosterMin, rosterTarget and rosterMax; `byTeachers` divides
   * its teachers by the teaching posts of a team, because no source states a roster size, and spreads the students evenly.
   */
  readonly sizing: 'byRoster' | 'byTeachers';
  readonly parameters: readonly TemplateParameter[];
  /** What is wrong with values that are each allowed but do not go together. */
  readonly conflicts?: (values: ParameterValues) => readonly ParameterProblem[];
  /** The posts of one team. `values` must come from resolveParameters. */
  readonly posts: (level: Level, values: ParameterValues) => readonly PostTemplate[];
}

export interface ParameterProblem {
  readonly id: string;
  readonly value: unknown;
  readonly message: string;
}

export type ParameterKind =
  | 'integer'
  | 'number'
  | 'percent'
  | 'minutes'
  | 'cents'
  | 'boolean'
  | 'choice'
  /** Subject codes joined by `+`, such as `ELA+MATH`. */
  | 'subjects';

export interface TemplateParameter {
  readonly id: string;
  readonly label: string;
  readonly kind: ParameterKind;
  readonly default: ParameterValue;
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly string[];
  readonly unit: string;
  /** Where the default comes from. */
  readonly source: Source;
  /** Where the range comes from, if a source or law sets it; otherwise the range only keeps out slips of the pen. */
  readonly rangeSource?: Source;
  /** The question in a principal's words. */
  readonly asks: string;
}

export type ParameterValue = number | boolean | string;
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/** An amount of money a year with where it comes from. */
export interface SourcedCents {
  readonly value: Cents;
  readonly source: Source;
}

/** A post of one team: a role with a need for expertise and an amount of time. */
export interface PostTemplate {
  readonly id: string;
  /** A role of the role catalogue. */
  readonly roleId: string;
  readonly need: PostNeed;
  /** Time of all its people together, in thousandths of a full-time post, for one team. 0 for a designation. */
  readonly amount: Fte;
  /** How many people the amount is meant for. */
  readonly count: number;
  /** Without it the team is not the model; an optional post is filled where the school has the people. */
  readonly required: boolean;
  /** Counts as a teacher of the roster; specialists who join the team and leads without a class do not. */
  readonly teaches: boolean;
  readonly certified: boolean;
  /** Leads the team. */
  readonly lead: boolean;
  /** A role that somebody on the team holds in addition to a post: a need over team members, never an extra adult. */
  readonly designation: boolean;
  /** Share of the holder's time away from own classes, in thousandths. */
  readonly releaseShare: Fte;
  /** Students above an ordinary load that this post takes, in thousandths of that load. */
  readonly reachIncrease: number;
  /** Extra pay a year for each person in the post; null where none is known. */
  readonly supplementCents: SourcedCents | null;
  /** Annual pay for each person where the post is not on the teachers' schedule and a figure is known. */
  readonly payCents: SourcedCents | null;
}

/** What the holder of a post must bring. */
export type PostNeed =
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'elementary' }
  | { readonly kind: 'specialEducation' }
  | { readonly kind: 'languageSupport' }
  | { readonly kind: 'anyTeacher' }
  | { readonly kind: 'leadEligible' }
  | { readonly kind: 'paraprofessional' }
  /** A resident, apprentice or tutor on the way into teaching. */
  | { readonly kind: 'candidate' };
