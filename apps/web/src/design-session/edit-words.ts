import type { Board } from '@staffroom/design';
import { formatFte, partsOf, type BoardEdit, type School, type SingleEdit } from '@staffroom/school';
import { personNames } from './person-names.ts';

/** How people, teams and posts are called in sentences. */
export interface Names {
  readonly student: (id: string) => string;
  readonly adult: (id: string) => string;
  readonly team: (id: string) => string;
  /** A post with its team, such as `mathematics teacher of Team 2`. */
  readonly post: (id: string) => string;
}

/** A decision in three forms of words. */
export interface EditWords {
  /** After a name: "Ana moved S-104 to Team 2". */
  readonly done: string;
  /** After "You were": "moving S-104 to Team 3". */
  readonly doing: string;
  /** On its own: "Move S-104 to Team 3". */
  readonly noun: string;
}

/** The names that a school and its board give; an id where a file tells no name. */
export function namesOf(school: School, board: Board): Names {
  const nameById = personNames(school);
  const { teams } = board.plan;
  const teamName = (id: string): string => teams.find((team) => team.id === id)?.name ?? id;
  const person = (id: string): string => nameById.get(id) ?? id;
  return {
    student: person,
    adult: person,
    team: teamName,
    post: (id) => {
      const team = teams.find(({ posts }) => posts.some((post) => post.id === id));
      const post = team?.posts.find((each) => each.id === id);
      return post === undefined || team === undefined ? id : `${post.label} of ${team.name}`;
    },
  };
}

/** A decision in words. */
export function editWords(edit: BoardEdit, names: Names): EditWords {
  const parts = partsOf(edit);
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return partWords(first, names);
  const people = new Set(parts.flatMap((part) => subjectsOf(part, names)));
  const whom = people.size <= 3 ? listed([...people]) : `${people.size} people at once`;
  return verbs(verbOf(parts), whom);
}

/** A list as a sentence holds it. */
function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

type Verb = readonly [done: string, doing: string, noun: string];

function verbs([done, doing, noun]: Verb, rest: string): EditWords {
  return { done: `${done} ${rest}`, doing: `${doing} ${rest}`, noun: `${noun} ${rest}` };
}

const move: Verb = ['moved', 'moving', 'Move'];
const swap: Verb = ['swapped', 'swapping', 'Swap'];
const pin: Verb = ['pinned', 'pinning', 'Pin'];
const unpin: Verb = ['unpinned', 'unpinning', 'Unpin'];
const take: Verb = ['took', 'taking', 'Take'];

/** What several parts do, where they all do the same; moving, where they do this and that. */
function verbOf(parts: readonly SingleEdit[]): Verb {
  const isPinning = parts.map((part) =>
    part.kind === 'pinStudent'
      ? part.teamId !== null
      : part.kind === 'pinAdult'
        ? part.teamIds.length > 0
        : null,
  );
  if (isPinning.every((each) => each === true)) return pin;
  return isPinning.every((each) => each === false) ? unpin : move;
}

function partWords(edit: SingleEdit, names: Names): EditWords {
  switch (edit.kind) {
    case 'placeStudents': {
      const whom =
        edit.studentIds.length <= 3
          ? listed(edit.studentIds.map(names.student))
          : `${edit.studentIds.length} students`;
      return edit.to === null
        ? verbs(take, `${whom} off their team`)
        : verbs(move, `${whom} to ${names.team(edit.to)}`);
    }
    case 'swapStudents':
      return verbs(swap, `${names.student(edit.a)} and ${names.student(edit.b)}`);
    case 'placeAdult': {
      const share = edit.share === null ? '' : ` (${formatFte(edit.share)} of a post)`;
      const whom = `${names.adult(edit.staffId)}${share}`;
      return edit.to === null
        ? verbs(take, `${whom} off the team`)
        : verbs(move, `${whom} to ${names.post(edit.to)}`);
    }
    case 'swapAdults':
      return verbs(swap, `${names.adult(edit.a.staffId)} and ${names.adult(edit.b.staffId)}`);
    case 'chooseLead':
      return edit.staffId === null
        ? verbs(['left', 'leaving', 'Leave'], `${names.team(edit.teamId)} without a lead`)
        : verbs(
            ['made', 'making', 'Make'],
            `${names.adult(edit.staffId)} lead of ${names.team(edit.teamId)}`,
          );
    case 'renameTeam':
      return verbs(['renamed', 'renaming', 'Rename'], `a team to ${edit.name}`);
    case 'pinStudent':
      return edit.teamId === null
        ? verbs(unpin, names.student(edit.studentId))
        : verbs(pin, `${names.student(edit.studentId)} to ${names.team(edit.teamId)}`);
    case 'pinAdult':
      return edit.teamIds.length === 0
        ? verbs(unpin, names.adult(edit.staffId))
        : verbs(pin, `${names.adult(edit.staffId)} to ${listed(edit.teamIds.map(names.team))}`);
    default:
      return edit satisfies never;
  }
}

function subjectsOf(edit: SingleEdit, names: Names): readonly string[] {
  switch (edit.kind) {
    case 'placeStudents':
      return edit.studentIds.map(names.student);
    case 'swapStudents':
      return [names.student(edit.a), names.student(edit.b)];
    case 'placeAdult':
    case 'pinAdult':
      return [names.adult(edit.staffId)];
    case 'swapAdults':
      return [names.adult(edit.a.staffId), names.adult(edit.b.staffId)];
    case 'chooseLead':
    case 'renameTeam':
      return [names.team(edit.teamId)];
    case 'pinStudent':
      return [names.student(edit.studentId)];
    default:
      return edit satisfies never;
  }
}
