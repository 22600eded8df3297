import { checkGrouping } from '@staffroom/engine';
import type { PeopleRules, School, StudentId, TeamId } from '@staffroom/school';
import type { ConflictingRule } from '../design-error.ts';
import { compileRoster, type CompiledRoster } from '../rosters/compile-rosters.ts';
import { rosterConflict } from '../rosters/roster-conflict.ts';
import type { Band } from './band.ts';
import type { TeamSlot } from './team-slots.ts';

/** How many teams a band needs so that the school's rules about people can be kept. */
export interface LeastTeams {
  readonly count: number;
  /** What asks for more than one, without a name; null where one team will do. */
  readonly why: 'apart' | 'named' | null;
  /** The rules that keep the band from having one team fewer, by people's ids; empty where one team will do. */
  readonly rules: readonly ConflictingRule[];
}

/**
 * The fewest teams of a band with which the rules about its students can be kept, whatever the sizes: as many as there
 * are students who must all be apart (those kept together count as one), and the team of the highest number that a rule
 * puts somebody on.
 *
 * @param most teams that the band could have. A rule that names a team beyond is a slip of the pen, told elsewhere; nor
 *   is there a number of teams for students whom no team may have.
 */
export function leastTeams(school: School, band: Band, most: number): LeastTeams {
  const own = rulesOfBand(school, band);
  const named = highestNamed(school, band, most);
  const byName: LeastTeams = {
    count: named?.number ?? 1,
    why: named === null ? null : 'named',
    rules: named === null ? [] : [named.rule],
  };
  const mentioned = new Set<StudentId>([
    ...[...own.together, ...own.apart].flatMap((rule) => rule.people),
    ...[...own.pinned, ...own.forbidden].map((rule) => rule.person),
  ]);
  const students = band.studentIds.filter((id) => mentioned.has(id));
  let rules: readonly ConflictingRule[] = [];
  for (let count = 1; count <= students.length; count++) {
    const compiled = rulesAlone(school, { ...band, studentIds: students }, own, count);
    const [found] = checkGrouping(compiled.problem);
    if (found === undefined) return count > byName.count ? { count, why: 'apart', rules } : byName;
    rules = rosterConflict(compiled, found).rules.filter((rule) => !rule.subjects.includes(band.id));
  }
  // Rules that contradict each other with any number of teams are told when the rosters are shared.
  return byName;
}

/** The rules about students of whom all are in the band, with those of its teams that they name. */
function rulesOfBand(school: School, band: Band): PeopleRules<StudentId> {
  const rules = school.rules?.students ?? { together: [], apart: [], pinned: [], forbidden: [] };
  const inBand = new Set(band.studentIds);
  const isOfBand = (team: TeamId): boolean => team === `${band.id}-*` || numberIn(team, band) !== null;
  const placing = (each: PeopleRules<StudentId>['pinned']): PeopleRules<StudentId>['pinned'] =>
    each
      .filter((rule) => inBand.has(rule.person))
      .map((rule) => ({ ...rule, teams: rule.teams.filter(isOfBand) }))
      .filter((rule) => rule.teams.length > 0);
  return {
    together: rules.together.filter((rule) => rule.people.every((id) => inBand.has(id))),
    apart: rules.apart
      .map((rule) => ({ ...rule, people: rule.people.filter((id) => inBand.has(id)) }))
      .filter((rule) => rule.people.length > 1),
    pinned: placing(rules.pinned),
    forbidden: placing(rules.forbidden),
  };
}

/** The highest number of a team that a rule puts a student or an adult on, above 1. */
function highestNamed(
  school: School,
  band: Band,
  most: number,
): { readonly number: number; readonly rule: ConflictingRule } | null {
  const pinned = [...(school.rules?.students.pinned ?? []), ...(school.rules?.staff.pinned ?? [])];
  const named = pinned.flatMap(({ person, teams, reason }) => {
    const numbers = teams.flatMap((team) => numberIn(team, band) ?? []);
    // A rule that names other teams too is kept without this band; of several of its teams the first will do.
    if (numbers.length === 0 || numbers.length < teams.length) return [];
    const number = Math.min(...numbers);
    const rule = { subjects: [person], text: `${person} must be on ${teams.join(' or ')}`, reason };
    return number > 1 && number <= most ? [{ number, rule }] : [];
  });
  return named.toSorted((a, b) => b.number - a.number)[0] ?? null;
}

/** The number of a team of the band: 2 of `6-2`; null for any other text. */
function numberIn(team: TeamId, band: Band): number | null {
  const number = team.startsWith(`${band.id}-`) ? team.slice(band.id.length + 1) : '';
  return /^\d+$/.test(number) ? Number(number) : null;
}

/** The rules of a band for some number of teams of any size; teams that there would not be are left out of them. */
function rulesAlone(
  school: School,
  band: Band,
  rules: PeopleRules<StudentId>,
  count: number,
): CompiledRoster {
  const slots = Array.from({ length: count }, (_, index): TeamSlot => ({
    id: `${band.id}-${index + 1}`,
    name: '',
    band,
    posts: [],
  }));
  const exists = (team: TeamId): boolean => (numberIn(team, band) ?? 1) <= count;
  const placing = (each: PeopleRules<StudentId>['pinned']): PeopleRules<StudentId>['pinned'] =>
    each
      .map((rule) => ({ ...rule, teams: rule.teams.filter(exists) }))
      .filter((rule) => rule.teams.length > 0);
  const compiled = compileRoster(
    {
      ...school,
      rules:
        school.rules === null
          ? null
          : {
              ...school.rules,
              students: { ...rules, pinned: placing(rules.pinned), forbidden: placing(rules.forbidden) },
            },
    },
    band,
    slots,
  );
  const groups = compiled.problem.groups.map(() => ({ min: 0, max: band.studentIds.length }));
  return { ...compiled, problem: { ...compiled.problem, groups, attributes: [] } };
}
