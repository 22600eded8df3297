/** The interface between the Studio and the server: schemas, routes and permissions, nothing that runs. */
export { contract, studioContract, type InterfaceClient } from './contract.ts';
export {
  AuditEntrySchema,
  DistrictSchema,
  InvitationSchema,
  MemberSchema,
  SingleSignOnSchema,
  type AuditEntry,
  type District,
  type Invitation,
  type Member,
  type SingleSignOn,
} from './district.ts';
export {
  DesignEventSchema,
  DesignRequestSchema,
  DesignSchema,
  EditSchema,
  MeasureSchema,
  PresenceSchema,
  type Design,
  type DesignEvent,
  type DesignRequestInput,
  type Edit,
  type Measure,
  type Presence,
} from './design.ts';
export { ExportFormatSchema, type ExportFormat } from './export.ts';
export {
  type AssessmentAnswers,
  type AssessmentResults,
  type AssessmentRound,
  type LookForResult,
  type NewRound,
  type RoundResults,
} from './hub/assessment.ts';
export { CohortSchema, NewCohortSchema, type Cohort, type NewCohort } from './hub/cohort.ts';
export {
  DirectoryEntrySchema,
  DirectoryFormSchema,
  type DirectoryEntry,
  type DirectoryForm,
  type DirectoryStatus,
  type DirectorySubmission,
} from './hub/directory-entry.ts';
export {
  FactEditSchema,
  FactKindSchema,
  NewFactEditSchema,
  type FactEdit,
  type FactEditProblem,
  type FactSource,
  type NewFactEdit,
} from './hub/fact-edit.ts';
export { readHubForm, type FormReading } from './hub/form-reading.ts';
export { emptyHubState, HubStateSchema, type HubState } from './hub/hub-state.ts';
export { type FieldProblem, type FormProblem, type Locale, type Staff } from './hub/hub-values.ts';
export { MessageFilterSchema, type MessageFilter } from './hub/inbox.ts';
export { messageForms, MessageKindSchema, type MessageDetail, type MessageKind } from './hub/message-form.ts';
export {
  MessageFolderSchema,
  MessageSchema,
  MessageStatusSchema,
  SuspicionSchema,
  type InboxFigures,
  type MailState,
  type Message,
  type MessageEntry,
  type MessageFolder,
  type MessageStatus,
  type MessageThread,
  type ReplyTemplate,
  type Suspicion,
} from './hub/message.ts';
export type {
  HubAssets,
  HubDocument,
  HubForm,
  HubFormProblem,
  HubOptions,
  HubRenderer,
  HubRequest,
} from './hub/renderer.ts';
export {
  DesignIdSchema,
  DistrictIdSchema,
  FileIdSchema,
  InstantSchema,
  InvitationIdSchema,
  JobIdSchema,
  RosterIdSchema,
  SchoolRecordIdSchema,
  ShareIdSchema,
  SweepIdSchema,
  UploadIdSchema,
  UserIdSchema,
  type DesignId,
  type DistrictId,
  type FileId,
  type InvitationId,
  type JobId,
  type RosterId,
  type SchoolRecordId,
  type ShareId,
  type SweepId,
  type UploadId,
  type UserId,
} from './ids.ts';
export {
  FileProblemSchema,
  JobFailureSchema,
  JobKindSchema,
  JobProgressSchema,
  JobResultSchema,
  JobSchema,
  JobStateSchema,
  PreviewTableSchema,
  type FileProblem,
  type Job,
  type JobFailure,
  type JobKind,
  type JobProgress,
  type JobResult,
  type JobState,
  type PreviewTable,
} from './job.ts';
export { largestJourneyFile } from './journey.ts';
export {
  JourneyIdSchema,
  JourneyItemStatusSchema,
  JourneyStageSchema,
  type Journey,
  type JourneyChange,
  type JourneyFile,
  type JourneyId,
  type JourneyItem,
  type JourneyItemField,
  type JourneyItemFields,
  type JourneyItemId,
  type JourneyItemKind,
  type JourneyItemStatus,
  type JourneyOwner,
  type JourneyPace,
  type JourneyStage,
} from './journey-record.ts';
export { PageRequestSchema, pageOf } from './page.ts';
export {
  PermissionSchema,
  RoleSchema,
  roleAllows,
  type Permission,
  type Role,
  type RouteAccess,
} from './permission.ts';
export { errorOfProblem, readableAnswer } from './problem-answer.ts';
export { ProblemDetailsSchema, problems, type ProblemCode, type ProblemDetails } from './problem.ts';
export { NamesSchema, RosterSchema, type Names, type Roster } from './roster.ts';
export { type RouteMeta } from './route.ts';
export { SchoolRecordSchema, type SchoolRecord } from './school-record.ts';
export { SessionSchema, type Session } from './session.ts';
export { ShareSchema, type Share } from './share.ts';
export { studioPath } from './studio-path.ts';
export { sharedPlanOf } from './shared-plan/shared-plan-of.ts';
export { SharedPlanSchema, type SharedPlan } from './shared-plan/shared-plan.ts';
export {
  SweepCaseSchema,
  SweepRequestSchema,
  SweepSchema,
  type Sweep,
  type SweepCase,
  type SweepRequest,
} from './sweep.ts';
