import { z } from 'zod';
import { CredentialSchema } from './credential.ts';
import { GradeSchema } from './grade.ts';
import {
  CourseIdSchema,
  OrgIdSchema,
  SectionIdSchema,
  StaffIdSchema,
  StudentIdSchema,
  TeamIdSchema,
  TermIdSchema,
} from './ids.ts';
import { PersonNameSchema } from './person-name.ts';
import type { School } from './school.ts';
import { SubjectSchema } from './subject.ts';
import { CentsSchema, FteSchema, MinutesSchema } from './units.ts';

const StudentSchema = z.object({
  id: StudentIdSchema,
  name: PersonNameSchema.nullable(),
  grade: GradeSchema.nullable(),
  supports: z.array(z.string()).nullable(),
  measures: z.record(z.string(), z.number()),
  groups: z.record(z.string(), z.string()),
  audits: z.record(z.string(), z.string()),
});

const PaySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('salary'), annual: CentsSchema }),
  z.object({ kind: z.literal('schedule'), schedule: z.string(), step: z.string(), lane: z.string() }),
]);

const StaffMemberSchema = z.object({
  id: StaffIdSchema,
  name: PersonNameSchema.nullable(),
  kind: z.enum(['teacher', 'aide', 'administrator', 'counselor', 'other']),
  fte: FteSchema.nullable(),
  roles: z.array(z.string()).nullable(),
  credentials: z.array(CredentialSchema).nullable(),
  expertise: z.array(z.string()).nullable(),
  yearsExperience: z.number().nullable(),
  pay: PaySchema.nullable(),
  isLeadEligible: z.boolean().nullable(),
  absenceDays: z.number().nullable(),
});

const CourseSchema = z.object({
  id: CourseIdSchema,
  title: z.string(),
  code: z.string().nullable(),
  grades: z.array(GradeSchema),
  subject: SubjectSchema.nullable(),
});

const TermSchema = z.object({
  id: TermIdSchema,
  title: z.string(),
  kind: z.enum(['schoolYear', 'semester', 'term', 'gradingPeriod']),
  start: z.string().nullable(),
  end: z.string().nullable(),
});

const SectionSchema = z.object({
  id: SectionIdSchema,
  title: z.string(),
  kind: z.enum(['homeroom', 'scheduled']),
  courseId: CourseIdSchema.nullable(),
  subject: SubjectSchema.nullable(),
  grades: z.array(GradeSchema),
  termIds: z.array(TermIdSchema),
  periods: z.array(z.string()),
  room: z.string().nullable(),
  adults: z.array(z.object({ staffId: StaffIdSchema, isPrimary: z.boolean() })),
  studentIds: z.array(StudentIdSchema),
});

function peopleRules<Id extends z.ZodType<string>>(id: Id) {
  const groups = z.array(z.object({ people: z.array(id), reason: z.string().nullable() }));
  const teams = z.array(
    z.object({ person: id, teams: z.array(TeamIdSchema), reason: z.string().nullable() }),
  );
  return z.object({ together: groups, apart: groups, pinned: teams, forbidden: teams });
}

const StaffingRulesSchema = z.object({
  state: z.string().nullable(),
  students: peopleRules(StudentIdSchema),
  staff: peopleRules(StaffIdSchema),
  teamCounts: z.record(z.string(), z.number()),
  teamSizes: z.object({ min: z.number().nullable(), max: z.number().nullable() }),
  priorities: z.record(z.string(), z.number()),
});

const FinanceSchema = z.object({
  schedules: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      lanes: z.array(z.string()),
      rows: z.array(z.object({ step: z.string(), annual: z.array(CentsSchema.nullable()) })),
      isTopStepOpen: z.boolean(),
      source: z.string().nullable(),
    }),
  ),
  benefitsBasisPoints: z.number().nullable(),
  supplements: z.record(z.string(), CentsSchema),
  allotmentWeights: z.record(z.string(), z.number()),
  vacancyPay: z.record(z.string(), CentsSchema),
  funds: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      annual: CentsSchema.nullable(),
      roles: z.array(z.string()),
    }),
  ),
  positionsBudget: z.number().nullable(),
});

const BellScheduleSchema = z.object({
  days: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      periods: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          start: MinutesSchema,
          end: MinutesSchema,
          kind: z.enum(['class', 'lunch', 'planning', 'homeroom', 'passing', 'other']),
        }),
      ),
    }),
  ),
  rotation: z.array(z.string()),
});

const CourseRequestSchema = z.object({
  studentId: StudentIdSchema,
  courseId: CourseIdSchema,
  priority: z.number(),
  isAlternate: z.boolean(),
});

const AbsenceSchema = z.object({ staffId: StaffIdSchema, date: z.string(), dayShare: z.number() });

/**
 * A school as a file keeps it, for reading it at a border. Fields that this version does not know are left out. The
 * order of lists is kept as it stands: a school is written with its lists sorted.
 */
export const SchoolSchema = z.object({
  id: OrgIdSchema,
  name: z.string(),
  identifier: z.string().nullable(),
  schoolYear: z.int().nullable(),
  students: z.array(StudentSchema),
  staff: z.array(StaffMemberSchema),
  courses: z.array(CourseSchema),
  sections: z.array(SectionSchema),
  terms: z.array(TermSchema),
  rules: StaffingRulesSchema.nullable(),
  finance: FinanceSchema.nullable(),
  bells: BellScheduleSchema.nullable(),
  requests: z.array(CourseRequestSchema).nullable(),
  absences: z.array(AbsenceSchema).nullable(),
}) satisfies z.ZodType<School>;
