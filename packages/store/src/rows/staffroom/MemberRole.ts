// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.member_role */
type MemberRole = 'districtLead' | 'schoolLeader' | 'teamMember' | 'viewer';

export type { MemberRole as default };
