import type { Cents } from './units.ts';

/** A salary schedule: lanes across, steps down; a cell is null where the schedule has none (ragged lanes). */
export interface SalarySchedule {
  readonly id: string;
  readonly name: string;
  readonly lanes: readonly string[];
  readonly rows: readonly { readonly step: string; readonly annual: readonly (Cents | null)[] }[];
  /** Whether the last step also pays everyone above it. */
  readonly isTopStepOpen: boolean;
  /** Where the figures come from, in the school's words. */
  readonly source: string | null;
}

/** A pot of money that pays for posts or supplements. */
export interface Fund {
  readonly id: string;
  readonly name: string;
  readonly annual: Cents | null;
  /** Role ids that this fund may pay; empty means any. */
  readonly roles: readonly string[];
}

/** What the school or district says about money, from `finance.yaml`. Null is "not told". */
export interface Finance {
  readonly schedules: readonly SalarySchedule[];
  /** Benefits on top of annual salary, in hundredths of a percent (basis points): 4350 is 43.5%. */
  readonly benefitsBasisPoints: number | null;
  /** Supplements by role id. */
  readonly supplements: Readonly<Record<string, Cents>>;
  /** Posts a role costs in teacher positions, in thousandths: 1300 is 1.30. */
  readonly allotmentWeights: Readonly<Record<string, number>>;
  /** Annual pay for a post nobody holds yet, by role id. */
  readonly vacancyPay: Readonly<Record<string, Cents>>;
  readonly funds: readonly Fund[];
  /** Teacher positions the school may fill, in thousandths. */
  readonly positionsBudget: number | null;
}
