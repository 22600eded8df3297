// Written from the schema by `npm run database:types -w packages/store`.
import type { default as JourneyFileTable } from './JourneyFile.ts';
import type { default as ShareTable } from './Share.ts';
import type { default as SweepTable } from './Sweep.ts';
import type { default as RosterTable } from './Roster.ts';
import type { default as JourneyReminderTable } from './JourneyReminder.ts';
import type { default as DistrictTable } from './District.ts';
import type { default as FileChunkTable } from './FileChunk.ts';
import type { default as JourneyItemChangeTable } from './JourneyItemChange.ts';
import type { default as SchoolTable } from './School.ts';
import type { default as MembershipTable } from './Membership.ts';
import type { default as SweepCaseTable } from './SweepCase.ts';
import type { default as UploadTable } from './Upload.ts';
import type { default as RosterProblemTable } from './RosterProblem.ts';
import type { default as JourneyItemTable } from './JourneyItem.ts';
import type { default as FileTable } from './File.ts';
import type { default as AuditEntryTable } from './AuditEntry.ts';
import type { default as JourneyTable } from './Journey.ts';
import type { default as JobTable } from './Job.ts';
import type { default as InvitationTable } from './Invitation.ts';
import type { default as MailTable } from './Mail.ts';
import type { default as SingleSignOnTable } from './SingleSignOn.ts';
import type { default as DesignPlanTable } from './DesignPlan.ts';
import type { default as DesignEditTable } from './DesignEdit.ts';
import type { default as UploadChunkTable } from './UploadChunk.ts';
import type { default as DesignTable } from './Design.ts';

export default interface StaffroomSchema {
  journey_file: JourneyFileTable;

  share: ShareTable;

  sweep: SweepTable;

  roster: RosterTable;

  journey_reminder: JourneyReminderTable;

  district: DistrictTable;

  file_chunk: FileChunkTable;

  journey_item_change: JourneyItemChangeTable;

  school: SchoolTable;

  membership: MembershipTable;

  sweep_case: SweepCaseTable;

  upload: UploadTable;

  roster_problem: RosterProblemTable;

  journey_item: JourneyItemTable;

  file: FileTable;

  audit_entry: AuditEntryTable;

  journey: JourneyTable;

  job: JobTable;

  invitation: InvitationTable;

  mail: MailTable;

  single_sign_on: SingleSignOnTable;

  design_plan: DesignPlanTable;

  design_edit: DesignEditTable;

  upload_chunk: UploadChunkTable;

  design: DesignTable;
}
