import type { PlanTeam, School } from '@staffroom/school';
import { personNames } from '../../design-session/person-names.ts';

/** How people are called on the board. */
export interface BoardNames {
  /** In reduced-bias mode, nothing tells who somebody is. */
  readonly isHidden: boolean;
  readonly student: (id: string) => string;
  readonly adult: (id: string) => string;
  /** A text with ids of people and posts replaced by what they are called; ids that could be numbers of something stay. */
  readonly inText: (text: string) => string;
  /** What students are balanced on: its name, or a shape while hidden. */
  readonly trait: (index: number, label: string) => string;
}

/** The names of the files, or ids where the files tell none. */
export function openNames(school: School, teams: readonly PlanTeam[]): BoardNames {
  const nameById = personNames(school);
  const nameOf = (id: string): string => nameById.get(id) ?? id;
  return {
    isHidden: false,
    student: nameOf,
    adult: nameOf,
    inText: replacer(nameById, teams),
    trait: (_, label) => label,
  };
}

const shapes = ['●', '▲', '■', '◆', '★', '⬟', '○', '△', '□', '◇', '☆', '⬠'] as const;

/**
 * Neutral codes in place of names: the order of the codes says nothing of the order of names or ids. The same person has
 * the same code for as long as the school is the same.
 */
export function hiddenNames(school: School, teams: readonly PlanTeam[]): BoardNames {
  const students = codes(
    school.students.map(({ id }) => id),
    'Student',
  );
  const adults = codes(
    school.staff.map(({ id }) => id),
    'Adult',
  );
  return {
    isHidden: true,
    student: (id) => students.get(id) ?? 'Student',
    adult: (id) => adults.get(id) ?? 'Adult',
    inText: replacer(new Map([...students, ...adults]), teams),
    trait: (index) => shapes[index % shapes.length] ?? '●',
  };
}

/** Puts names in the place of ids in a text; posts as they stand in a sentence, such as `mathematics teacher of Heron`. */
function replacer(people: ReadonlyMap<string, string>, teams: readonly PlanTeam[]): BoardNames['inText'] {
  const posts = new Map<string, string>(
    teams.flatMap((team) => team.posts.map((post) => [post.id, `${post.label} of ${team.name}`] as const)),
  );
  const nameOf = (word: string): string => posts.get(word) ?? people.get(word) ?? word;
  return (text) => text.replace(/[\p{L}\p{N}_/-]+/gu, (word) => (/^\d+$/.test(word) ? word : nameOf(word)));
}

function codes(ids: readonly string[], word: string): ReadonlyMap<string, string> {
  const width = String(ids.length).length;
  const shuffled = ids
    .map((id) => ({ id, place: scramble(id) }))
    .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
  return new Map(shuffled.map(({ id }, index) => [id, `${word} ${String(index + 1).padStart(width, '0')}`]));
}

/** A number that has nothing of the order of texts left (FNV-1a with a final mix). */
function scramble(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
