import type { PostTemplate } from '@staffroom/knowledge';
import type { Student } from '@staffroom/school';
import { splitExactly } from '../split-exactly.ts';
import type { PoolPerson, SpecialistArea } from '../staff-pool.ts';

/** Shares of a specialist's time are multiples of this, in thousandths. */
const grain = 50;

/**
 * How much of a shared specialist post each team gets, in thousandths, one number a team.
 *
 * Where the supports of all students are known and the school has specialists, all of their time is divided in
 * proportion to each band's students with the support, evenly among a band's teams, in steps of 0.05. Where they are not
 * known each team gets the model's amount as far as there are people. An amount that is not flexible is the model's.
 *
 * @param rosters the students of each team's band divided by the band's number of teams are what the team will share.
 */
export function sharedAmounts(
  post: PostTemplate,
  area: SpecialistArea,
  rosters: readonly { readonly bandStudents: readonly Student[]; readonly teamCount: number }[],
  pool: readonly PoolPerson[],
  isFlexible: boolean,
): readonly number[] {
  const supply = pool.reduce(
    (sum, person) => (person.specialistArea === area ? sum + person.teamTime : sum),
    0,
  );
  const isKnown = rosters.every((roster) =>
    roster.bandStudents.every((student) => student.supports !== null),
  );
  const wanted = rosters.map(() => post.amount);
  if (!isFlexible) return wanted;
  const code = area === 'SPED' ? 'IEP' : 'EL';
  const weights = rosters.map(({ bandStudents, teamCount }) =>
    isKnown
      ? bandStudents.filter((student) => student.supports?.includes(code) === true).length / teamCount
      : 1,
  );
  if (weights.every((weight) => weight === 0)) return rosters.map(() => 0);
  const given = isKnown ? supply : Math.min(supply, post.amount * rosters.length);
  const steps = splitExactly(Math.floor(given / grain), weights);
  const rest = given % grain;
  const first = steps.findIndex((step) => step > 0);
  return steps.map((step, index) => step * grain + (index === Math.max(0, first) ? rest : 0));
}
