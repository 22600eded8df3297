import {
  coreSubjects,
  fte,
  type PlanShare,
  type PlanTeam,
  type School,
  type StudentId,
  type Subject,
} from '@staffroom/school';
import type { Arrangement, Unit, UnitAdult } from './arrangement.ts';
import { baselineArrangement } from './baseline/baseline-arrangement.ts';
import { keptUnits } from './kept-classes.ts';
import { isSameList, onceFor, unlessSameSet } from './remembered.ts';
import type { TeamScope } from './team-scope.ts';

/**
 * A design's teams as an arrangement, with the core classes of today that go on beside them: students without a team,
 * and subjects that the teams do not teach. A model without teams is today's arrangement unchanged.
 */
export function designArrangement(school: School, teams: readonly PlanTeam[], scope: TeamScope): Arrangement {
  return designArranger(baselineArrangement(school), scope)(teams);
}

/** Arranges designs beside today, one after the other. Teams and classes that stay the same stay the same units. */
export function designArranger(
  baseline: Arrangement,
  scope: TeamScope,
): (teams: readonly PlanTeam[]) => Arrangement {
  const unitOf = onceFor((team: PlanTeam) => teamUnit(team, scope));
  let last: readonly Unit[] = [];
  const kept = unlessSameSet((teamed: ReadonlySet<StudentId>) => {
    last = sameWherePossible(keptUnits(baseline, scope, teamed), last);
    return last;
  });
  return (teams) => ({
    of: 'design',
    school: baseline.school,
    units: [...teams.map(unitOf), ...kept(teamedStudents(teams))],
  });
}

/** The students who are on some team. */
export const teamedStudents = onceFor(
  (teams: readonly PlanTeam[]): ReadonlySet<StudentId> => new Set(teams.flatMap((team) => team.students)),
);

/** Units of which those that equal one of before are that one. */
function sameWherePossible(units: readonly Unit[], before: readonly Unit[]): readonly Unit[] {
  const beforeById = new Map(before.map((unit) => [unit.id, unit]));
  return units.map((unit) => {
    const known = beforeById.get(unit.id);
    // What a class keeps of its adults follows from what it still covers.
    return known !== undefined &&
      isSameList(known.covers, unit.covers) &&
      isSameList(known.studentIds, unit.studentIds)
      ? known
      : unit;
  });
}

function teamUnit(team: PlanTeam, scope: TeamScope): Unit {
  const teaching = team.posts.filter((post) => post.isTeaching);
  return {
    id: team.id,
    name: team.name,
    kind: 'team',
    covers: scope.subjects,
    grades: team.band.grades,
    peersId: team.band.id,
    adults: team.adults.flatMap((share) => unitAdult(share, team, scope)),
    studentIds: team.students,
    vacant: fte(teaching.reduce((sum, post) => sum + post.vacant, 0)),
  };
}

/** A share of a post; a role held in addition is no adult of its own. */
function unitAdult(share: PlanShare, team: PlanTeam, scope: TeamScope): readonly UnitAdult[] {
  const post = team.posts.find((each) => each.id === share.postId);
  if (post === undefined || post.amount === 0) return [];
  return [
    {
      staffId: share.staffId,
      roleId: share.roleId,
      share: share.share,
      isLead: share.isLead,
      isPrimary: false,
      isTeaching: post.isTeaching,
      subjects: subjectsTaught(post.subject, post.isTeaching, scope),
      isCertified: share.isCertified,
    },
  ];
}

function subjectsTaught(subject: Subject | null, isTeaching: boolean, scope: TeamScope): readonly Subject[] {
  if (subject !== null && subject !== 'ELEMENTARY') return [subject];
  return isTeaching ? coreSubjects.filter((core) => scope.subjects.includes(core)) : [];
}
