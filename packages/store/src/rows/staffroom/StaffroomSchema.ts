// Written from the schema by `npm run database:types -w packages/store`.
import type { default as HubAssessmentAnswerTable } from './HubAssessmentAnswer.ts';
import type { default as JourneyFileTable } from './JourneyFile.ts';
import type { default as ShareTable } from './Share.ts';
import type { default as SweepTable } from './Sweep.ts';
import type { default as RosterTable } from './Roster.ts';
import type { default as HubMessageEntryTable } from './HubMessageEntry.ts';
import type { default as JourneyReminderTable } from './JourneyReminder.ts';
import type { default as DistrictTable } from './District.ts';
import type { default as FileChunkTable } from './FileChunk.ts';
import type { default as HubRateTable } from './HubRate.ts';
import type { default as JourneyItemChangeTable } from './JourneyItemChange.ts';
import type { default as HubDirectoryEntryTable } from './HubDirectoryEntry.ts';
import type { default as SchoolTable } from './School.ts';
import type { default as MembershipTable } from './Membership.ts';
import type { default as SweepCaseTable } from './SweepCase.ts';
import type { default as HubValueTable } from './HubValue.ts';
import type { default as HubMessageTable } from './HubMessage.ts';
import type { default as UploadTable } from './Upload.ts';
import type { default as HubCohortTable } from './HubCohort.ts';
import type { default as RosterProblemTable } from './RosterProblem.ts';
import type { default as JourneyItemTable } from './JourneyItem.ts';
import type { default as FileTable } from './File.ts';
import type { default as AuditEntryTable } from './AuditEntry.ts';
import type { default as JourneyTable } from './Journey.ts';
import type { default as JobTable } from './Job.ts';
import type { default as InvitationTable } from './Invitation.ts';
import type { default as MailTable } from './Mail.ts';
import type { default as SingleSignOnTable } from './SingleSignOn.ts';
import type { default as HubAssessmentRoundTable } from './HubAssessmentRound.ts';
import type { default as HubAssessmentTable } from './HubAssessment.ts';
import type { default as DesignPlanTable } from './DesignPlan.ts';
import type { default as DesignEditTable } from './DesignEdit.ts';
import type { default as HubFactEditTable } from './HubFactEdit.ts';
import type { default as HubTemplateTable } from './HubTemplate.ts';
import type { default as UploadChunkTable } from './UploadChunk.ts';
import type { default as DesignTable } from './Design.ts';

export default interface StaffroomSchema {
  hub_assessment_answer: HubAssessmentAnswerTable;

  journey_file: JourneyFileTable;

  share: ShareTable;

  sweep: SweepTable;

  roster: RosterTable;

  hub_message_entry: HubMessageEntryTable;

  journey_reminder: JourneyReminderTable;

  district: DistrictTable;

  file_chunk: FileChunkTable;

  hub_rate: HubRateTable;

  journey_item_change: JourneyItemChangeTable;

  hub_directory_entry: HubDirectoryEntryTable;

  school: SchoolTable;

  membership: MembershipTable;

  sweep_case: SweepCaseTable;

  hub_value: HubValueTable;

  hub_message: HubMessageTable;

  upload: UploadTable;

  hub_cohort: HubCohortTable;

  roster_problem: RosterProblemTable;

  journey_item: JourneyItemTable;

  file: FileTable;

  audit_entry: AuditEntryTable;

  journey: JourneyTable;

  job: JobTable;

  invitation: InvitationTable;

  mail: MailTable;

  single_sign_on: SingleSignOnTable;

  hub_assessment_round: HubAssessmentRoundTable;

  hub_assessment: HubAssessmentTable;

  design_plan: DesignPlanTable;

  design_edit: DesignEditTable;

  hub_fact_edit: HubFactEditTable;

  hub_template: HubTemplateTable;

  upload_chunk: UploadChunkTable;

  design: DesignTable;
}
