import { z } from 'zod';
import { GradeSchema, LevelSchema } from '../grade.ts';
import { OrgIdSchema, SectionIdSchema, StudentIdSchema } from '../ids.ts';
import { MissingInputSchema } from '../source.ts';
import { AnalysisLineSchema } from './analysis.ts';
import { BoardEditSchema } from './board-edit.ts';
import { MoneyStatementSchema } from './money.ts';
import { PinsSchema } from './pins.ts';
import { PolicyFindingSchema } from './policy.ts';
import { PlanTeamSchema, SchoolwideShareSchema, VacancySchema } from './team.ts';

/** The result of one optimisation with what is proved about it. */
export const SolvedSchema = z.strictObject({
  what: z.enum(['staffing', 'rosters']),
  subject: z.string().describe('The band, or the whole staff'),
  value: z.number(),
  bound: z.number().describe('Proved: no assignment costs less'),
  gap: z.number().describe('(value − bound) / max(value, 1e-9); 0 is proved optimal'),
  isOptimal: z.boolean(),
  iterations: z.int().nullable().describe('Moves tried; null where the search does not count them'),
  terms: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      weight: z.number(),
      cost: z.number(),
      bound: z
        .number()
        .nullable()
        .describe('Proved for this term alone; null where only the whole is bounded'),
    }),
  ),
});
export type Solved = z.infer<typeof SolvedSchema>;

/** How many teams a band gets and why. Limits are null where the model states no roster size. */
export const SizingSchema = z.strictObject({
  band: z.strictObject({ id: z.string(), label: z.string(), grades: z.array(GradeSchema) }),
  studentCount: z.int(),
  teamCount: z.int(),
  rosterMin: z.int().nullable(),
  rosterTarget: z.int().nullable(),
  rosterMax: z.int().nullable(),
  reason: z.string().describe('Why so many, in words'),
  limitsBroken: z.array(z.string()).describe('Limits that no number of teams can keep, in words'),
});
export type Sizing = z.infer<typeof SizingSchema>;

/** One of the three things to look at first. */
export const LookFirstSchema = z.strictObject({
  title: z.string(),
  text: z.string(),
  severity: z.enum(['bad', 'attention', 'good']),
});
export type LookFirst = z.infer<typeof LookFirstSchema>;

/** What people decided by hand, on the board. */
export const HandEditsSchema = z.strictObject({
  designedWith: PinsSchema.describe('Who the solver had to leave in place when it made the plan'),
  pins: PinsSchema.describe('Who is pinned now, after all decisions'),
  decisions: z.array(BoardEditSchema).describe('What was changed since the solver made the plan, in order'),
});
export type HandEdits = z.infer<typeof HandEditsSchema>;

/** The file that holds a design and its analysis: `plan.json`. */
export const PlanSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('staffroom-plan'),
  formatVersion: z.literal(1),
  producedBy: z.strictObject({ staffroom: z.string(), knowledge: z.string() }),
  input: z.strictObject({
    hash: z.string().describe('SHA-256 of the school as read, with its rules and finance, in canonical form'),
    format: z.string().describe('How the roster was read, e.g. oneroster-1.1'),
    schoolId: OrgIdSchema,
  }),
  request: z.strictObject({
    modelId: z.string(),
    modelName: z.string(),
    parameters: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
    parametersSet: z
      .array(z.string())
      .describe('Parameters that the school set itself; the others are defaults'),
    useAverages: z.boolean().describe('Whether national averages stand in for pay that nobody told'),
    state: z.string().nullable(),
    grades: z.array(GradeSchema).nullable().describe('Grades to team; null is all'),
    seed: z.int(),
    effort: z.enum(['quick', 'standard', 'thorough', 'wallClock']),
    seconds: z.number().nullable().describe('Wall-clock budget; null in reproducible mode'),
    isStoppedEarly: z.boolean(),
  }),
  school: z.strictObject({
    name: z.string(),
    schoolYear: z.int().nullable(),
    level: LevelSchema,
    grades: z.array(GradeSchema),
    studentCount: z.int(),
    adultCount: z.int(),
    teacherCount: z.int(),
    sectionCount: z.int(),
  }),
  sizing: z.array(SizingSchema),
  teams: z.array(PlanTeamSchema),
  schoolwide: z.array(SchoolwideShareSchema),
  vacancies: z.array(VacancySchema),
  keptSections: z
    .array(SectionIdSchema)
    .describe('Classes of today that go on beside the teams: electives, specials, grades without teams'),
  notTeamed: z.array(z.strictObject({ studentId: StudentIdSchema, reason: z.string() })),
  solved: z.array(SolvedSchema),
  money: MoneyStatementSchema,
  policy: z.array(PolicyFindingSchema),
  analysis: z.array(AnalysisLineSchema),
  notEvaluated: z.array(z.strictObject({ part: z.string(), missing: MissingInputSchema })),
  lookFirst: z.array(LookFirstSchema).max(3),
  edits: HandEditsSchema.optional().describe(
    'Decisions by hand, already part of everything above; absent where nobody made any',
  ),
});
export type Plan = z.infer<typeof PlanSchema>;

/** The published JSON Schema (draft 2020-12) of `plan.json`. */
export function planJsonSchema(): object {
  return z.toJSONSchema(PlanSchema, { target: 'draft-2020-12' });
}
