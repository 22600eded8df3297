export { type Absence } from './absence.ts';
export { attributesOf, type Attribute } from './attribute.ts';
export { type BellDay, type BellPeriod, type BellSchedule } from './bell-schedule.ts';
export { certifies, parseCredential, type Credential } from './credential.ts';
export { type CourseRequest } from './course-request.ts';
export { type Finance, type Fund, type SalarySchedule } from './finance.ts';
export {
  allGrades,
  compareGrades,
  formatGrades,
  gradeOrder,
  GradeSchema,
  gradesBetween,
  levelOfGrades,
  LevelSchema,
  parseGrade,
  type Grade,
  type Level,
} from './grade.ts';
export {
  compareText,
  CourseIdSchema,
  OrgIdSchema,
  SectionIdSchema,
  StaffIdSchema,
  StudentIdSchema,
  TeamIdSchema,
  TermIdSchema,
  type CourseId,
  type OrgId,
  type SectionId,
  type StaffId,
  type StudentId,
  type TeamId,
  type TermId,
} from './ids.ts';
export { PersonNameSchema, type PersonName } from './person-name.ts';
export {
  AnalysisLineSchema,
  ReadingSchema,
  StatusSchema,
  type AnalysisLine,
  type Reading,
  type Status,
} from './plan/analysis.ts';
export { FidelityMeasureSchema, type FidelityMeasure } from './plan/fidelity.ts';
export { isFriendlyTeamName, teamName } from './plan/team-names.ts';
export { BoardEditSchema, partsOf, touchedBy, type BoardEdit, type SingleEdit } from './plan/board-edit.ts';
export { keyRules } from './plan/key-rules.ts';
export {
  MoneyLineSchema,
  MoneyStatementSchema,
  type MoneyLine,
  type MoneySide,
  type MoneyStatement,
  type PositionLedger,
} from './plan/money.ts';
export {
  HandEditsSchema,
  planJsonSchema,
  PlanSchema,
  SizingSchema,
  SolvedSchema,
  type HandEdits,
  type LookFirst,
  type Plan,
  type Sizing,
  type Solved,
} from './plan/plan.ts';
export { noPins, PinsSchema, type Pins } from './plan/pins.ts';
export { PolicyFindingSchema, type PolicyFinding } from './plan/policy.ts';
export {
  PlanTeamSchema,
  type PlanPost,
  type PlanShare,
  type PlanTeam,
  type SchoolwideShare,
  type Vacancy,
} from './plan/team.ts';
export { type GroupRule, type PeopleRules, type StaffingRules, type TeamRule } from './rules.ts';
export { sha256 } from './sha256.ts';
export { SchoolSchema } from './school-schema.ts';
export { readinessOf, type Readiness } from './readiness.ts';
export { gradesOf, levelOf, studentById, type School } from './school.ts';
export { type Course, type Section, type SectionAdult, type Term } from './section.ts';
export {
  formatSource,
  missingInput,
  MissingInputSchema,
  SourceSchema,
  type MissingInput,
  type Source,
} from './source.ts';
export { type Pay, type StaffKind, type StaffMember } from './staff-member.ts';
export { type Student } from './student.ts';
export {
  allSubjects,
  coreSubjects,
  parseSubject,
  subjectNames,
  SubjectSchema,
  type Subject,
} from './subject.ts';
export {
  cents,
  centsFromDollars,
  CentsSchema,
  formatCents,
  formatFte,
  fte,
  fteFromDecimal,
  FteSchema,
  fullTime,
  minutes,
  MinutesSchema,
  type Cents,
  type Fte,
  type Minutes,
} from './units.ts';
