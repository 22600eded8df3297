import {
  coreSubjects,
  noPins,
  studentById,
  type Plan,
  type PlanPost,
  type PlanShare,
  type PlanTeam,
  type School,
  type StaffId,
  type Student,
  type StudentId,
} from '@staffroom/school';
import type { PostTemplate } from '@staffroom/knowledge';
import { isCertifiedFor } from '../baseline/baseline-arrangement.ts';
import { fitFor } from '../fit.ts';
import { teamShapes } from '../sizing/team-shape.ts';
import { requestOf } from '../request-of.ts';
import { resolveRequest, type ResolvedRequest } from '../resolve-request.ts';
import { staffPool, type PoolPerson } from '../staff-pool.ts';
import { freePinned, pinnedTemplate } from '../teams/pinned-posts.ts';
import { withoutPins, withPinRules } from './pins.ts';

/** A post of the plan with the template it was made from. */
export interface BoardPost {
  readonly team: PlanTeam;
  readonly post: PlanPost;
  readonly template: PostTemplate;
}

/** What a board stands on and no decision changes: the school, the plan that was opened, and who and what there is. */
export interface BoardGround {
  readonly school: School;
  /** The school with the pins that the solver kept as rules. */
  readonly pinnedSchool: School;
  readonly base: Plan;
  readonly resolved: ResolvedRequest;
  readonly studentById: ReadonlyMap<StudentId, Student>;
  /** Places in the school's list: the order in which a plan lists people. */
  readonly studentPlaces: ReadonlyMap<StudentId, number>;
  readonly staffPlaces: ReadonlyMap<StaffId, number>;
  /** The staff in the school's order. */
  readonly pool: readonly PoolPerson[];
  readonly postById: ReadonlyMap<string, BoardPost>;
  /** Why the people of the opened plan hold their posts, by post and person. */
  readonly baseShares: ReadonlyMap<string, PlanShare>;
}

/**
 * Lays out what a board stands on.
 *
 * @throws {DesignError} where the plan's request does not fit the school: the plan is of another roster.
 */
export function boardGround(given: School, base: Plan): BoardGround {
  const school = withoutPins(given);
  const resolved = resolveRequest(school, requestOf(base));
  const pinnedSchool = withPinRules(school, base.edits?.designedWith ?? noPins);
  const pool = freePinned(staffPool(school, resolved.scope), pinnedSchool.rules);
  const shapes = teamShapes(resolved.template, resolved.level, resolved.values, resolved.overridden);
  const templates = new Map(
    shapes.flatMap(({ posts }) => posts).map((template) => [template.id, template] as const),
  );
  const personById = new Map<string, PoolPerson>(pool.map((person) => [person.member.id, person]));
  const templateOf = (team: PlanTeam, post: PlanPost): PostTemplate => {
    const id = post.id.slice(team.id.length + 1);
    const person = personById.get(id.slice('pinned-'.length));
    const template = templates.get(id) ?? (person && pinnedTemplate(person.member, post.amount));
    if (template === undefined)
      throw new Error(
        `The model ${resolved.template.name} has no post ${id}, but the plan has ${post.id}. Maybe design the school again.`,
      );
    return template;
  };
  return {
    school,
    pinnedSchool,
    base,
    resolved,
    studentById: studentById(school),
    studentPlaces: new Map(school.students.map(({ id }, place) => [id, place])),
    staffPlaces: new Map(school.staff.map(({ id }, place) => [id, place])),
    pool,
    postById: new Map(
      base.teams.flatMap((team) =>
        team.posts.map((post) => [post.id, { team, post, template: templateOf(team, post) }]),
      ),
    ),
    baseShares: new Map(
      base.teams.flatMap((team) =>
        team.adults.map((share) => [`${share.postId}\n${share.staffId}`, share] as const),
      ),
    ),
  };
}

/**
 * Why a person may hold a post, and whether they are certified for it: as in the opened plan where they hold it there,
 * else by how they fit; whoever does not fit is there because the school decides so.
 */
export function standingOf(
  ground: BoardGround,
  staffId: StaffId,
  { team, post, template }: BoardPost,
): Pick<PlanShare, 'basis' | 'isCertified'> {
  const known = ground.baseShares.get(`${post.id}\n${staffId}`);
  if (known !== undefined) return { basis: known.basis, isCertified: known.isCertified };
  const person = ground.pool[ground.staffPlaces.get(staffId) ?? -1];
  const fit = person === undefined ? null : fitFor(person, template, team.band.grades);
  if (fit !== null) return { basis: fit.basis, isCertified: post.isCertified ? fit.isCertified : null };
  const isCertified =
    person === undefined || !post.isCertified
      ? null
      : post.subject === null
        ? isCertifiedFor(person.member, coreSubjects, team.band.grades)
        : isCertifiedFor(
            person.member,
            post.subject === 'ELEMENTARY' ? coreSubjects : [post.subject],
            team.band.grades,
          );
  return { basis: 'pinned', isCertified };
}
