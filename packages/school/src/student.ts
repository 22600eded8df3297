import type { Grade } from './grade.ts';
import type { StudentId } from './ids.ts';
import type { PersonName } from './person-name.ts';

/**
 * A student. What a file did not say is null or absent, never a default:
 * `supports: null` is "nobody told us", `supports: []` is "told: none".
 */
export interface Student {
  readonly id: StudentId;
  readonly name: PersonName | null;
  readonly grade: Grade | null;
  /** Codes such as IEP, 504, EL, GT, in upper case, sorted. */
  readonly supports: readonly string[] | null;
  /** Numbers by measure name (`measure.math` → `math`). */
  readonly measures: Readonly<Record<string, number>>;
  /** Categories used in balancing (`group.<name>`). */
  readonly groups: Readonly<Record<string, string>>;
  /** Categories reported for fairness and never used to place anyone (`audit.<name>`). */
  readonly audits: Readonly<Record<string, string>>;
}
