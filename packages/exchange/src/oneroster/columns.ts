import type { ColumnSpec } from '../tabular/header.ts';

/** The tables of OneRoster that a roster is read from, in the order in which they depend on each other. */
export const rosterTables = [
  'orgs',
  'academicSessions',
  'courses',
  'classes',
  'users',
  'roles',
  'enrollments',
] as const;
export type RosterTable = (typeof rosterTables)[number];

/** Tables that are known and not read: what they hold is not needed, or must not be stored. */
export const unreadTables = [
  'manifest',
  'demographics',
  'userProfiles',
  'userResources',
  'categories',
  'classResources',
  'courseResources',
  'lineItems',
  'lineItemLearningObjectiveIds',
  'lineItemScoreScales',
  'resources',
  'results',
  'resultLearningObjectiveIds',
  'resultScoreScales',
  'scoreScales',
] as const;

const key = (name: string, ...aliases: string[]): ColumnSpec => ({ name, isRequired: true, aliases });
const column = (name: string, ...aliases: string[]): ColumnSpec => ({ name, aliases });
const dropped = (name: string, ...aliases: string[]): ColumnSpec => ({ name, aliases, isDropped: true });

const record = [key('sourcedId', 'id'), column('status'), column('dateLastModified', 'dataLastModified')];

/**
 * The columns of 1.0, 1.1 and 1.2 together, with the misspelt and old names under which they are met.
 * Source: 1EdTech OneRoster 1.2 CSV binding; a column is marked required where nothing can be read without it, which is less
 * than the standard asks.
 */
export const rosterColumns: Readonly<Record<RosterTable, readonly ColumnSpec[]>> = {
  orgs: [
    ...record,
    key('name'),
    column('type'),
    column('identifier'),
    column('parentSourcedId', 'parentId', 'parentOrgSourcedId'),
  ],
  academicSessions: [
    ...record,
    key('title'),
    column('type'),
    column('startDate'),
    column('endDate'),
    column('parentSourcedId', 'parentId'),
    column('schoolYear'),
  ],
  courses: [
    ...record,
    column('schoolYearSourcedId', 'schoolYearId'),
    key('title'),
    column('courseCode'),
    column('grades', 'grade'),
    column('orgSourcedId', 'orgId', 'schoolSourcedId'),
    column('subjects', 'subject'),
    column('subjectCodes', 'subjectCode'),
  ],
  classes: [
    ...record,
    key('title'),
    column('grades', 'grade'),
    column('courseSourcedId', 'courseId'),
    column('classCode'),
    column('classType'),
    column('location'),
    key('schoolSourcedId', 'schoolId', 'orgSourcedId'),
    column('termSourcedIds', 'termSourcedId', 'terms', 'termId'),
    column('subjects', 'subject'),
    column('subjectCodes', 'subjectCode'),
    column('periods', 'period'),
  ],
  users: [
    ...record,
    column('enabledUser'),
    column('orgSourcedIds', 'orgSourcedId', 'orgIds', 'orgId'),
    column('role'),
    column('username'),
    dropped('userIds', 'userId'),
    column('givenName', 'firstName'),
    column('familyName', 'lastName'),
    column('middleName'),
    column('identifier'),
    column('email'),
    column('sms'),
    column('phone'),
    column('agentSourcedIds', 'agents', 'agentIds'),
    column('grades', 'grade'),
    dropped('password'),
    column('userMasterIdentifier'),
    column('resourceSourcedIds'),
    column('preferredGivenName', 'prefferedGivenName'),
    column('preferredMiddleName', 'prefferedMiddleName'),
    column('preferredFamilyName', 'prefferedFamilyName'),
    column('primaryOrgSourcedId'),
    column('pronouns'),
  ],
  roles: [
    ...record,
    key('userSourcedId', 'userId'),
    column('roleType'),
    key('role'),
    column('beginDate'),
    column('endDate'),
    key('orgSourcedId', 'orgId'),
    column('userProfileSourcedId'),
  ],
  enrollments: [
    ...record,
    key('classSourcedId', 'classId'),
    column('schoolSourcedId', 'schoolId'),
    key('userSourcedId', 'userId'),
    key('role'),
    column('primary'),
    column('beginDate', 'startDate'),
    column('endDate'),
  ],
};
