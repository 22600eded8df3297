import type { ProblemLog } from '../problem/problem-log.ts';
import { bareName } from '../tabular/header.ts';
import type { PersonRole } from './draft.ts';
import type { EnrollmentRole } from './enrollment-store.ts';
import type { Place } from './read-fields.ts';

/** The roles of OneRoster 1.1 and 1.2 and of School Data Sync that need no interpretation. */
const standardRoles: Readonly<Record<string, PersonRole>> = {
  student: 'student',
  teacher: 'teacher',
  aide: 'aide',
  administrator: 'administrator',
  counselor: 'counselor',
  principal: 'administrator',
  districtAdministrator: 'administrator',
  siteAdministrator: 'administrator',
  systemAdministrator: 'administrator',
  proctor: 'other',
  guardian: 'family',
  parent: 'family',
  relative: 'family',
};

/** Roles outside the vocabulary whose meaning is plain; reading them is reported. */
const similarRoles: Readonly<Record<string, PersonRole>> = {
  professor: 'teacher',
  lecturer: 'teacher',
  faculty: 'teacher',
  instructor: 'teacher',
  coteacher: 'teacher',
  leadteacher: 'teacher',
  substitute: 'teacher',
  teacherassistant: 'aide',
  teachersaide: 'aide',
  paraprofessional: 'aide',
  extaide: 'aide',
  assistant: 'aide',
  staff: 'other',
  learner: 'student',
  pupil: 'student',
  counsellor: 'counselor',
  assistantprincipal: 'administrator',
  admin: 'administrator',
};

const standardByBareName = new Map(
  Object.entries(standardRoles).map(([name, role]) => [bareName(name), { name, role }]),
);

/**
 * What a role says a person is. Case is forgiven with a report, similar words are mapped with a report, and an extension term
 * (`ext:…`) that is not known is some other adult. Anything else is reported as an error, and null.
 */
export function readPersonRole(cell: string, place: Place, log: ProblemLog): PersonRole | null {
  const exact = standardRoles[cell];
  if (exact !== undefined && Object.hasOwn(standardRoles, cell)) return exact;
  if (cell === '') {
    log.report('missing-value', { ...place, message: 'The row has no role' });
    return null;
  }
  const bare = bareName(cell);
  const near = standardByBareName.get(bare);
  if (near !== undefined) {
    log.report('value-spelling', { ...place, value: cell, message: `"${cell}" was read as ${near.name}` });
    return near.role;
  }
  const similar = Object.hasOwn(similarRoles, bare)
    ? similarRoles[bare]
    : cell.startsWith('ext:')
      ? 'other'
      : undefined;
  if (similar !== undefined) {
    log.report('unknown-role', {
      ...place,
      value: cell,
      message: `The role "${cell}" is not in the standard; it was read as ${similar === 'other' ? 'some other adult' : similar}`,
    });
    return similar;
  }
  log.report('unknown-value', {
    ...place,
    value: cell,
    message: `The role "${cell}" is not known; the roles are ${Object.keys(standardRoles).join(', ')}`,
  });
  return null;
}

/** What a person of a role does in a class. Null for family, who do nothing there. */
export function enrollmentRoleOf(role: PersonRole): EnrollmentRole | null {
  switch (role) {
    case 'family':
      return null;
    case 'counselor':
      return 'other';
    case 'student':
    case 'teacher':
    case 'aide':
    case 'administrator':
    case 'other':
      return role;
    default:
      return role satisfies never;
  }
}
