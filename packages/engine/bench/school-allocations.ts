import { Random } from '../src/random.ts';
import type {
  AllocationEligibility,
  AllocationPerson,
  AllocationPost,
  AllocationProblem,
} from '../src/index.ts';

export interface SchoolKind {
  readonly name: string;
  readonly adults: number;
  readonly teams: number;
  readonly postsPerTeam: number;
  /** `subjects`: certified for one or two posts of each team. `bands`: any post of the teams of one grade band. `alike`: anyone anywhere. */
  readonly eligibility: 'subjects' | 'bands' | 'alike';
}

/** The shapes of school that the allocation has to cope with, small to large. */
export const schoolKinds: readonly SchoolKind[] = [
  { name: 'middle, 30 adults', adults: 30, teams: 4, postsPerTeam: 6, eligibility: 'subjects' },
  { name: 'middle, 70 adults', adults: 70, teams: 9, postsPerTeam: 6, eligibility: 'subjects' },
  { name: 'middle, more posts than people', adults: 60, teams: 12, postsPerTeam: 6, eligibility: 'subjects' },
  { name: 'middle, more people than posts', adults: 90, teams: 9, postsPerTeam: 6, eligibility: 'subjects' },
  { name: 'high, 120 adults', adults: 120, teams: 15, postsPerTeam: 7, eligibility: 'subjects' },
  { name: 'elementary, 70 adults', adults: 70, teams: 12, postsPerTeam: 5, eligibility: 'bands' },
  { name: 'elementary, 120 adults', adults: 120, teams: 15, postsPerTeam: 7, eligibility: 'bands' },
  { name: 'everybody alike, 70 adults', adults: 70, teams: 10, postsPerTeam: 7, eligibility: 'alike' },
  { name: 'everybody alike, 120 adults', adults: 120, teams: 15, postsPerTeam: 7, eligibility: 'alike' },
];

const PART_TIMES = [200, 333, 400, 437, 500, 600, 750, 800];
const BANDS = 3;

/** A random school: part-timers, shared specialists, half posts, leads wanted on each team, novices spread, links and wishes. */
export function makeSchoolAllocation(kind: SchoolKind, seed: number): AllocationProblem {
  const random = new Random(seed);
  const indices = (count: number) => [...Array(count).keys()];
  const oneIn = (count: number) => random.below(count) === 0;
  const { adults, teams, postsPerTeam } = kind;

  const posts = indices(teams).flatMap((team) =>
    indices(postsPerTeam).map((subject): AllocationPost => ({
      id: `team ${team} post ${subject}`,
      group: team,
      amount: subject === postsPerTeam - 1 ? 500 : 1000,
      vacancyCost: 1000,
    })),
  );
  const people = indices(adults).map((person): AllocationPerson => {
    const isPartTime = kind.eligibility !== 'alike' && oneIn(6);
    const capacity = isPartTime ? (PART_TIMES[random.below(PART_TIMES.length)] ?? 500) : 1000;
    return { id: `adult ${person}`, capacity, maxGroups: oneIn(12) ? 3 : 1 };
  });
  const eligible = people.flatMap((_, person): AllocationEligibility[] => {
    const main = random.below(postsPerTeam);
    const second = oneIn(3) ? random.below(postsPerTeam) : main;
    const band = random.below(BANDS);
    return posts.flatMap((post, index): AllocationEligibility[] => {
      const subject = index % postsPerTeam;
      const cost = subject === main ? 0 : 40;
      const isOpen = {
        subjects: subject === main || subject === second,
        bands: (post.group ?? 0) % BANDS === band,
        alike: true,
      }[kind.eligibility];
      return isOpen ? [{ person, post: index, cost: kind.eligibility === 'alike' ? 0 : cost }] : [];
    });
  });
  const some = (count: number) => indices(adults).filter(() => oneIn(count));
  return {
    people,
    groups: indices(teams).map((team) => ({ id: `team ${team}` })),
    posts,
    eligible,
    shareCost: 20,
    together: [{ people: [0, 1], weight: 60 }],
    apart: [{ people: [2, 3] }, { people: [4, 5, 6], weight: 60 }],
    pinned: [],
    forbidden: [{ person: 7, group: 0 }],
    groupNeeds: [{ id: 'lead', groups: indices(teams), people: some(3), atLeast: 1, shortCost: 300 }],
    spread: [{ name: 'novices', people: some(5), weight: 40 }],
    previous: {
      memberships: some(4).map((person) => ({ person, group: random.below(teams) })),
      keepWorth: 30,
    },
  };
}
