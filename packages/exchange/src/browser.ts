// The part of reading and writing that runs in browsers: it takes bytes and gives bytes, and imports nothing of Node.
export { filesInMemory } from './import/files-in-memory.ts';
export { writeCalendar, type CalendarEntry } from './ical/write-calendar.ts';
export { ImportRefusedError } from './import/import-refused-error.ts';
export { importSchools, type ImportOptions, type ImportResult } from './import/import-schools.ts';
export { attributeLabel } from './report/attribute-label.ts';
export {
  countOf,
  formatDollars,
  formatNumber,
  formatPosts,
  formatSigned,
  formatSignedDollars,
  numberInWords,
  roleInWords,
  sentenceCase,
} from './report/number-text.ts';
export { differenceWords, unitText, valueText, verdictOf } from './report/measure-text.ts';
export { costVerdict } from './report/money-section.ts';
export {
  findingGroups,
  policyTallies,
  type FindingGroup,
  type PolicyTally,
} from './report/policy-section.ts';
export { hiddenCount, smallestShownCount, studentCount } from './report/privacy.ts';
export { adultsOf, dotsOf, vacantPosts, type TeamAdult } from './report/team-dots.ts';
export { moneyCategoryNames, waterfallSteps, type WaterfallStep } from './report/waterfall.ts';
export { planFilesWith } from './plan-files/plan-files.ts';
export { problemCatalogue, type ProblemCode, type ProblemKind } from './problem/catalogue.ts';
export { problemCsvHeader, problemCsvRow } from './problem/problem-csv.ts';
export { createProblemLog, type ProblemLog, type ProblemSummary } from './problem/problem-log.ts';
export { type Problem } from './problem/problem.ts';
export { fontFaces, reportFaces } from './report/font-faces.ts';
export { reportText } from './report/report-text.ts';
export { type RosterFormat } from './roster/bundle.ts';
export { MappingNeededError, NotARosterError } from './roster/not-a-roster-error.ts';
export { type Progress } from './roster/read-context.ts';
export { readRosterFiles, rosterSources } from './roster/read-roster-files.ts';
export { type ReadRosterOptions, type RosterResult } from './roster/read-sources.ts';
export { type SideFilesResult } from './side-files/add-side-files.ts';
export { readGivenSideFiles } from './side-files/given-side-files.ts';
export { mappingJsonSchema, MappingError, parseMapping, type Mapping } from './spreadsheet/mapping.ts';
export { csvText } from './tabular/csv-text.ts';
export { type GivenFile } from './tabular/given-file.ts';
export { type Table } from './tabular/table.ts';
export { UnreadableSourceError } from './tabular/unreadable-source.ts';
export { readStudioFile, type StudioFileRead } from './studio-file/read-studio-file.ts';
export {
  studioFileMediaType,
  type StudioContent,
  type StudioDesign,
  type StudioEdit,
} from './studio-file/studio-content.ts';
export { StudioFileError, type StudioFileErrorCode } from './studio-file/studio-file-error.ts';
export { writeStudioFile } from './studio-file/write-studio-file.ts';
export { workbookOf, type Sheet } from './tabular/workbook.ts';
export { zipEntries } from './tabular/zip-bytes.ts';
