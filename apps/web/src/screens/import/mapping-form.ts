import { z } from 'zod';
import type { PreviewTable } from '@staffroom/contract';

/** What a table of a spreadsheet may hold. */
export type TableKind = 'students' | 'staff' | 'sections' | 'enrollments';

/** What a column may mean, with its name for people. */
export interface Meaning {
  readonly key: string;
  readonly label: string;
}

const classMeanings: readonly Meaning[] = [
  { key: 'sectionId', label: 'Class id' },
  { key: 'sectionTitle', label: 'Class name' },
  { key: 'courseId', label: 'Course id' },
  { key: 'courseTitle', label: 'Course name' },
  { key: 'subject', label: 'Subject' },
  { key: 'grade', label: 'Grade of the class' },
  { key: 'period', label: 'Period' },
  { key: 'term', label: 'Term' },
  { key: 'room', label: 'Room' },
  { key: 'teacherId', label: 'Teacher id' },
  { key: 'teacherName', label: 'Teacher name' },
  { key: 'coTeacherIds', label: 'Ids of further teachers' },
];

/** The meanings that columns of each kind of table may have, in the order in which they are offered. */
export const meaningsOf: Readonly<Record<TableKind, readonly Meaning[]>> = {
  enrollments: [
    { key: 'studentId', label: 'Student id' },
    { key: 'studentName', label: 'Student name' },
    { key: 'studentGivenName', label: 'Student first name' },
    { key: 'studentFamilyName', label: 'Student last name' },
    { key: 'studentGrade', label: 'Student grade' },
    ...classMeanings,
  ],
  students: [
    { key: 'id', label: 'Student id' },
    { key: 'grade', label: 'Grade' },
    { key: 'name', label: 'Name' },
    { key: 'givenName', label: 'First name' },
    { key: 'familyName', label: 'Last name' },
  ],
  staff: [
    { key: 'id', label: 'Staff id' },
    { key: 'name', label: 'Name' },
    { key: 'givenName', label: 'First name' },
    { key: 'familyName', label: 'Last name' },
    { key: 'kind', label: 'What they are' },
  ],
  sections: classMeanings,
};

/** What tables may hold, for people. */
export const kindLabels: Readonly<
  Record<TableKind | 'none', { readonly label: string; readonly description: string }>
> = {
  enrollments: { label: 'Students in classes', description: 'One row for each student in a class' },
  students: { label: 'Students', description: 'One row for each student' },
  staff: { label: 'Adults', description: 'One row for each adult' },
  sections: { label: 'Classes', description: 'One row for each class' },
  none: { label: 'Nothing to read', description: 'The table is left out' },
};

/** What a proposal calls a school whose name no file tells. */
const noName = 'Name of the school';

/** What a person has said about one table: what it holds and what each of its columns means. */
export interface TableForm {
  readonly preview: PreviewTable;
  readonly kind: TableKind | 'none';
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
  /** The meaning of each column by its place; null is not read. */
  readonly meanings: readonly (string | null)[];
}

export interface MappingForm {
  readonly schoolName: string;
  readonly schoolId: string;
  readonly schoolYear: number | null;
  readonly tables: readonly TableForm[];
}

const RefSchema = z.union([z.string(), z.int()]);
const MappedTableSchema = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  header: z.boolean().default(true),
  columns: z.record(z.string(), RefSchema.optional()),
});
/** The form of a mapping as far as this screen shows it; importing checks it in full. */
const ProposalSchema = z.object({
  school: z
    .object({
      id: z.string().default('school'),
      name: z.string(),
      schoolYear: z.int().optional(),
    })
    .default({ id: 'school', name: '' }),
  students: MappedTableSchema.optional(),
  staff: MappedTableSchema.optional(),
  sections: MappedTableSchema.optional(),
  enrollments: MappedTableSchema.optional(),
});
type Proposal = z.infer<typeof ProposalSchema>;

const kinds: readonly TableKind[] = ['enrollments', 'students', 'staff', 'sections'];

/** Splits what a preview calls its table: `roster.xlsx, sheet Students` is a file and a sheet. */
function fileAndSheet(name: string): { readonly file: string; readonly sheet: string | null } {
  const [, file, sheet] = /^(.*), sheet (.*)$/.exec(name) ?? [];
  return file === undefined || sheet === undefined ? { file: name, sheet: null } : { file, sheet };
}

function isMeant(preview: PreviewTable, table: z.infer<typeof MappedTableSchema>, index: number): boolean {
  const { file, sheet } = fileAndSheet(preview.file);
  if (table.sheet !== undefined) return table.sheet === sheet;
  if (table.file !== undefined) return table.file === file;
  return index === 0;
}

