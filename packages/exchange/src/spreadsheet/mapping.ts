import { parse } from 'yaml';
import { z } from 'zod';
import { NotARosterError } from '../roster/not-a-roster-error.ts';

/** A column by its header, or by its place, from 1: `Student ID`, `3` or `{ column: 3 }`. */
const ColumnRefSchema = z.union([
  z.string().min(1),
  z.int().positive(),
  z.strictObject({ column: z.int().positive() }).transform(({ column }) => column),
]);

const studentColumns = {
  id: ColumnRefSchema,
  grade: ColumnRefSchema.optional(),
  name: ColumnRefSchema.optional(),
  givenName: ColumnRefSchema.optional(),
  familyName: ColumnRefSchema.optional(),
};

const staffColumns = {
  id: ColumnRefSchema,
  name: ColumnRefSchema.optional(),
  givenName: ColumnRefSchema.optional(),
  familyName: ColumnRefSchema.optional(),
  kind: ColumnRefSchema.optional(),
};

const classColumns = {
  sectionId: ColumnRefSchema.optional(),
  sectionTitle: ColumnRefSchema.optional(),
  courseId: ColumnRefSchema.optional(),
  courseTitle: ColumnRefSchema.optional(),
  subject: ColumnRefSchema.optional(),
  grade: ColumnRefSchema.optional(),
  period: ColumnRefSchema.optional(),
  term: ColumnRefSchema.optional(),
  room: ColumnRefSchema.optional(),
  teacherId: ColumnRefSchema.optional(),
  teacherName: ColumnRefSchema.optional(),
  coTeacherIds: ColumnRefSchema.optional(),
};

const tableOf = <Columns extends z.ZodRawShape>(columns: Columns) =>
  z.strictObject({
    file: z.string().optional().describe('The file in a folder or zip; without it the only or first table'),
    sheet: z.string().optional().describe('The sheet of a workbook; without it the first'),
    header: z
      .boolean()
      .default(true)
      .describe('Whether the first row names the columns; where it does not, columns are given by place'),
    columns: z.strictObject(columns),
  });

/** How the columns of a spreadsheet become a roster: `mapping.yaml`. */
const MappingSchema = z
  .strictObject({
    format: z.literal(1),
    school: z.strictObject({
      id: z.string().min(1).default('school'),
      name: z.string().min(1),
      schoolYear: z.int().min(1900).max(2200).optional(),
    }),
    students: tableOf(studentColumns).optional().describe('One row for each student'),
    staff: tableOf(staffColumns).optional().describe('One row for each adult'),
    sections: tableOf(classColumns).optional().describe('One row for each class'),
    enrollments: tableOf({
      studentId: ColumnRefSchema,
      studentName: ColumnRefSchema.optional(),
      studentGivenName: ColumnRefSchema.optional(),
      studentFamilyName: ColumnRefSchema.optional(),
      studentGrade: ColumnRefSchema.optional(),
      ...classColumns,
    })
      .optional()
      .describe('One row for each student in a class'),
  })
  .refine((mapping) => mapping.enrollments !== undefined || mapping.students !== undefined, {
    error: 'maps neither enrollments nor students; a roster needs one of them',
    path: ['enrollments'],
  })
  .refine(
    ({ enrollments }) =>
      enrollments === undefined ||
      enrollments.columns.sectionId !== undefined ||
      enrollments.columns.sectionTitle !== undefined ||
      enrollments.columns.courseTitle !== undefined,
    {
      error: 'needs sectionId, sectionTitle or courseTitle, to tell classes apart',
      path: ['enrollments', 'columns'],
    },
  );
export type Mapping = z.infer<typeof MappingSchema>;
export type MappedTable = 'students' | 'staff' | 'sections' | 'enrollments';
export type ColumnRef = string | number;

/** A mapping that cannot be used. The message names the place in the mapping and what is wrong there. */
export class MappingError extends NotARosterError {
  override readonly name = 'MappingError';
}

/**
 * Checks a mapping, given as YAML text or as what YAML parses to. Throws MappingError with every problem, each with its place,
 * such as `students.columns.grade`.
 */
export function parseMapping(input: unknown): Mapping {
  let value = input;
  if (typeof input === 'string') {
    try {
      value = parse(input);
    } catch (cause) {
      throw new MappingError(
        `The mapping is not YAML: ${cause instanceof Error ? cause.message : String(cause)}`,
        { cause },
      );
    }
  }
  const result = MappingSchema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(
    (issue) => `${issue.path.length === 0 ? 'the mapping' : issue.path.join('.')}: ${issue.message}`,
  );
  throw new MappingError(`The mapping cannot be used. ${issues.join('; ')}`);
}

/** The published JSON Schema (draft 2020-12) of `mapping.yaml`. */
export function mappingJsonSchema(): object {
  return z.toJSONSchema(MappingSchema, { target: 'draft-2020-12', io: 'input' });
}
