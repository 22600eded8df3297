import { fullTime, type Plan, type School } from '@staffroom/school';
import type { PlanDifference } from './json-differences.ts';

/**
 * What is wrong with an assignment whoever made it: students lost, doubled or on a team of other grades, adults whose
 * shares do not add up to their time, posts whose shares and vacancy do not add up, people the school does not have.
 */
export function assignmentFaults(
  school: School,
  plan: Pick<Plan, 'teams' | 'schoolwide' | 'notTeamed'>,
): readonly PlanDifference[] {
  return [...studentFaults(school, plan), ...adultFaults(school, plan), ...postFaults(plan)];
}

function fault(path: string, expected: unknown, found: unknown, message: string): PlanDifference {
  return { path, expected, found, message };
}

function studentFaults(school: School, plan: Pick<Plan, 'teams' | 'notTeamed'>): readonly PlanDifference[] {
  const gradeById = new Map<string, string | null>(school.students.map(({ id, grade }) => [id, grade]));
  const placesById = new Map<string, number>();
  const count = (id: string): void => void placesById.set(id, (placesById.get(id) ?? 0) + 1);
  const strangers: PlanDifference[] = [];
  for (const [index, team] of plan.teams.entries()) {
    for (const [place, id] of team.students.entries()) {
      count(id);
      const path = `teams[${index}].students[${place}]`;
      const grade = gradeById.get(id);
      if (grade === undefined)
        strangers.push(fault(path, 'a student of the roster', id, `student ${id} is not in the roster`));
      else if (!team.band.grades.some((each) => each === grade))
        strangers.push(
          fault(
            path,
            team.band.grades,
            grade,
            `student ${id} of grade ${grade ?? 'unknown'} is on a team of ${team.band.label}`,
          ),
        );
    }
  }
  for (const { studentId } of plan.notTeamed) count(studentId);
  const misplaced = school.students.flatMap(({ id }) => {
    const places = placesById.get(id) ?? 0;
    if (places === 1) return [];
    const message =
      places === 0
        ? `student ${id} is lost: on no team and not listed as without one`
        : `student ${id} is listed ${places} times`;
    return [fault('teams', 1, places, message)];
  });
  return [...strangers, ...misplaced];
}

function adultFaults(school: School, plan: Pick<Plan, 'teams' | 'schoolwide'>): readonly PlanDifference[] {
  const timeById = new Map<string, number>();
  const shares = [...plan.teams.flatMap((team) => team.adults), ...plan.schoolwide];
  for (const { staffId, share } of shares) timeById.set(staffId, (timeById.get(staffId) ?? 0) + share);
  const known = new Set<string>(school.staff.map((member) => member.id));
  const strangers = [...timeById.keys()].flatMap((id) =>
    known.has(id) ? [] : [fault('teams', 'a member of the staff', id, `adult ${id} is not in the roster`)],
  );
  const sums = school.staff.flatMap((member) => {
    const time = member.fte ?? fullTime;
    const given = timeById.get(member.id) ?? 0;
    return given === time
      ? []
      : [
          fault(
            'teams',
            time,
            given,
            `the shares of ${member.id} add up to ${given / fullTime}, not to ${time / fullTime}`,
          ),
        ];
  });
  return [...strangers, ...sums];
}

function postFaults(plan: Pick<Plan, 'teams'>): readonly PlanDifference[] {
  return plan.teams.flatMap((team, index) => {
    const postIds = new Set(team.posts.map((post) => post.id));
    const astray = team.adults.flatMap((adult, place) =>
      postIds.has(adult.postId)
        ? []
        : [
            fault(
              `teams[${index}].adults[${place}].postId`,
              [...postIds],
              adult.postId,
              `team ${team.id} has no post ${adult.postId}`,
            ),
          ],
    );
    const sums = team.posts.flatMap((post, place) => {
      const held = team.adults.reduce(
        (sum, adult) => (adult.postId === post.id ? sum + adult.share : sum),
        0,
      );
      return held + post.vacant === post.amount
        ? []
        : [
            fault(
              `teams[${index}].posts[${place}]`,
              post.amount,
              held + post.vacant,
              `held and vacant time of post ${post.id} add up to ${held + post.vacant}, not to ${post.amount}`,
            ),
          ];
    });
    return [...astray, ...sums];
  });
}
