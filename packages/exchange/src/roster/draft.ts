import type { Grade, PersonName, StaffKind, Term } from '@staffroom/school';
import { createEnrollmentStore, type EnrollmentStore } from './enrollment-store.ts';
import { createRecordTable, type RecordTable, type RosterRecord } from './record-table.ts';

/** What an organization says a person is. `family` are parents, guardians and relatives: known, and not part of the school. */
export type PersonRole = 'student' | 'family' | StaffKind;

export interface OrgRecord extends RosterRecord {
  readonly name: string;
  readonly isSchool: boolean;
  readonly identifier: string | null;
  readonly parentId: string | null;
}

export interface TermRecord extends RosterRecord {
  readonly title: string;
  readonly kind: Term['kind'];
  readonly start: string | null;
  readonly end: string | null;
  readonly parentId: string | null;
  readonly schoolYear: number | null;
}

export interface CourseRecord extends RosterRecord {
  readonly title: string;
  readonly code: string | null;
  readonly grades: readonly Grade[];
  readonly subjects: readonly string[];
  readonly subjectCodes: readonly string[];
  readonly orgId: string | null;
}

export interface ClassRecord extends RosterRecord {
  readonly title: string;
  readonly kind: 'homeroom' | 'scheduled';
  readonly schoolId: string;
  readonly courseId: string | null;
  readonly grades: readonly Grade[];
  readonly termIds: readonly string[];
  readonly subjects: readonly string[];
  readonly subjectCodes: readonly string[];
  readonly periods: readonly string[];
  readonly room: string | null;
}

export interface PersonRecord extends RosterRecord {
  readonly name: PersonName | null;
  readonly grade: Grade | null;
  /** Roles that stand in the person's own row; formats with a table of roles leave it empty. */
  readonly roles: readonly OrgRole[];
}

export interface OrgRole {
  readonly orgId: string;
  readonly role: PersonRole;
}

export interface RoleRecord extends RosterRecord, OrgRole {
  readonly personId: string;
  /** The grade of a student there, where the format says it with the role. */
  readonly grade: Grade | null;
}

/** What every format is read into, before references are followed and schools are put together. */
export interface RosterDraft {
  readonly orgs: RecordTable<OrgRecord>;
  readonly terms: RecordTable<TermRecord>;
  readonly courses: RecordTable<CourseRecord>;
  readonly classes: RecordTable<ClassRecord>;
  readonly people: RecordTable<PersonRecord>;
  readonly roles: RecordTable<RoleRecord>;
  readonly enrollments: EnrollmentStore;
  /** Supports by person, in upper case. Null where no file told about supports. */
  supports: Map<string, Set<string>> | null;
}

/** An empty draft, which readers of any format fill. */
export function createDraft(): RosterDraft {
  return {
    orgs: createRecordTable(),
    terms: createRecordTable(),
    courses: createRecordTable(),
    classes: createRecordTable(),
    people: createRecordTable(),
    roles: createRecordTable(),
    enrollments: createEnrollmentStore(),
    supports: null,
  };
}
