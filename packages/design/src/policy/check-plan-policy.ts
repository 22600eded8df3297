import { resolveParameters, templateFor } from '@staffroom/knowledge';
import {
  compareGrades,
  OrgIdSchema,
  type Plan,
  type PlanPost,
  type PlanShare,
  type PolicyFinding,
  type School,
  type StaffMember,
} from '@staffroom/school';
import { designArrangement } from '../design-arrangement.ts';
import { requestOf } from '../request-of.ts';
import { levelForGrades } from '../resolve-request.ts';
import { teamScope } from '../team-scope.ts';
import { checkPolicy } from './check-policy.ts';

/**
 * Holds the teams of a plan against the law of a state, from the plan alone: the same rules as `checkPolicy`, without the
 * school. A plan does not hold the classes that go on beside its teams, so that findings on averages count the teams alone
 * and say so; nor certificates, so that whoever is not named as certified for a post counts as the roster calls them.
 *
 * @param state two-letter code.
 * @throws RangeError where the state, or the plan's model at its level, is not known.
 * @throws ParameterError where the plan's parameters are not those of its model.
 */
export function checkPlanPolicy(plan: Plan, state: string): readonly PolicyFinding[] {
  if (plan.teams.length === 0) return [];
  const request = requestOf(plan);
  const grades = (plan.request.grades ?? plan.school.grades).toSorted(compareGrades);
  const level = levelForGrades(plan.school.level, grades);
  const template = templateFor(request.modelId, level);
  const scope = teamScope(template, level, resolveParameters(template, request.parameters), grades);
  const arrangement = designArrangement(schoolOfPlan(plan), plan.teams, scope);
  const findings = checkPolicy({ arrangement, state });
  const beside = plan.keptSections.length;
  if (beside === 0) return findings;
  const caveat = `Counts the teams alone: ${beside} ${beside === 1 ? 'class that goes' : 'classes that go'} on beside them ${beside === 1 ? 'is' : 'are'} not in a plan file.`;
  return findings.map((finding) =>
    finding.subject === 'design' && finding.limit !== null
      ? { ...finding, caveats: [caveat, ...finding.caveats] }
      : finding,
  );
}

/** What a plan tells of its school: the adults of its teams. */
function schoolOfPlan(plan: Plan): School {
  return {
    id: OrgIdSchema.parse(plan.input.schoolId),
    name: plan.school.name,
    identifier: null,
    schoolYear: plan.school.schoolYear,
    students: [],
    staff: staffOfPlan(plan),
    courses: [],
    sections: [],
    terms: [],
    rules: null,
    finance: null,
    bells: null,
    requests: null,
    absences: null,
  };
}

interface Held {
  readonly share: PlanShare;
  readonly post: PlanPost;
}

function staffOfPlan(plan: Plan): readonly StaffMember[] {
  const held = plan.teams.flatMap((team) =>
    team.adults.flatMap((share): readonly Held[] => {
      const post = team.posts.find((each) => each.id === share.postId);
      return post === undefined ? [] : [{ share, post }];
    }),
  );
  const byStaff = Map.groupBy(held, ({ share }) => share.staffId);
  return [...byStaff].map(([id, own]): StaffMember => {
    const subjects = own.flatMap(({ share, post }) =>
      share.isCertified === true && post.isCertified ? [post.subject ?? 'ELEMENTARY'] : [],
    );
    return {
      id,
      name: null,
      kind: own.some(({ post }) => post.isTeaching) ? 'teacher' : 'aide',
      fte: null,
      roles: null,
      credentials:
        subjects.length === 0 ? null : subjects.map((area) => ({ area, label: area, from: 'PK', to: '12' })),
      expertise: null,
      yearsExperience: null,
      pay: null,
      isLeadEligible: null,
      absenceDays: null,
    };
  });
}
