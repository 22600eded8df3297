import type { Search } from '@staffroom/engine';
import type { PlanTeam, StudentId, TeamId } from '@staffroom/school';
import { inSteps } from '../in-steps.ts';
import { insideOf, type Board } from './board.ts';
import { rosterWhatIf } from './roster-what-if.ts';
import { studentSwaps, type Candidate } from './student-swaps.ts';

/** Students moved at once at most to bring a team to its size. */
const mostMoved = 24;
/** Students of a team whose exchanges are looked at for one attribute, and partners for each. */
const [mostHolders, mostPartners] = [6, 12];

/** Moves that make teams smaller, or larger where they are too small: one to many students, each time those who matter least to the balance. */
export function* sizeFixes(board: Board, teamIds: readonly string[]): Search<unknown, readonly Candidate[]> {
  const { teams } = insideOf(board).state;
  const candidates: Candidate[] = [];
  for (const team of teams.filter(({ id }) => teamIds.includes(id))) {
    const peers = teams
      .filter((each) => each !== team && each.band.id === team.band.id)
      .toSorted((a, b) => a.students.length - b.students.length);
    const [smallest, largest] = [peers[0], peers.at(-1)];
    if (smallest !== undefined) candidates.push(...(yield* movesBetween(board, team, smallest)));
    if (largest !== undefined) candidates.push(...(yield* movesBetween(board, largest, team)));
  }
  return candidates;
}

/** Moves of one, two, three, five … students from a team to another. */
function* movesBetween(board: Board, from: PlanTeam, to: PlanTeam): Search<unknown, readonly Candidate[]> {
  const valueOf = rosterWhatIf(board, from.band.id);
  const moved = new Map<StudentId, string>();
  const candidates: Candidate[] = [];
  const difference = Math.min(mostMoved, from.students.length - 1);
  while (moved.size < difference) {
    let best: { readonly id: StudentId; readonly value: number } | null = null;
    for (const id of from.students) {
      if (moved.has(id)) continue;
      yield;
      const value = valueOf?.(new Map([...moved, [id, to.id]])).value ?? 0;
      if (best === null || value < best.value) best = { id, value };
      if (valueOf === null) break;
    }
    if (best === null) break;
    moved.set(best.id, to.id);
    if (!counts.has(moved.size)) continue;
    const studentIds = [...moved.keys()];
    const who = moved.size === 1 ? best.id : `${moved.size} students`;
    candidates.push({
      edit: { kind: 'placeStudents', studentIds, to: to.id },
      what: `Move ${who} from ${from.name} to ${to.name}`,
      cost: moved.size,
    });
  }
  return candidates;
}

const counts: ReadonlySet<number> = new Set([1, 2, 3, 5, 8, 12, 17, mostMoved]);

/** Exchanges of students between the teams where an attribute lies most unevenly and their peers. */
export function* balanceFixes(
  board: Board,
  teamIds: readonly string[],
  attributeId: string,
): Search<unknown, readonly Candidate[]> {
  const { state } = insideOf(board);
  const candidates: Candidate[] = [];
  for (const team of state.teams.filter(({ id }) => teamIds.includes(id)))
    candidates.push(...(yield* exchangesOf(board, team, attributeId)));
  return candidates.toSorted((a, b) => a.cost - b.cost);
}

function* exchangesOf(
  board: Board,
  team: PlanTeam,
  attributeId: string,
): Search<unknown, readonly Candidate[]> {
  const { state, ground } = insideOf(board);
  const valueOf = rosterWhatIf(board, team.band.id);
  const peers = state.teams.filter((peer) => peer !== team && peer.band.id === team.band.id);
  const [first] = peers;
  if (valueOf === null || first === undefined) return [];
  const costOf = (moves: ReadonlyMap<StudentId, string>): number =>
    valueOf(moves).terms.find((term) => term.name === attributeId)?.cost ?? 0;
  // Who helps most by leaving, then whose coming helps most.
  const leaving = yield* leastCost(team.students, (id) => costOf(new Map([[id, first.id]])), mostHolders);
  const candidates: Candidate[] = [];
  for (const peer of peers) {
    const coming = yield* leastCost(peer.students, (id) => costOf(new Map([[id, team.id]])), mostPartners);
    const pairs = leaving.flatMap((id) =>
      coming
        .filter((other) => canTrade(ground.studentById, id, other, team, peer))
        .map((other) => [id, other] as const),
    );
    const exchanges = yield* inSteps(pairs, ([id, other]): Candidate => {
      const moves = new Map([
        [id, peer.id],
        [other, team.id],
      ]);
      const then = valueOf(moves);
      const own = then.terms.find((term) => term.name === attributeId)?.cost ?? 0;
      return {
        edit: { kind: 'swapStudents', a: id, b: other },
        what: `Swap ${id} of ${team.name} with ${other} of ${peer.name}`,
        // The attribute decides, the whole balance between equals.
        cost: own + then.value / 1000,
      };
    });
    candidates.push(...exchanges);
  }
  return candidates;
}

function* leastCost(
  ids: readonly StudentId[],
  costOf: (id: StudentId) => number,
  most: number,
): Search<unknown, readonly StudentId[]> {
  const costed = yield* inSteps(ids, (id) => ({ id, cost: costOf(id) }));
  return costed
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map(({ id }) => id);
}

function canTrade(
  students: ReadonlyMap<StudentId, { readonly grade: string | null }>,
  a: StudentId,
  b: StudentId,
  teamA: PlanTeam,
  teamB: PlanTeam,
): boolean {
  const serves = (team: PlanTeam, id: StudentId): boolean =>
    team.band.grades.some((grade) => grade === students.get(id)?.grade);
  return serves(teamB, a) && serves(teamA, b);
}

/** Moves of some students to one team, together, for each team that serves their grades; and exchanges of each alone. */
export function* placementFixes(
  board: Board,
  people: readonly string[],
): Search<unknown, readonly Candidate[]> {
  const { ground, state } = insideOf(board);
  const ids = people.flatMap((person) => {
    const student = board.school.students.find((each) => each.id === person);
    return student === undefined ? [] : [student.id];
  });
  const gradesOf = (id: StudentId): string | null => ground.studentById.get(id)?.grade ?? null;
  const moves = yield* inSteps(state.teams, (team): readonly Candidate[] => {
    const fitting = ids.filter(
      (id) => team.band.grades.some((grade) => grade === gradesOf(id)) && !team.students.includes(id),
    );
    const each = fitting.map((id) => moveTo(board, [id], team));
    return fitting.length > 1 ? [moveTo(board, fitting, team), ...each] : each;
  });
  const swaps: Candidate[] = [];
  for (const id of ids) swaps.push(...(yield* studentSwaps(board, id, mostPartners)).slice(0, mostPartners));
  return [...moves.flat(), ...swaps].toSorted((a, b) => a.cost - b.cost);
}

function moveTo(board: Board, studentIds: readonly StudentId[], team: PlanTeam): Candidate {
  const moves = new Map<StudentId, TeamId>(studentIds.map((id) => [id, team.id]));
  return {
    edit: { kind: 'placeStudents', studentIds: [...studentIds], to: team.id },
    what: `Move ${studentIds.join(', ')} to ${team.name}`,
    cost: rosterWhatIf(board, team.band.id)?.(moves).value ?? 0,
  };
}
