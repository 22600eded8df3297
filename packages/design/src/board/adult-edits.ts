import {
  formatFte,
  fte,
  type Fte,
  type PlanTeam,
  type StaffId,
  type StaffMember,
  type TeamId,
} from '@staffroom/school';
import { BoardEditError } from './board-edit-error.ts';
import type { BoardGround, BoardPost } from './board-ground.ts';
import { designatedLead, heldOf, schoolwideOf, withAdults, type BoardState } from './board-state.ts';
import { withAdultPins } from './pins.ts';
import { teamNamed } from './student-edits.ts';

/** A change of the time that somebody holds of a post, in thousandths. */
interface ShareChange {
  readonly staffId: StaffId;
  readonly postId: string;
  readonly by: number;
}

/**
 * Time of an adult goes from one post to another; null stands for time outside the teams. A null share is all of it: all
 * that the person holds of the post, and of time outside the teams as much as the post has room for.
 *
 * @throws {BoardEditError} where the person or a post is not known, the person has not so much there, or the post has not
 *   so much room.
 */
export function placeAdult(
  ground: BoardGround,
  state: BoardState,
  staffId: StaffId,
  {
    from,
    to,
    share,
  }: { readonly from: string | null; readonly to: string | null; readonly share: Fte | null },
): BoardState {
  adultNamed(ground, staffId);
  const [source, target] = [from, to].map((id) => (id === null ? null : postNamed(ground, id)));
  if (from === to)
    throw new BoardEditError('noChange', `${staffId} would stay where they are. Maybe choose another post.`);
  const room = target ? roomOf(state, target) : Infinity;
  const there = source ? holding(state, staffId, source) : timeOutside(state, staffId);
  if (there === 0) throw source ? notHeld(staffId, source) : noTime(state, staffId);
  const given = share ?? (source ? there : Math.min(there, room));
  if (share === 0)
    throw new BoardEditError('noShare', `A share of no time moves nobody. Maybe give more than 0.`);
  if (given > there)
    throw new BoardEditError(
      'notHeld',
      `${staffId} has ${shown(there)} ${source ? `in ${source.post.id}` : 'outside the teams'}, not ${shown(given)}. Maybe give at most ${shown(there)}.`,
    );
  if (target && (given > room || given === 0)) throw postFull(state, target, given === 0 ? there : given);
  return withChanges(ground, state, [
    ...(source ? [{ staffId, postId: source.post.id, by: -given }] : []),
    ...(target ? [{ staffId, postId: target.post.id, by: given }] : []),
  ]);
}

/**
 * Two adults take each other's post, as much time as each post held.
 *
 * @throws {BoardEditError} where a person or post is not known, a person does not hold their post, or would give more time
 *   than they have.
 */
export function swapAdults(
  ground: BoardGround,
  state: BoardState,
  a: { readonly staffId: StaffId; readonly postId: string },
  b: { readonly staffId: StaffId; readonly postId: string },
): BoardState {
  if (a.staffId === b.staffId || a.postId === b.postId)
    throw new BoardEditError(
      'noChange',
      `${a.staffId} and ${b.staffId} would stay where they are. Maybe choose somebody in another post.`,
    );
  const [heldA, heldB] = [a, b].map(({ staffId, postId }) => {
    adultNamed(ground, staffId);
    const post = postNamed(ground, postId);
    const held = holding(state, staffId, post);
    if (held === 0) throw notHeld(staffId, post);
    return held;
  });
  const [timeA = 0, timeB = 0] = [heldA, heldB];
  for (const [person, gives, takes] of [
    [a.staffId, timeA, timeB],
    [b.staffId, timeB, timeA],
  ] as const) {
    const free = timeOutside(state, person) + gives;
    if (takes > free)
      throw new BoardEditError(
        'noTime',
        `${person} has ${shown(free)} for a post of ${shown(takes)}. Maybe move a part of the time instead.`,
      );
  }
  return withChanges(ground, state, [
    { ...a, by: -timeA },
    { ...b, by: -timeB },
    { staffId: a.staffId, postId: b.postId, by: timeB },
    { staffId: b.staffId, postId: a.postId, by: timeA },
  ]);
}

