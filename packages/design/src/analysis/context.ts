import type {
  MoneyStatement,
  PlanTeam,
  PolicyFinding,
  School,
  SchoolwideShare,
  Source,
  StaffId,
  StaffMember,
  Student,
  StudentId,
  Vacancy,
} from '@staffroom/school';
import type { Arrangement } from '../arrangement.ts';
import type { StudentGroups } from './student-groups.ts';

/** Everything an analysis reads. */
export interface AnalysisInput {
  readonly school: School;
  readonly baseline: Arrangement;
  readonly design: Arrangement;
  readonly teams: readonly PlanTeam[];
  readonly schoolwide: readonly SchoolwideShare[];
  readonly vacancies: readonly Vacancy[];
  readonly money: MoneyStatement;
  /** Findings on today's classes and on the design, by the same checker; both empty where no state is known. */
  readonly policy: { readonly baseline: readonly PolicyFinding[]; readonly design: readonly PolicyFinding[] };
  readonly state: string | null;
  /** Smallest and largest shared roster and where the figures come from; null where the model states none. */
  readonly rosterLimits: { readonly min: number; readonly max: number; readonly source: Source } | null;
}

/** The input with its people by id and what many calculators ask for. */
export interface AnalysisContext extends AnalysisInput {
  readonly studentById: ReadonlyMap<StudentId, Student>;
  readonly staffById: ReadonlyMap<StaffId, StaffMember>;
  /** The students of an arrangement by their units, worked out once for an arrangement. */
  readonly groups: (arrangement: Arrangement) => StudentGroups;
}
