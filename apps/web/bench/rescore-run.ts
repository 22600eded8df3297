import { applyEdit, effectsOf, openBoard, type Board } from '@staffroom/design';
import { Random } from '@staffroom/engine';
import type { BoardEdit, Plan, PlanTeam, School } from '@staffroom/school';

/** How long one kind of decision took, in milliseconds, until every measure had followed. */
export interface Rescored {
  readonly name: string;
  readonly count: number;
  readonly median: number;
  /** The time that 95 of 100 did not exceed. */
  readonly p95: number;
  readonly longest: number;
}

/** Decisions of each kind that are made before any is measured. */
const warmUp = 40;
const measured = 200;
/** Choices looked at for each that is made: a model may offer few places for a kind of decision, or none. */
const choicesForEach = 20;

/**
 * Makes decisions of each kind on one board, one after the other, and reads the whole plan after each. Runs in Node and in
 * browsers alike.
 *
 * @param now the clock, in milliseconds.
 * @param tries how often each decision is made on the same board; the shortest counts, which leaves out most of what else
 *   a busy machine does meanwhile.
 */
export function measureRescoring(
  school: School,
  plan: Plan,
  now: () => number,
  tries = 1,
): readonly Rescored[] {
  const start = now();
  let board = openBoard(school, plan);
  const opened = timed('open the board', [measureRead(board, now) + (now() - start)]);
  const random = new Random(1);
  const results = decisions.map(({ name, choose, isPreview = false }) => {
    const times: number[] = [];
    for (let choice = 0; choice < (warmUp + measured) * choicesForEach; choice++) {
      const edit = choose(board, random);
      if (edit === null) continue;
      const made = Array.from({ length: tries }, () => {
        const begin = now();
        const after = isPreview ? board : applyEdit(board, edit);
        if (isPreview) effectsOf(board, edit);
        measureRead(after, now);
        return { after, time: now() - begin };
      });
      times.push(Math.min(...made.map(({ time }) => time)));
      board = made.at(-1)?.after ?? board;
      if (times.length === warmUp + measured) break;
    }
    return timed(name, times.slice(warmUp));
  });
  return [opened, ...results];
}

interface Decision {
  readonly name: string;
  /** Null where the numbers drawn name nothing that can be done. */
  readonly choose: (board: Board, random: Random) => BoardEdit | null;
  /** Whether it is only thought about, not made. */
  readonly isPreview?: boolean;
}

const decisions: readonly Decision[] = [
  { name: 'move a student', choose: moveStudent },
  { name: 'swap two students', choose: swapStudents },
  { name: 'move an adult', choose: moveAdult },
  { name: 'swap two adults', choose: swapAdults },
  { name: 'preview a student move', choose: moveStudent, isPreview: true },
];

function moveStudent(board: Board, random: Random): BoardEdit | null {
  const [from, to] = twoTeams(board, random);
  const id = from?.students[random.below(from.students.length)];
  return id === undefined || to === undefined ? null : { kind: 'placeStudents', studentIds: [id], to: to.id };
}

function swapStudents(board: Board, random: Random): BoardEdit | null {
  const [from, to] = twoTeams(board, random);
  const a = from?.students[random.below(from.students.length)];
  const b = to?.students[random.below(to.students.length)];
  return a === undefined || b === undefined ? null : { kind: 'swapStudents', a, b };
}

/** Out of a post, or back into the first vacant one. */
function moveAdult(board: Board, random: Random): BoardEdit | null {
  const team = board.plan.teams[random.below(board.plan.teams.length)];
  const free = board.plan.schoolwide.find((share) => !share.isPlaced);
  const vacant = board.plan.teams.flatMap((each) => each.posts).find((post) => post.vacant >= 500);
  if (free !== undefined && vacant !== undefined)
    return { kind: 'placeAdult', staffId: free.staffId, from: null, to: vacant.id, share: null };
  const adult = team?.adults.find((each) => each.share === 1000);
  return adult === undefined
    ? null
    : { kind: 'placeAdult', staffId: adult.staffId, from: adult.postId, to: null, share: null };
}

function swapAdults(board: Board, random: Random): BoardEdit | null {
  const [one, other] = twoTeams(board, random);
  const a = one?.adults.find((each) => each.share === 1000);
  const b = other?.adults.find(
    (each) => each.share === 1000 && each.postId.split('/')[1] === a?.postId.split('/')[1],
  );
  if (a === undefined || b === undefined || a.staffId === b.staffId) return null;
  return {
    kind: 'swapAdults',
    a: { staffId: a.staffId, postId: a.postId },
    b: { staffId: b.staffId, postId: b.postId },
  };
}

/** Two teams of one band. */
function twoTeams({ plan: { teams } }: Board, random: Random): readonly (PlanTeam | undefined)[] {
  const one = teams[random.below(teams.length)];
  const peers = teams.filter((each) => each !== one && each.band.id === one?.band.id);
  return [one, peers[random.below(Math.max(1, peers.length))]];
}

/** Reads the whole plan of a board, which is when it is worked out, and tells how long that took. */
function measureRead(board: Board, now: () => number): number {
  const start = now();
  if (board.plan.analysis.length === 0) throw new Error('The plan has no analysis.');
  return now() - start;
}

function timed(name: string, times: readonly number[]): Rescored {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return { name, count: times.length, median: at(0.5), p95: at(0.95), longest: at(1) };
}