/**
 * An adult of a team leads it in addition to a post; null: nobody does.
 *
 * @throws {BoardEditError} where the team or person is not known, the person is not on the team, the model has another kind
 *   of lead or none, or nothing changes.
 */
export function chooseLead(
  ground: BoardGround,
  state: BoardState,
  teamId: TeamId,
  staffId: StaffId | null,
): BoardState {
  const team = teamNamed(state, teamId);
  if (!team.posts.some((post) => post.amount === 0)) {
    const post = team.posts.find(({ id }) => ground.postById.get(id)?.template.lead === true);
    throw new BoardEditError(
      'notLed',
      post === undefined
        ? `Under this model nobody leads ${team.name}.`
        : `Under this model whoever holds ${post.id} leads ${team.name}. Maybe move somebody into that post.`,
    );
  }
  if (staffId !== null) {
    adultNamed(ground, staffId);
    if (!team.adults.some((adult) => adult.staffId === staffId && adult.share > 0))
      throw new BoardEditError(
        'notOnTeam',
        `${staffId} is not on ${team.name} (${team.id}). Maybe move them there first.`,
      );
  }
  if (designatedLead(team) === staffId)
    throw new BoardEditError(
      'noChange',
      `${staffId ?? 'Nobody'} leads ${team.name} (${team.id}) already. Maybe choose somebody else.`,
    );
  const led = withAdults(ground, team, heldOf(team), staffId);
  return { ...state, teams: state.teams.map((each) => (each === team ? led : each)) };
}

/**
 * An adult stays on these teams when the school is designed again; no team takes the pin away.
 *
 * @throws {BoardEditError} where the person or a team is not known, the person is not on a team, or nothing changes.
 */
export function pinAdult(
  ground: BoardGround,
  state: BoardState,
  staffId: StaffId,
  teamIds: readonly TeamId[],
): BoardState {
  adultNamed(ground, staffId);
  const teams = teamIds.map((id) => teamNamed(state, id));
  const away = teams.find((team) => !isOn(team, staffId));
  if (away !== undefined)
    throw new BoardEditError(
      'notOnTeam',
      `${staffId} is not on ${away.name} (${away.id}). Maybe move them there first, then pin.`,
    );
  const wanted = inOrder(state, teamIds);
  const known = state.pins.adults[staffId] ?? [];
  if (wanted.length === known.length && wanted.every((id, index) => id === known[index]))
    throw new BoardEditError('noChange', `${staffId} is pinned like that already.`);
  return { ...state, pins: withAdultPins(state.pins, [[staffId, wanted]]) };
}

/** Posts with what changes of them, the teams and the time outside them following; pins follow the people. */
function withChanges(ground: BoardGround, state: BoardState, changes: readonly ShareChange[]): BoardState {
  const teamIds = new Set(changes.flatMap(({ postId }) => ground.postById.get(postId)?.team.id ?? []));
  const teams = state.teams.map((team) => {
    if (!teamIds.has(team.id)) return team;
    const held = new Map([...heldOf(team)].map(([post, people]) => [post, new Map(people)]));
    for (const { staffId, postId, by } of changes) {
      if (ground.postById.get(postId)?.team.id !== team.id) continue;
      const people = held.get(postId) ?? new Map<StaffId, number>();
      held.set(postId, people);
      const time = (people.get(staffId) ?? 0) + by;
      if (time === 0) people.delete(staffId);
      else people.set(staffId, time);
    }
    return withAdults(ground, team, held, designatedLead(team));
  });
  const moved = { ...state, teams, schoolwide: schoolwideOf(ground, teams) };
  return { ...moved, pins: pinsAfter(state, moved, new Set(changes.map(({ staffId }) => staffId))) };
}

/** A pinned adult who leaves a team is pinned to the team they come to. */
function pinsAfter(before: BoardState, after: BoardState, moved: ReadonlySet<StaffId>): BoardState['pins'] {
  const changed = [...moved].flatMap((staffId): readonly (readonly [StaffId, readonly TeamId[]])[] => {
    const pinned = before.pins.adults[staffId];
    if (pinned === undefined) return [];
    const on = after.teams.filter((team) => isOn(team, staffId)).map((team) => team.id);
    const kept = pinned.filter((id) => on.includes(id));
    if (kept.length === pinned.length) return [];
    const were = new Set(before.teams.filter((team) => isOn(team, staffId)).map((team) => team.id));
    return [[staffId, inOrder(after, [...kept, ...on.filter((id) => !were.has(id))])]];
  });
  return changed.length === 0 ? before.pins : withAdultPins(before.pins, changed);
}

