import type { StaffId } from './ids.ts';

/** A day or part of a day that an adult was out. The reason is never kept. */
export interface Absence {
  readonly staffId: StaffId;
  /** ISO date. */
  readonly date: string;
  /** Part of the day missed, in thousandths (1000 is the whole day). */
  readonly dayShare: number;
}
