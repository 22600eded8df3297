/**
 * Columns of the OneRoster 1.1 CSV files that a roster needs, in the order of the standard. `metadata.*` columns may
 * follow at the far right. Source: 1EdTech OneRoster 1.1 final CSV tables.
 */
export const writtenColumns = {
  academicSessions: [
    'sourcedId',
    'status',
    'dateLastModified',
    'title',
    'type',
    'startDate',
    'endDate',
    'parentSourcedId',
    'schoolYear',
  ],
  classes: [
    'sourcedId',
    'status',
    'dateLastModified',
    'title',
    'grades',
    'courseSourcedId',
    'classCode',
    'classType',
    'location',
    'schoolSourcedId',
    'termSourcedIds',
    'subjects',
    'subjectCodes',
    'periods',
  ],
  courses: [
    'sourcedId',
    'status',
    'dateLastModified',
    'schoolYearSourcedId',
    'title',
    'courseCode',
    'grades',
    'orgSourcedId',
    'subjects',
    'subjectCodes',
  ],
  enrollments: [
    'sourcedId',
    'status',
    'dateLastModified',
    'classSourcedId',
    'schoolSourcedId',
    'userSourcedId',
    'role',
    'primary',
    'beginDate',
    'endDate',
  ],
  orgs: ['sourcedId', 'status', 'dateLastModified', 'name', 'type', 'identifier', 'parentSourcedId'],
  users: [
    'sourcedId',
    'status',
    'dateLastModified',
    'enabledUser',
    'orgSourcedIds',
    'role',
    'username',
    'userIds',
    'givenName',
    'familyName',
    'middleName',
    'identifier',
    'email',
    'sms',
    'phone',
    'agentSourcedIds',
    'grades',
    'password',
  ],
} as const;

export type WrittenTable = keyof typeof writtenColumns;

/** Every file a 1.1 manifest must name, whether it is there or not. */
export const manifestFiles = [
  'academicSessions',
  'categories',
  'classes',
  'classResources',
  'courses',
  'courseResources',
  'demographics',
  'enrollments',
  'lineItems',
  'orgs',
  'resources',
  'results',
  'users',
] as const;

/** Bulk files leave these to the importer, and a password is never written. */
type BlankColumn = 'status' | 'dateLastModified' | 'password';

/** One row: a missing cell is blank. Extension columns are named `metadata.…`. */
export type OneRosterRow<Table extends WrittenTable> = { readonly sourcedId: string } & {
  readonly [
    Column in Exclude<(typeof writtenColumns)[Table][number], BlankColumn> | `metadata.${string}`
  ]?: string;
};

/** The rows of a whole bundle; each list in the order in which it is written. */
export type OneRosterRows = { readonly [Table in WrittenTable]: readonly OneRosterRow<Table>[] };
