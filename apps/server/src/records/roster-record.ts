import type { FileProblem, Roster } from '@staffroom/contract';
import { instant } from './instant.ts';

/** The columns of a roster that its record shows. */
export const rosterColumns = [
  'id',
  'school_id',
  'file_names',
  'format',
  'has_names',
  'student_count',
  'adult_count',
  'section_count',
  'error_count',
  'warning_count',
  'problem_kinds',
  'assumptions',
  'imported_at',
] as const;

interface RosterRow {
  readonly id: string;
  readonly school_id: string;
  readonly file_names: unknown;
  readonly format: string;
  readonly has_names: boolean;
  readonly student_count: number;
  readonly adult_count: number;
  readonly section_count: number;
  readonly error_count: number;
  readonly warning_count: number;
  readonly problem_kinds: unknown;
  readonly assumptions: unknown;
  readonly imported_at: Date;
}

/** A roster as it came in, without its people. */
export function rosterRecord(row: RosterRow): Roster {
  // Branding, and documents that only this program writes.
  return {
    id: row.id as Roster['id'],
    schoolId: row.school_id as Roster['schoolId'],
    fileNames: row.file_names as Roster['fileNames'],
    format: row.format,
    hasNames: row.has_names,
    studentCount: row.student_count,
    adultCount: row.adult_count,
    sectionCount: row.section_count,
    errorCount: row.error_count,
    warningCount: row.warning_count,
    problemKinds: row.problem_kinds as Roster['problemKinds'],
    assumptions: row.assumptions as Roster['assumptions'],
    importedAt: instant(row.imported_at),
  };
}

interface ProblemRow {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly file: string;
  readonly line: number | null;
  readonly col: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** One problem of an imported file. */
export function problemRecord({ col, ...row }: ProblemRow): FileProblem {
  const { severity, code, file, line, value, message, remedy } = row;
  return { severity, code, file, line, column: col, value, message, remedy };
}
