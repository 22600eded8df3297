import type { DesignRequestInput, Measure } from '@staffroom/contract';
import type { Plan, School } from '@staffroom/school';

/** Design a school, in which what a person has pinned stands among its rules. */
export interface DesignTask {
  readonly school: School;
  readonly request: DesignRequestInput;
  /** How the roster was read, such as `oneroster-1.1`. */
  readonly inputFormat: string;
  readonly versions: { readonly staffroom: string; readonly knowledge: string };
}

export interface DesignTaskResult {
  readonly plan: Plan;
  readonly measures: Measure[];
}
