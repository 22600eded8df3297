/** What is known of a kind of problem before it happens: how bad it is, its name for people, and what to do about it. */
export interface ProblemKind {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly remedy: string;
}

const error = (title: string, remedy: string): ProblemKind => ({ severity: 'error', title, remedy });
const warning = (title: string, remedy: string): ProblemKind => ({ severity: 'warning', title, remedy });

/** Every code that a reader of files can report. Codes are stable: scripts may depend on them. An error stops the row, a warning does not. */
export const problemCatalogue = {
  // The shape of a file
  'empty-file': warning(
    'File without a header',
    'Leave the file out, or export it again with its header line.',
  ),
  'header-only-file': warning(
    'File without rows',
    'Leave the file out if there is nothing to say; else export it again.',
  ),
  'missing-file': warning('File missing', 'Add the file to the bundle if the system can export it.'),
  'missing-required-file': error('Required file missing', 'Export the bundle again with this file.'),
  'missing-column': error('Required column missing', 'Add the column, or name it in a column mapping.'),
  'duplicate-column': warning('Column twice in the header', 'Remove one of the two; the first one was read.'),
  'unnamed-column': warning('Column without a name', 'Name the column or remove it; it was not read.'),
  'rows-above-header': warning('Rows above the header', 'Remove the rows above the header.'),
  'header-spelling': warning('Header spelled differently', 'Rename the column as the standard writes it.'),
  'file-spelling': warning('File name spelled differently', 'Rename the file as the standard writes it.'),
  'file-twice': warning('Two files of one name', 'Keep one of the two; the first was read.'),
  'nested-folder': warning(
    'Files inside a folder',
    'Put the files at the top of the zip, as the standard asks.',
  ),
  'line-break-in-cell': warning(
    'Line break inside a cell',
    'Remove the line break at the source; the standard forbids it.',
  ),
  'control-character': warning(
    'Control characters in a row',
    'Export the file again; the characters were left out.',
  ),
  'stray-quote': warning('Text after a closing quote', 'Double the quotes that belong to the text.'),
  'unclosed-quote': error('Quote never closed', 'Close the quote, or double it if it belongs to the text.'),
  'row-too-long': error(
    'More cells than columns',
    'Quote cells that hold the separator; the row was not read.',
  ),
  'row-too-short': warning(
    'Fewer cells than columns',
    'Write every cell, also empty ones; the missing ones were read as empty.',
  ),
  'unreadable-file': error(
    'File cannot be read to its end',
    'Send the file again; it is damaged or cut off.',
  ),
  // Values
  'missing-value': error('Required value missing', 'Fill the cell; the row was not read.'),
  'value-spelling': warning('Value spelled differently', 'Write the value as the standard does.'),
  'unknown-value': error(
    'Value not known',
    'Use one of the values that the message lists; the row was not read.',
  ),
  'replaced-value': warning(
    'Value not known, read as another',
    'Use one of the values that the message lists if this reading is wrong.',
  ),
  'unknown-role': warning(
    'Role read as a similar one',
    'Use a role of the standard if this reading is wrong.',
  ),
  'unknown-grade': warning('Grade not known', 'Write the grade as PK, KG or 01 to 12; it was left unknown.'),
  'several-grades': warning(
    'Student with several grades',
    'Keep one grade for each student; the first was read.',
  ),
  'date-format': warning('Date not written as YYYY-MM-DD', 'Export dates as YYYY-MM-DD.'),
  'unreadable-date': warning(
    'Date not understood',
    'Write YYYY-MM-DD, or say in which order day and month stand; it was left unknown.',
  ),
  'school-year-format': warning(
    'School year not written as one year',
    'Write the year in which the school year ends.',
  ),
  'session-name-and-dates': warning(
    'Name and dates of a session disagree',
    'Check the dates of the session.',
  ),
  'damaged-id': error(
    'Id damaged by a spreadsheet',
    'Export again and do not save the file in a spreadsheet program; the row was not read.',
  ),
  'id-like-ssn': warning(
    'Id that looks like a Social Security number',
    'Use an id that is not derived from the person.',
  ),
  'masked-value': warning(
    'Value masked or not available',
    'Leave the cell blank if it is unknown; it was left unknown.',
  ),
  'list-separator': warning(
    'List with commas between its items',
    'Write semicolons between the items; it was read as if they stood there.',
  ),
  'list-spacing': warning('Spaces in a list', 'Write the list without spaces after the commas.'),
  // Status, delta and manifest
  'status-in-bulk': warning(
    'Bulk rows with status or date',
    'Leave status and dateLastModified blank in bulk files; they were accepted.',
  ),
  'inactive-row': warning(
    'Row marked inactive',
    'Nothing to do if the record is out of use; the row was left out.',
  ),
  'removed-row': warning('Row marked to be deleted', 'Nothing to do; the record was removed.'),
  'no-manifest': warning('No manifest', 'Add manifest.csv; the version was told from the files.'),
  'manifest-incomplete': warning('Manifest incomplete', 'Name every file in the manifest.'),
  'manifest-disagrees': warning(
    'Manifest and files disagree',
    'Correct the manifest; the files were believed.',
  ),
  'delta-without-base': warning(
    'Changes without the export that they change',
    'Name the last full export before the delta.',
  ),
  'nothing-changed': warning('The package says that nothing changed', 'Give the last full export before it.'),
  // Ids that point somewhere
  'duplicate-row': warning('Same row twice', 'Remove one of the two; it was read once.'),
  'conflicting-id': error('One id, two different rows', 'Correct one of the two; the first was kept.'),
  'unknown-organization': error(
    'Organization not in the files',
    'Add the organization or correct the id; the row was not read.',
  ),
  'unknown-class': error('Class not in the files', 'Add the class or correct the id; the row was not read.'),
  'unknown-person': error(
    'Person not in the files',
    'Add the person or correct the id; the row was not read.',
  ),
  'unknown-course': warning('Course not in the files', 'Add the course; a placeholder stands in for it.'),
  'unknown-session': warning(
    'Session not in the files',
    'Add the session or correct the id; the reference was left out.',
  ),
  'unknown-parent': warning(
    'Parent not in the files',
    'Add the parent or correct the id; the reference was left out.',
  ),
  'removed-reference': warning('Row points at a removed record', 'Remove the row as well; it was left out.'),
  'not-a-school': warning(
    'Classes at an organization that is not a school',
    'Give the organization the type school; it was read as one.',
  ),
  // What a section looks like
  'role-differs': warning(
    'Role in a class differs from the role of the person',
    'Correct one of the two; the class was believed.',
  ),
  'person-twice-in-class': warning(
    'Same person twice in a class',
    'Remove one of the two; the person was counted once.',
  ),
  'two-primaries': warning(
    'Class with two primary teachers',
    'Mark one teacher of record; the first by id was taken.',
  ),
  'no-primary': warning('Class with several teachers and no primary', 'Mark the teacher of record.'),
  'class-without-teacher': warning('Class without a teacher', 'Add the teacher, or remove the class.'),
  'class-without-students': warning('Class without students', 'Add the students, or remove the class.'),
  'large-class': warning('Class with very many students', 'Check that the class is one class.'),
  'double-booked': warning('Person in two classes at once', 'Check the periods of the classes.'),
  // Side files
  'not-a-side-file': warning(
    'File with the name of a side file',
    'Add the column sourcedId, or rename the file if it is something else; it was not read.',
  ),
  'side-file-twice': warning('Same side file twice', 'Keep one of the two; the first was read.'),
  'unknown-column': warning('Column not known', 'Rename or remove the column; it was not read.'),
  'not-in-roster': warning('Id not in the roster', 'Correct the id or remove it; what it says was left out.'),
  'unreadable-value': error(
    'Value that cannot be read',
    'Write the value as the message says; the row was not read.',
  ),
  'value-out-of-range': error('Value out of range', 'Correct the value; the row was not read.'),
  'unknown-credential': warning(
    'Credential not known',
    'Write credentials as AREA:FROM-TO, e.g. MATH:6-12;SPED:K-12; this one was left out.',
  ),
  'pay-told-twice': error(
    'Salary and schedule both given',
    'Keep either salary, or schedule with step and lane; the row was not read.',
  ),
  'pay-incomplete': warning(
    'Schedule without step or lane',
    'Give schedule, step and lane together; the pay was left unknown.',
  ),
  'unknown-pay-cell': warning(
    'Cell of a salary schedule that does not exist',
    'Correct schedule, step or lane, or complete the schedule in finance.yaml.',
  ),
  'yaml-syntax': error('YAML that cannot be read', 'Correct the line; the file was not read.'),
  'yaml-content': error(
    'Entry not understood',
    'Correct the entry as docs/side-files.md shows; the file was not read.',
  ),
  'unknown-attribute': warning(
    'Attribute that no student has',
    'Name an attribute of students.csv, e.g. support.IEP, measure.math or group.sex; it was left out.',
  ),
  'unknown-team': warning(
    'Team that cannot exist',
    'Name teams by grades and number, e.g. 6-1, or 6-* for every team of grade 6; it was left out.',
  ),
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof problemCatalogue;
