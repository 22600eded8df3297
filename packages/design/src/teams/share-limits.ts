import type { AllocationPerson, AllocationPost } from '@staffroom/engine';
import { fullTime } from '@staffroom/school';
import { halfPost } from '../sizing/people-supply.ts';
import type { SlotPost } from '../sizing/team-slots.ts';
import type { PoolPerson, SpecialistArea } from '../staff-pool.ts';
import {
  mostSpecialistsOnPost,
  mostTeamsOfSpecialist,
  smallestPart,
  smallestSpecialistShare,
  smallestTeacherShare,
} from './staffing-costs.ts';

const kindOfArea = { SPED: 'specialEducation', ESL: 'languageSupport' } as const satisfies Record<
  SpecialistArea,
  string
>;

/**
 * How far a person's time may be divided: a teacher between two teams, a full-time one hardly below a half unless the
 * model asks for parts of posts; a specialist among three teams, or among more where there are too few specialists for that.
 *
 * @param posts all posts of the design, one for each team that has it.
 */
export function personLimits(
  { teamTime, specialistArea }: PoolPerson,
  people: readonly PoolPerson[],
  posts: readonly SlotPost[],
): Pick<AllocationPerson, 'maxGroups' | 'minShare'> {
  if (specialistArea === null) {
    const hasParts = posts.some(({ template }) => template.teaches && template.amount % halfPost !== 0);
    const minShare = teamTime < fullTime || hasParts ? smallestPart : smallestTeacherShare;
    return { maxGroups: 2, minShare };
  }
  const colleagues = people.filter((person) => person.specialistArea === specialistArea).length;
  const teams = posts.filter(({ template }) => template.need.kind === kindOfArea[specialistArea]).length;
  return {
    maxGroups: Math.max(mostTeamsOfSpecialist, Math.ceil(teams / colleagues)),
    minShare: smallestSpecialistShare,
  };
}

/** How many people may share a post that specialists divide among teams; other posts have no limit of their own. */
export function postLimits({ template, amount }: SlotPost): Pick<AllocationPost, 'maxPeople'> {
  const { kind } = template.need;
  if (kind !== 'specialEducation' && kind !== 'languageSupport') return {};
  return { maxPeople: Math.max(mostSpecialistsOnPost, Math.ceil(amount / fullTime) + 1) };
}