function meaningsFrom(
  preview: PreviewTable,
  columns: Proposal['students'] & object,
): readonly (string | null)[] {
  return preview.header.map((header, index) => {
    const found = Object.entries(columns.columns).find(([, ref]) => ref === header || ref === index + 1);
    return found?.[0] ?? null;
  });
}

/**
 * The form for a person to check, from what the import proposes. Unknown forms of a proposal give an empty form. `knownName`
 * is the name of the school that the files are imported into, if it is known.
 */
export function formOf(
  proposed: unknown,
  previews: readonly PreviewTable[],
  knownName: string | null = null,
): MappingForm {
  const parsed = ProposalSchema.safeParse(proposed);
  const proposal: Proposal = parsed.success ? parsed.data : { school: { id: 'school', name: '' } };
  return {
    schoolName: knownName ?? (proposal.school.name === noName ? '' : proposal.school.name),
    schoolId: proposal.school.id,
    schoolYear: proposal.school.schoolYear ?? null,
    tables: previews.map((preview, index): TableForm => {
      const kind = kinds.find((one) => {
        const table = proposal[one];
        return table !== undefined && isMeant(preview, table, index);
      });
      const table = kind === undefined ? undefined : proposal[kind];
      return kind === undefined || table === undefined
        ? { preview, kind: 'none', hasHeader: true, meanings: preview.header.map(() => null) }
        : { preview, kind, hasHeader: table.header, meanings: meaningsFrom(preview, table) };
    }),
  };
}

/** The table with another kind; meanings that the kind does not have are taken away. */
export function withKind(table: TableForm, kind: TableForm['kind']): TableForm {
  const allowed = new Set(kind === 'none' ? [] : meaningsOf[kind].map(({ key }) => key));
  return {
    ...table,
    kind,
    meanings: table.meanings.map((meaning) => (meaning !== null && allowed.has(meaning) ? meaning : null)),
  };
}

/** The table with another meaning of a column; a meaning belongs to one column only. */
export function withMeaning(table: TableForm, column: number, meaning: string | null): TableForm {
  return {
    ...table,
    meanings: table.meanings.map((before, index) =>
      index === column ? meaning : before !== null && before === meaning ? null : before,
    ),
  };
}

/** What is still missing before the files can be read, in words. */
export function mappingProblems(form: MappingForm): readonly string[] {
  const problems: string[] = [];
  if (form.schoolName.trim() === '') problems.push('Say the name of the school.');
  const read = form.tables.filter(({ kind }) => kind !== 'none');
  if (!read.some(({ kind }) => kind === 'enrollments' || kind === 'students')) {
    problems.push('Say which table holds the students, alone or in their classes.');
  }
  for (const kind of kinds) {
    const tables = read.filter((table) => table.kind === kind);
    if (tables.length > 1) {
      problems.push(
        `Two tables hold the same (${tables.map(({ preview }) => preview.file).join(' and ')}). Choose one of them.`,
      );
    }
  }
  for (const { kind, meanings, preview } of read) {
    const has = (...keys: readonly string[]) => keys.some((key) => meanings.includes(key));
    if ((kind === 'students' || kind === 'staff') && !has('id'))
      problems.push(`In ${preview.file}, say which column holds the id.`);
    if (kind === 'enrollments' && !has('studentId'))
      problems.push(`In ${preview.file}, say which column holds the student id.`);
    if (kind === 'enrollments' && !has('sectionId', 'sectionTitle', 'courseTitle'))
      problems.push(
        `In ${preview.file}, say which column tells classes apart: class id, class name or course name.`,
      );
  }
  return problems;
}

/** The mapping as an import takes it. Columns are given by their place, so that equal headers do no harm. */
export function mappingOf(form: MappingForm): unknown {
  const tables = form.tables.flatMap((table) => {
    if (table.kind === 'none') return [];
    const { file, sheet } = fileAndSheet(table.preview.file);
    const columns = table.meanings.flatMap((meaning, index) =>
      meaning === null ? [] : [[meaning, index + 1] as const],
    );
    const entry = {
      file,
      ...(sheet === null ? {} : { sheet }),
      header: table.hasHeader,
      columns: Object.fromEntries(columns),
    };
    return [[table.kind, entry] as const];
  });
  return {
    format: 1,
    school: {
      id: form.schoolId,
      name: form.schoolName.trim(),
      ...(form.schoolYear === null ? {} : { schoolYear: form.schoolYear }),
    },
    ...Object.fromEntries(tables),
  };
}
