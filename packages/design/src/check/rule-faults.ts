import type { PeopleRules, Plan, School } from '@staffroom/school';
import type { PlanDifference } from './json-differences.ts';

/**
 * The rules of the school that a plan's teams break. A rule about people speaks of those who are on teams; where the
 * model has no teams, no rule says anything.
 */
export function ruleFaults(school: School, plan: Pick<Plan, 'teams'>): readonly PlanDifference[] {
  if (plan.teams.length === 0 || school.rules === null) return [];
  const studentTeams = plan.teams.map((team) => [team.id, team.band.id, team.students] as const);
  const staffTeams = plan.teams.map(
    (team) => [team.id, team.band.id, team.adults.map((adult) => adult.staffId)] as const,
  );
  return [...faultsOf(school.rules.students, studentTeams), ...faultsOf(school.rules.staff, staffTeams)];
}

type TeamMembers = readonly (readonly [team: string, band: string, members: readonly string[]])[];

function faultsOf(rules: PeopleRules<string>, teams: TeamMembers): readonly PlanDifference[] {
  const teamsOf = (id: string): readonly string[] =>
    teams.flatMap(([team, , members]) => (members.includes(id) ? [team] : []));
  const named = (names: readonly string[]): readonly string[] =>
    teams.flatMap(([team, band]) => (names.includes(team) || names.includes(`${band}-*`) ? [team] : []));
  return [
    ...rules.together.flatMap(({ people }) => {
      const [first = [], ...rest] = people
        .map(teamsOf)
        .filter((own) => own.length > 0)
        .toSorted((a, b) => a.length - b.length);
      const isKept = rest.every((own) => first.every((team) => own.includes(team)));
      return isKept ? [] : [fault(`${people.join(', ')} must be on the same team`, people.map(teamsOf))];
    }),
    ...rules.apart.flatMap(({ people }) => {
      const all = people.flatMap(teamsOf);
      return new Set(all).size === all.length
        ? []
        : [fault(`${people.join(', ')} must be on different teams`, all)];
    }),
    ...rules.pinned.flatMap(({ person, teams: names }) => {
      const own = teamsOf(person);
      const isKept = own.some((team) => named(names).includes(team));
      return isKept ? [] : [fault(`${person} must be on ${names.join(' or ')}`, own)];
    }),
    ...rules.forbidden.flatMap(({ person, teams: names }) => {
      const own = teamsOf(person).filter((team) => named(names).includes(team));
      return own.length === 0 ? [] : [fault(`${person} must not be on ${names.join(' or ')}`, own)];
    }),
  ];
}

function fault(rule: string, found: unknown): PlanDifference {
  return { path: 'teams', expected: rule, found, message: `a rule of the school is broken: ${rule}` };
}
