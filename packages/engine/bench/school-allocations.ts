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
  /** `subjects`: certified for one or two posts of each team. `bands`: most posts of the teams of one grade band. `alike`: anyone anywhere. */
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

  const shared = postsPerTeam - 1;
  const posts = indices(teams).flatMap((team) =>
    indices(postsPerTeam).map((subject): AllocationPost => ({
      id: `team ${team} post ${subject}`,
      group: team,
      amount: subject === shared ? 100 * (3 + random.below(4)) : 1000,
      vacancyCost: subject === shared ? 150 : 300,
    })),
  );
  const drawn = indices(adults).map(() => ({
    capacity:
      kind.eligibility !== 'alike' && oneIn(5) ? (PART_TIMES[random.below(PART_TIMES.length)] ?? 500) : 1000,
    main: random.below(postsPerTeam),
    second: oneIn(3) ? random.below(postsPerTeam) : null,
    band: random.below(BANDS),
  }));
  const people = drawn.map(({ capacity, main }, index): AllocationPerson => ({
    id: `adult ${index}`,
    capacity,
    // Specialists serve as many teams as need them.
    ...(main === shared && kind.eligibility !== 'alike' ? {} : { maxGroups: 2 }),
  }));
  const isOpen = (adult: (typeof drawn)[number], post: AllocationPost, subject: number): boolean => {
    const isOwn = subject === adult.main || subject === adult.second;
    switch (kind.eligibility) {
      case 'subjects':
        return isOwn;
      case 'bands':
        return (
          isOwn || (subject !== shared && adult.main !== shared && (post.group ?? 0) % BANDS === adult.band)
        );
      case 'alike':
        return true;
      default: {
        const unknown: never = kind.eligibility;
        throw new Error(`Unknown eligibility ${String(unknown)}`);
      }
    }
  };
  const eligible = drawn.flatMap((adult, person) =>
    posts.flatMap((post, index): AllocationEligibility[] => {
      const subject = index % postsPerTeam;
      const cost = kind.eligibility === 'alike' || subject === adult.main ? 0 : 20;
      return isOpen(adult, post, subject) ? [{ person, post: index, cost }] : [];
    }),
  );
  const some = (count: number) => indices(adults).filter(() => oneIn(count));
  return {
    people,
    groups: indices(teams).map((team) => ({ id: `team ${team}` })),
    posts,
    eligible,
    shareCost: 5,
    together: [{ people: [0, 1], weight: 30 }],
    apart: [{ people: [2, 3] }, { people: [4, 5, 6], weight: 30 }],
    pinned: [],
    forbidden: [{ person: 7, group: 0 }],
    groupNeeds: [{ id: 'lead', groups: indices(teams), people: some(3), atLeast: 1, shortCost: 40 }],
    spread: [{ name: 'novices', people: some(5), weight: 8 }],
    previous: {
      memberships: some(4).map((person) => ({ person, group: random.below(teams) })),
      keepWorth: 10,
    },
  };
}
