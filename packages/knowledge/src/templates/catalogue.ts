import type { Level } from '@staffroom/school';
import { modelById } from '../models.ts';
import { baselineSoloClassroom } from './baseline-solo-classroom.ts';
import { blueEngine } from './blue-engine.ts';
import { denverTeacherLeadership } from './denver-teacher-leadership.ts';
import { departmentalisedElementary } from './departmentalised-elementary.ts';
import { highDosageTutorTeam } from './high-dosage-tutor-team.ts';
import { inclusiveCoTeaching } from './inclusive-co-teaching.ts';
import { liveVirtualTeaching } from './live-virtual-teaching.ts';
import { looping } from './looping.ts';
import { ncAdvancedTeachingRoles } from './nc-advanced-teaching-roles.ts';
import { newCoreTeamElementary } from './new-core-team-elementary.ts';
import { newCoreTeamSecondary } from './new-core-team-secondary.ts';
import { ocMultiClassroomLeadership } from './oc-multi-classroom-leadership.ts';
import { ocPaidResidency } from './oc-paid-residency.ts';
import { ocTeamReach } from './oc-team-reach.ts';
import { ocTimeTechnologySwap } from './oc-time-technology-swap.ts';
import { remoteMultiClassroomLeader } from './remote-multi-classroom-leader.ts';
import { teachToOne } from './teach-to-one.ts';
import type { StaffingTemplate } from './template.ts';
import { usPrepResidency } from './us-prep-residency.ts';

const templates: readonly StaffingTemplate[] = [
  baselineSoloClassroom,
  newCoreTeamElementary,
  newCoreTeamSecondary,
  ocMultiClassroomLeadership,
  ocTeamReach,
  ocTimeTechnologySwap,
  departmentalisedElementary,
  ncAdvancedTeachingRoles,
  denverTeacherLeadership,
  usPrepResidency,
  ocPaidResidency,
  highDosageTutorTeam,
  blueEngine,
  teachToOne,
  liveVirtualTeaching,
  remoteMultiClassroomLeader,
  inclusiveCoTeaching,
  looping,
];

const withoutTemplate: readonly { readonly modelId: string; readonly reason: string }[] = [
  {
    modelId: 'thirdFutureSchools',
    reason:
      'The sources name apprentices and learning coaches but give no number of either for a teacher, a class or a school.',
  },
  {
    modelId: 'texasTeacherIncentiveAllotment',
    reason: 'A pay designation without a team structure; it can pay for the leads of another model.',
  },
  {
    modelId: 'dallasAce',
    reason: 'Pay and placement of teachers by school, without a team structure.',
  },
  {
    modelId: 'nietTap',
    reason:
      'Master and mentor teachers are named, but no source read gives how many teachers each of them leads.',
  },
  {
    modelId: 'iowaTlc',
    reason:
      "The roles are shares of a district's teachers (10, 10 and 5 percent), not posts of a team with a roster.",
  },
  {
    modelId: 'ersReimaginedJob',
    reason: 'A way to map and move resources; it names no posts of its own.',
  },
  {
    modelId: 'communityEducators',
    reason: 'Community educators join the teams of another model; no source gives their number or hours.',
  },
];

/** Every staffing model as a template, the one-teacher baseline first. */
export function allTemplates(): readonly StaffingTemplate[] {
  return templates;
}

/** The models whose published facts give no structure to compile, each with the reason in words. */
export function modelsWithoutTemplate(): readonly { readonly modelId: string; readonly reason: string }[] {
  return withoutTemplate;
}

/**
 * The template of a model for a level of school. Throws RangeError where there is no such model, no template for it (with
 * the reason), or none for this level (with the levels there are).
 */
export function templateFor(modelId: string, level: Level): StaffingTemplate {
  const found = templates.find((template) => template.modelId === modelId && template.levels.includes(level));
  if (found !== undefined) return found;
  const { name } = modelById(modelId);
  const reason = withoutTemplate.find((entry) => entry.modelId === modelId)?.reason;
  if (reason !== undefined) throw new RangeError(`${name} (${modelId}) cannot be designed yet. ${reason}`);
  const levels = templates
    .filter((template) => template.modelId === modelId)
    .flatMap((template) => template.levels);
  throw new RangeError(
    `${name} (${modelId}) is described for ${levels.join(' and ')} schools, not for ${level} schools.`,
  );
}
