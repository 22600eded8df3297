import type { PostTemplate } from '@staffroom/knowledge';
import { fitFor } from '../fit.ts';
import type { PoolPerson } from '../staff-pool.ts';
import type { Band } from './band.ts';

/** A post of a band that people can be counted towards. */
export interface Place {
  readonly band: number;
  readonly post: PostTemplate;
}

/** People who may hold the same posts, counted as one supply. */
export interface PeopleSupply {
  /** Indexes of the places they may fill; never empty. */
  readonly places: readonly number[];
  /** Thousandths of all of them together. */
  readonly time: number;
  /** Whether some place teaches the shared roster. */
  readonly teaches: boolean;
  /** Whether each of them has whole half posts to give. */
  readonly isHalves: boolean;
}

/** Half a post: the least that a team gets of a teacher whom it shares with another team. */
export const halfPost = 500;

/** The supplies of a staff for some places, in the order of their first person. People who fit no place do not count. */
export function peopleSupplies(
  pool: readonly PoolPerson[],
  bands: readonly Band[],
  places: readonly Place[],
): readonly PeopleSupply[] {
  const supplyByKey = new Map<string, PeopleSupply>();
  for (const person of pool) {
    if (person.teamTime === 0) continue;
    const reachable = places.flatMap(({ band, post }, place) =>
      fitFor(person, post, bands[band]?.grades ?? []) === null ? [] : [place],
    );
    if (reachable.length === 0) continue;
    const isHalves = person.teamTime % halfPost === 0;
    const key = `${reachable.join(' ')} ${isHalves}`;
    supplyByKey.set(key, {
      places: reachable,
      time: (supplyByKey.get(key)?.time ?? 0) + person.teamTime,
      teaches: reachable.some((place) => places[place]?.post.teaches === true),
      isHalves,
    });
  }
  return [...supplyByKey.values()];
}
