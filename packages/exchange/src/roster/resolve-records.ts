import { compareText } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { ClassRecord, CourseRecord, OrgRecord, RosterDraft, TermRecord } from './draft.ts';
import type { RosterRecord } from './record-table.ts';

/** Records whose references have been followed: every id in them points at a record that is here. */
export interface ResolvedRecords {
  /** Organizations that are schools, or at which classes are held. */
  readonly schools: ReadonlyMap<string, OrgRecord>;
  readonly classes: ReadonlyMap<string, ClassRecord>;
  readonly courses: ReadonlyMap<string, CourseRecord>;
  readonly terms: ReadonlyMap<string, TermRecord>;
}

/** Follows the references between organizations, sessions, courses and classes; what points nowhere is reported and left out or stood in for. */
export function resolveRecords(draft: RosterDraft, log: ProblemLog): ResolvedRecords {
  for (const org of draft.orgs.values()) checkParent('organization', org, draft.orgs, log);
  for (const term of draft.terms.values()) {
    checkParent('session', term, draft.terms, log);
    checkNameAndDates(term, log);
  }
  const schools = new Map<string, OrgRecord>();
  for (const org of draft.orgs.values()) if (org.isSchool) schools.set(org.id, org);
  const courses = new Map<string, CourseRecord>();
  for (const course of draft.courses.values()) courses.set(course.id, course);
  const terms = new Map<string, TermRecord>();
  for (const term of draft.terms.values()) terms.set(term.id, term);

  const classes = new Map<string, ClassRecord>();
  for (const record of [...draft.classes.values()].toSorted((a, b) => compareText(a.id, b.id))) {
    if (!resolveSchool(record, draft, schools, log)) continue;
    resolveCourse(record, draft, courses, log);
    const termIds = record.termIds.filter((id) => isTermKnown(record, id, draft, log));
    classes.set(record.id, termIds.length === record.termIds.length ? record : { ...record, termIds });
  }
  return { schools, classes, courses, terms };
}

function resolveSchool(
  record: ClassRecord,
  draft: RosterDraft,
  schools: Map<string, OrgRecord>,
  log: ProblemLog,
): boolean {
  const { schoolId, origin } = record;
  if (schools.has(schoolId)) return true;
  const org = draft.orgs.get(schoolId);
  const place = { ...origin, column: 'schoolSourcedId', value: schoolId };
  if (org !== undefined) {
    log.report('not-a-school', {
      ...org.origin,
      column: 'type',
      value: org.id,
      message: `Classes are held at ${org.name} (${org.id}), whose type is not school`,
    });
    schools.set(org.id, { ...org, isSchool: true });
    return true;
  }
  if (draft.orgs.size > 0) {
    const isRemoved = draft.orgs.wasRemoved(schoolId);
    log.report(isRemoved ? 'removed-reference' : 'unknown-organization', {
      ...place,
      message: `The class ${record.id} is held at ${schoolId}, which is ${isRemoved ? 'marked to be deleted' : 'not among the organizations'}`,
    });
    return false;
  }
  log.report('not-a-school', {
    ...place,
    message: `The files hold no organizations; ${schoolId} was taken for a school`,
    remedy: 'Add orgs.csv with the name of the school.',
  });
  schools.set(schoolId, {
    id: schoolId,
    name: schoolId,
    isSchool: true,
    identifier: null,
    parentId: null,
    origin,
  });
  return true;
}

function resolveCourse(
  record: ClassRecord,
  draft: RosterDraft,
  courses: Map<string, CourseRecord>,
  log: ProblemLog,
): void {
  const { courseId, origin } = record;
  if (courseId === null || courses.has(courseId)) return;
  log.report('unknown-course', {
    ...origin,
    column: 'courseSourcedId',
    value: courseId,
    message: `The class ${record.id} is of the course ${courseId}, which is ${draft.courses.wasRemoved(courseId) ? 'marked to be deleted' : 'not among the courses'}`,
  });
  courses.set(courseId, {
    id: courseId,
    title: record.title,
    code: null,
    grades: [],
    subjects: [],
    subjectCodes: [],
    orgId: null,
    origin,
  });
}

function isTermKnown(record: ClassRecord, termId: string, draft: RosterDraft, log: ProblemLog): boolean {
  if (draft.terms.get(termId) !== undefined) return true;
  log.report('unknown-session', {
    ...record.origin,
    column: 'termSourcedIds',
    value: termId,
    message: `The class ${record.id} is held in ${termId}, which is ${draft.terms.wasRemoved(termId) ? 'marked to be deleted' : 'not among the sessions'}`,
  });
  return false;
}

function checkParent(
  noun: string,
  record: RosterRecord & { readonly parentId: string | null },
  table: { get(id: string): RosterRecord | undefined },
  log: ProblemLog,
): void {
  if (record.parentId === null || table.get(record.parentId) !== undefined) return;
  log.report('unknown-parent', {
    ...record.origin,
    column: 'parentSourcedId',
    value: record.parentId,
    message: `The ${noun} ${record.id} belongs to ${record.parentId}, which is not in the files`,
  });
}

const partOfYear = /^(?:s|q|t|sem|semester|quarter|trimester)[ _-]?[1-4]$/i;

/** A semester that lasts all year is a sign of copied dates. */
function checkNameAndDates(term: TermRecord, log: ProblemLog): void {
  if (term.start === null || term.end === null || !partOfYear.test(term.title)) return;
  const months =
    (Number(term.end.slice(0, 4)) - Number(term.start.slice(0, 4))) * 12 +
    Number(term.end.slice(5, 7)) -
    Number(term.start.slice(5, 7));
  if (months >= 9) {
    log.report('session-name-and-dates', {
      ...term.origin,
      column: 'title',
      value: term.title,
      message: `${term.title} lasts from ${term.start} to ${term.end}`,
    });
  }
}