function inOrder({ teams }: BoardState, ids: readonly TeamId[]): readonly TeamId[] {
  return teams.flatMap((team) => (ids.includes(team.id) ? [team.id] : []));
}

/** Whether a person holds time of a team's posts. */
export function isOn(team: PlanTeam, staffId: StaffId): boolean {
  return team.adults.some((adult) => adult.staffId === staffId && adult.share > 0);
}

/** An adult of the school by id. Throws BoardEditError where there is none. */
export function adultNamed(ground: BoardGround, id: StaffId): StaffMember {
  const member = ground.school.staff[ground.staffPlaces.get(id) ?? -1];
  if (member !== undefined) return member;
  throw new BoardEditError(
    'unknownAdult',
    `There is no adult "${id}" in the roster of this design. Maybe open the design again.`,
  );
}

/** A post by its id that somebody may hold. Throws BoardEditError where there is none. */
function postNamed(ground: BoardGround, id: string): BoardPost {
  const post = ground.postById.get(id);
  if (post === undefined)
    throw new BoardEditError(
      'unknownPost',
      `There is no post "${id}" in this design. Maybe open the design again.`,
    );
  if (post.post.amount === 0)
    throw new BoardEditError(
      'notLed',
      `${id} is held in addition to a post. Maybe choose the lead of ${post.team.name} instead.`,
    );
  return post;
}

/** Thousandths that nobody holds of a post. */
export function roomOf(state: BoardState, { team, post }: BoardPost): number {
  const now = state.teams.find((each) => each.id === team.id)?.posts.find((each) => each.id === post.id);
  return now?.vacant ?? 0;
}

/** Thousandths that a person holds of a post. */
function holding(state: BoardState, staffId: StaffId, { team, post }: BoardPost): number {
  const now = state.teams.find((each) => each.id === team.id);
  return (now?.adults ?? []).reduce(
    (sum, adult) => (adult.staffId === staffId && adult.postId === post.id ? sum + adult.share : sum),
    0,
  );
}

/** Thousandths that a person gives outside the teams. */
export function timeOutside(state: BoardState, staffId: StaffId): number {
  return state.schoolwide.reduce((sum, each) => (each.staffId === staffId ? sum + each.share : sum), 0);
}

function notHeld(staffId: StaffId, { post }: BoardPost): BoardEditError {
  return new BoardEditError(
    'notHeld',
    `${staffId} holds nothing of ${post.id}. Maybe choose the post they hold.`,
  );
}

function noTime(state: BoardState, staffId: StaffId): BoardEditError {
  const posts = state.teams.flatMap((team) =>
    team.adults
      .filter((adult) => adult.staffId === staffId && adult.share > 0)
      .map((adult) => `${adult.postId} (${shown(adult.share)})`),
  );
  return new BoardEditError(
    'noTime',
    posts.length === 0
      ? `${staffId} has no time at this school.`
      : `${staffId} has no time left outside the teams. Maybe take it from ${posts.join(' or ')}.`,
  );
}

function postFull(state: BoardState, { team, post }: BoardPost, wanted: number): BoardEditError {
  const now = state.teams.find((each) => each.id === team.id);
  const room = now?.posts.find((each) => each.id === post.id)?.vacant ?? 0;
  const holders = (now?.adults ?? []).filter((adult) => adult.postId === post.id && adult.share > 0);
  const who = holders.map((adult) => `${adult.staffId} (${shown(adult.share)})`).join(' or ');
  return new BoardEditError(
    'postFull',
    `${post.id} has room for ${shown(room)}, not for ${shown(wanted)}.${room > 0 ? ` Maybe give a share of ${shown(room)}${who === '' ? '' : `, or swap with ${who}`}.` : ` Maybe swap with ${who}.`}`,
  );
}

function shown(time: number): string {
  return formatFte(fte(time));
}
