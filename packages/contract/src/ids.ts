import { z } from 'zod';

const uuid = z.uuid();

export const DistrictIdSchema = uuid.brand<'DistrictId'>();
export type DistrictId = z.infer<typeof DistrictIdSchema>;

/** The server's own id of a school, not the id that its files give it. */
export const SchoolRecordIdSchema = uuid.brand<'SchoolRecordId'>();
export type SchoolRecordId = z.infer<typeof SchoolRecordIdSchema>;

export const RosterIdSchema = uuid.brand<'RosterId'>();
export type RosterId = z.infer<typeof RosterIdSchema>;

export const DesignIdSchema = uuid.brand<'DesignId'>();
export type DesignId = z.infer<typeof DesignIdSchema>;

export const SweepIdSchema = uuid.brand<'SweepId'>();
export type SweepId = z.infer<typeof SweepIdSchema>;

export const JobIdSchema = uuid.brand<'JobId'>();
export type JobId = z.infer<typeof JobIdSchema>;

export const UploadIdSchema = uuid.brand<'UploadId'>();
export type UploadId = z.infer<typeof UploadIdSchema>;

export const FileIdSchema = uuid.brand<'FileId'>();
export type FileId = z.infer<typeof FileIdSchema>;

export const ShareIdSchema = uuid.brand<'ShareId'>();
export type ShareId = z.infer<typeof ShareIdSchema>;

export const InvitationIdSchema = uuid.brand<'InvitationId'>();
export type InvitationId = z.infer<typeof InvitationIdSchema>;

export const UserIdSchema = z.string().min(1).brand<'UserId'>();
export type UserId = z.infer<typeof UserIdSchema>;

/** An instant as ISO 8601 in UTC. */
export const InstantSchema = z.iso.datetime();
