import { fte, type SchoolwideShare } from '@staffroom/school';
import type { OtherWork, PoolPerson } from '../staff-pool.ts';

/**
 * Where the time of every person goes that no team has: what they keep doing, and what is left over of the time meant
 * for teams. With the shares on teams it adds up to each person's time exactly. In the pool's order.
 *
 * @param unused thousandths of team time without a post, by staff id; nothing for people without team time. Less than 0
 *   where teams have more than was meant for them: then it is taken from what the person would keep doing.
 */
export function outsideTime(
  pool: readonly PoolPerson[],
  unused: ReadonlyMap<string, number>,
): readonly SchoolwideShare[] {
  return pool.flatMap((person) => {
    const left = unused.get(person.member.id) ?? 0;
    const parts = [
      ...(left < 0 ? lessened(person.otherWork, -left) : person.otherWork),
      ...(left > 0 ? [leftOver(person, left)] : []),
    ];
    const shown = person.time === 0 ? [{ share: 0, work: 'no time at this school', isPlaced: true }] : parts;
    return shown.map(({ share, work, isPlaced }) => ({
      staffId: person.member.id,
      share: fte(share),
      work,
      isPlaced,
    }));
  });
}

/** Work with so many thousandths less of it, the last part giving first. */
function lessened(work: readonly OtherWork[], time: number): readonly OtherWork[] {
  const last = work.at(-1);
  if (last === undefined || time === 0) return work;
  const rest = work.slice(0, -1);
  return last.share > time
    ? [...rest, { ...last, share: last.share - time }]
    : lessened(rest, time - last.share);
}

function leftOver(person: PoolPerson, share: number): OtherWork {
  if (person.specialistArea === 'SPED')
    return { share, work: 'special education across the school', isPlaced: true };
  if (person.specialistArea === 'ESL')
    return { share, work: 'language support across the school', isPlaced: true };
  if (person.member.kind === 'aide') return { share, work: 'aide duties as today', isPlaced: true };
  return { share, work: 'no post on a team asks for this time', isPlaced: false };
}
