import type { RingDot } from '../../system/grammar/ring-layout.ts';

export type TeamMark = Exclude<RingDot['kind'], 'vacant'>;

/** How the published size of a team is drawn: what its unit counts, and who stands beside those it counts. */
export interface TeamReading {
  /** Adults whose part is known and whom the size counts; the rest are `rest`. */
  readonly among: readonly TeamMark[];
  /** Adults whom the size does not count, such as a lead of “teachers led”. */
  readonly beside: readonly TeamMark[];
  readonly rest: TeamMark;
}

const plain: TeamReading = { among: [], beside: [], rest: 'teacher' };
const leadBeside: TeamReading = { ...plain, beside: ['lead'] };

/** What the units of `typicalTeamSize` say in words, as marks. */
const readings: Readonly<Record<string, TeamReading>> = {
  // "professional educators on the core team", one of whom leads it
  newCoreTeam: { ...plain, among: ['lead'] },
  // "teachers led" and "people per leader"
  ocMultiClassroomLeadership: leadBeside,
  ncAdvancedTeachingRoles: leadBeside,
  denverTeacherLeadership: leadBeside,
  // "one lead and three to four apprentices"
  blueEngine: { among: ['lead'], beside: [], rest: 'support' },
  // "one remote teacher and one in-room staff member"
  liveVirtualTeaching: { among: ['teacher'], beside: [], rest: 'support' },
  // "residents sharing one long-term substitute post"
  usPrepResidency: { ...plain, rest: 'support' },
};

/** How a model's team size is drawn; where its unit says no more, as that many teachers. */
export function teamReading(modelId: string): TeamReading {
  return readings[modelId] ?? plain;
}
