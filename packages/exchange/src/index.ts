export { enrollmentId } from './oneroster/enrollment-id.ts';
export { listCell, oneRosterBundle, type BundleFile } from './oneroster/write-bundle.ts';
export { type OneRosterRow, type OneRosterRows, type WrittenTable } from './oneroster/write-layout.ts';
export { oneRosterFiles, oneRosterRows } from './oneroster/write-school.ts';
export { zipFiles } from './oneroster/zip-files.ts';
export { problemCatalogue, type ProblemCode, type ProblemKind } from './problem/catalogue.ts';
export { problemCsvHeader, problemCsvRow } from './problem/problem-csv.ts';
export {
  createProblemLog,
  type ProblemCount,
  type ProblemLog,
  type ProblemSummary,
} from './problem/problem-log.ts';
export { type Finding, type Problem } from './problem/problem.ts';
export { type RosterFormat } from './roster/bundle.ts';
export { MappingNeededError, NotARosterError } from './roster/not-a-roster-error.ts';
export { type Progress, type TableCount, type VendorColumn } from './roster/read-context.ts';
export { readRoster } from './roster/read-roster.ts';
export { type ReadRosterOptions, type RosterResult } from './roster/read-sources.ts';
export { csvText } from './tabular/csv-text.ts';
export { rosteredSchool } from './plan-files/team-bundle.ts';
export { planText } from './plan-files/plan-text.ts';
export { planFiles, writePlanFolder } from './plan-files/write-plan-folder.ts';
export { writeReport } from './report/write-report.ts';
export { type SideFilesResult } from './side-files/add-side-files.ts';
export { filesOnDisk } from './import/files-on-disk.ts';
export { ImportRefusedError } from './import/import-refused-error.ts';
export { importSchools } from './import/import-schools.ts';
export { problemsWithoutNames, withoutNames } from './import/without-names.ts';
export { readSideFiles } from './side-files/read-side-files.ts';
export { sideFilePlaces } from './side-files/side-paths.ts';
export { sideFiles } from './side-files/write-side-files.ts';
export { UnreadableSourceError } from './tabular/unreadable-source.ts';
export { mappingJsonSchema, MappingError, parseMapping, type Mapping } from './spreadsheet/mapping.ts';
export { openTableSource } from './tabular/path-source.ts';
export {
  studioFileMediaType,
  type StudioContent,
  type StudioDesign,
  type StudioEdit,
} from './studio-file/studio-content.ts';
export { readStudioFile, type StudioFileRead } from './studio-file/read-studio-file.ts';
export { StudioFileError, type StudioFileErrorCode } from './studio-file/studio-file-error.ts';
export { writeStudioFile } from './studio-file/write-studio-file.ts';
export { zipEntries } from './tabular/zip-bytes.ts';
