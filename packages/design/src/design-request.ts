import type { Grade } from '@staffroom/school';

/** What a person asks for. Everything but the school itself; with the school it determines the plan. */
export interface DesignRequest {
  readonly modelId: string;
  /** Overrides of the model's parameters by id; checked against the template. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Two-letter code of the jurisdiction whose policy is checked; null checks none and says so. */
  readonly state: string | null;
  /** Grades to team; null is every grade of the school. */
  readonly grades: readonly Grade[] | null;
  readonly seed: number;
  /** Iteration budgets, the same on every machine; `wallClock` runs until stopped and is not reproducible. */
  readonly effort: 'quick' | 'standard' | 'thorough' | 'wallClock';
  /** Let published national averages stand in for pay that nobody told; left out, unknown pay stays unknown. */
  readonly useAverages?: boolean;
  /** The wall-clock budget, recorded in the plan; null in reproducible mode. */
  readonly seconds: number | null;
}
