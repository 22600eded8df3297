import { z } from 'zod';

/** Ids are the source system's own text, never re-issued. */
const id = z.string().min(1);

export const OrgIdSchema = id.brand<'OrgId'>();
export type OrgId = z.infer<typeof OrgIdSchema>;

export const StudentIdSchema = id.brand<'StudentId'>();
export type StudentId = z.infer<typeof StudentIdSchema>;

export const StaffIdSchema = id.brand<'StaffId'>();
export type StaffId = z.infer<typeof StaffIdSchema>;

export const CourseIdSchema = id.brand<'CourseId'>();
export type CourseId = z.infer<typeof CourseIdSchema>;

export const SectionIdSchema = id.brand<'SectionId'>();
export type SectionId = z.infer<typeof SectionIdSchema>;

export const TermIdSchema = id.brand<'TermId'>();
export type TermId = z.infer<typeof TermIdSchema>;

/** A team's id is its band and number, such as `6-1` or `K-2`, so that rules can name a team before it exists. */
export const TeamIdSchema = id.brand<'TeamId'>();
export type TeamId = z.infer<typeof TeamIdSchema>;

/** Order by UTF-16 code units: the same on every platform and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
