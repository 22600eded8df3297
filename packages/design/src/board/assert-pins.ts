import type { Pins, School } from '@staffroom/school';
import { DesignError } from '../design-error.ts';

/** People that a message names before it counts the rest. */
const mostNamed = 5;

/**
 * Checks that whoever is pinned can be where they are pinned to.
 *
 * @param teamIds the teams of the design that is to keep the pins.
 * @throws {DesignError} naming the teams that the design does not have, or the people that the roster does not hold, with
 *   what to do on the board.
 */
export function assertPins({ students, adults }: Pins, school: School, teamIds: readonly string[]): void {
  const people = new Set<string>([...school.students, ...school.staff].map(({ id }) => id));
  const pinned = [
    ...Object.entries(students).map(([person, team]) => ({ person, team: team as string })),
    ...Object.entries(adults).flatMap(([person, teams]) =>
      teams.map((team) => ({ person, team: team as string })),
    ),
  ];
  const unknown = pinned.filter(({ person }) => !people.has(person));
  if (unknown.length > 0)
    throw new DesignError(
      'unknownPerson',
      `${listed(unknown.map(({ person }) => person))} ${isOrAre(unknown)} pinned and not in this roster. Unpin them on the board, then design again.`,
    );
  const gone = pinned.filter(({ team }) => !teamIds.includes(team));
  if (gone.length === 0) return;
  throw new DesignError(
    'unknownTeam',
    `${listed(gone.map(({ person }) => person))} ${isOrAre(gone)} pinned to ${listed(gone.map(({ team }) => team))}, and this design has ${teamIds.length === 0 ? 'no teams' : `the teams ${teamIds.join(', ')}`}. Unpin them on the board, or choose settings that give as many teams as before.`,
  );
}

function isOrAre(pinned: readonly { readonly person: string }[]): string {
  return new Set(pinned.map(({ person }) => person)).size === 1 ? 'is' : 'are';
}

/** Each once, as a sentence holds a list: `S-1, S-2 and 4 more`. */
function listed(names: readonly string[]): string {
  const each = [...new Set(names)];
  const named =
    each.length > mostNamed ? [...each.slice(0, mostNamed), `${each.length - mostNamed} more`] : each;
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} and ${last}`;
}
