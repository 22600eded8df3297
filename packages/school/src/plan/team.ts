import { z } from 'zod';
import { GradeSchema } from '../grade.ts';
import { StaffIdSchema, StudentIdSchema, TeamIdSchema } from '../ids.ts';
import { SubjectSchema } from '../subject.ts';
import { FteSchema } from '../units.ts';

/** A post on a team: a role with a need for expertise and an amount of time. */
export const PlanPostSchema = z.strictObject({
  id: z.string().describe('Unique in the plan: team id and the template post, e.g. 6-1/math'),
  roleId: z.string(),
  label: z.string().describe('In words, e.g. mathematics teacher'),
  need: z.string().describe('What the post asks for, in words, e.g. certified in mathematics, grade 6'),
  subject: SubjectSchema.nullable(),
  isCertified: z.boolean().describe('Whether the post asks for a certified teacher'),
  isTeaching: z.boolean().describe('Whether the post counts as a teacher of the shared roster'),
  amount: FteSchema.describe('Time wanted, in thousandths of a full-time post'),
  vacant: FteSchema.describe('Time that nobody holds, in thousandths'),
});
export type PlanPost = z.infer<typeof PlanPostSchema>;

/**
 * A person's share of time in a post; `isLead` marks the adult who leads the team, in this post or in addition to it.
 * A role held in addition to a post (a lead who teaches full time) is a post of amount 0 and a share of 0 of its own.
 */
export const PlanShareSchema = z.strictObject({
  staffId: StaffIdSchema,
  postId: z.string(),
  roleId: z.string(),
  share: FteSchema,
  isLead: z.boolean(),
  isCertified: z
    .boolean()
    .nullable()
    .describe('Certified for the post; null where no credentials were given'),
  basis: z
    .enum(['credential', 'taughtToday', 'role', 'pinned'])
    .describe('Why this person may hold the post'),
});
export type PlanShare = z.infer<typeof PlanShareSchema>;

/** A team: adults with roles and shares of time, one shared roster. */
export const PlanTeamSchema = z.strictObject({
  id: TeamIdSchema,
  name: z.string(),
  band: z.strictObject({ id: z.string(), label: z.string(), grades: z.array(GradeSchema) }),
  posts: z.array(PlanPostSchema),
  adults: z.array(PlanShareSchema),
  students: z.array(StudentIdSchema),
});
export type PlanTeam = z.infer<typeof PlanTeamSchema>;

/** Time that a person gives outside the teams: electives, specials, school-wide services, or simply not placed. */
export const SchoolwideShareSchema = z.strictObject({
  staffId: StaffIdSchema,
  share: FteSchema,
  work: z.string().describe('In words: what the time is for, e.g. music classes as today'),
  isPlaced: z.boolean().describe('False: the design found no place for this time; a person must decide'),
});
export type SchoolwideShare = z.infer<typeof SchoolwideShareSchema>;

/** Time in a post that nobody on the staff can give: somebody to hire, with the credential named. */
export const VacancySchema = z.strictObject({
  teamId: TeamIdSchema,
  postId: z.string(),
  roleId: z.string(),
  need: z.string(),
  amount: FteSchema,
  studentCount: z.int().describe('Students of the team, who wait for this post'),
});
export type Vacancy = z.infer<typeof VacancySchema>;
