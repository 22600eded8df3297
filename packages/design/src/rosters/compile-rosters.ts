import type { GroupingProblem, GroupSize } from '@staffroom/engine';
import { studentById, type School, type Student, type StudentId } from '@staffroom/school';
import { DesignError, ImpossibleRulesError } from '../design-error.ts';
import type { Band } from '../sizing/band.ts';
import type { RosterLimits } from '../sizing/roster-limits.ts';
import type { TeamSlot } from '../sizing/team-slots.ts';
import { ruleTeams } from '../teams/rule-teams.ts';
import { rosterAttributes, type RosterAttribute } from './roster-attributes.ts';

/** A grouping problem for the students of one band, and the way back from its indexes. */
export interface CompiledRoster {
  readonly band: Band;
  readonly slots: readonly TeamSlot[];
  readonly students: readonly Student[];
  readonly attributes: readonly RosterAttribute[];
  readonly problem: GroupingProblem;
  readonly reasons: Readonly<
    Record<'together' | 'apart' | 'pinned' | 'forbidden', readonly (string | null)[]>
  >;
}

/**
 * States how the students of a band may share its teams: sizes as equal as whole students allow, the school's rules,
 * the attributes to balance.
 *
 * @param slots all teams of the design; rules may name any of them.
 * @throws {DesignError} when a rule names a student or team that is not there.
 * @throws {ImpossibleRulesError} when a rule asks for a team of other grades than the student's, or for students of
 *   different bands on one team.
 */
export function compileRoster(school: School, band: Band, slots: readonly TeamSlot[]): CompiledRoster {
  const byId = studentById(school);
  const students = band.studentIds.flatMap((id) => byId.get(id) ?? []);
  const own = slots.flatMap((slot, index) => (slot.band.id === band.id ? [{ slot, index }] : []));
  const groupBySlot = new Map(own.map(({ index }, group) => [index, group]));
  const attributes = rosterAttributes(students, school.rules?.priorities ?? {});
  const rules = compileStudentRules(school, band, students, slots, groupBySlot);
  return {
    band,
    slots: own.map(({ slot }) => slot),
    students,
    attributes,
    reasons: rules.reasons,
    problem: {
      itemCount: students.length,
      groups: own.map((): GroupSize => ({
        min: Math.floor(students.length / own.length),
        max: Math.ceil(students.length / own.length),
      })),
      attributes: attributes.map(({ grouping }) => grouping),
      ...rules.links,
    },
  };
}

/** The same problem with sizes as unequal as the limits allow, for rules that equal sizes cannot keep. */
export function withinLimits(compiled: CompiledRoster, limits: RosterLimits): CompiledRoster {
  const { itemCount, groups } = compiled.problem;
  const even = itemCount / groups.length;
  // Without stated limits a fifth of the roster either way keeps teams comparable.
  const min = Math.min(Math.floor(even), limits.min ?? Math.floor(even * 0.8));
  const max = Math.max(Math.ceil(even), limits.max ?? Math.ceil(even * 1.2));
  return { ...compiled, problem: { ...compiled.problem, groups: groups.map(() => ({ min, max })) } };
}

interface CompiledRules {
  readonly links: Pick<GroupingProblem, 'together' | 'apart' | 'pinned' | 'forbidden'>;
  readonly reasons: CompiledRoster['reasons'];
}

function compileStudentRules(
  school: School,
  band: Band,
  students: readonly Student[],
  slots: readonly TeamSlot[],
  groupBySlot: ReadonlyMap<number, number>,
): CompiledRules {
  const rules = school.rules?.students ?? { together: [], apart: [], pinned: [], forbidden: [] };
  const known = new Set(school.students.map((student) => student.id));
  const itemById = new Map(students.map((student, item) => [student.id, item]));
  const item = (id: StudentId): number | undefined => {
    if (known.has(id)) return itemById.get(id);
    throw new DesignError(
      'unknownPerson',
      `rules.yaml names the student "${id}", who is not in the roster. Maybe correct the id or drop the rule.`,
    );
  };
  const together: { readonly items: readonly number[]; readonly reason: string | null }[] = [];
  for (const { people, reason } of rules.together) {
    const items = people.flatMap((id) => item(id) ?? []);
    if (items.length > 0 && items.length < people.length) {
      throw new ImpossibleRulesError(band.label, [
        { subjects: people, text: `${people.join(', ')} must be on the same team`, reason },
        {
          subjects: people.filter((id) => item(id) === undefined),
          text: `${people.filter((id) => item(id) === undefined).join(', ')} is not in ${band.label}, and a team serves ${band.label} only`,
          reason: null,
        },
      ]);
    }
    if (items.length > 1) together.push({ items, reason });
  }
  const apart = rules.apart.flatMap(({ people, reason }) => {
    const items = people.flatMap((id) => item(id) ?? []);
    return items.flatMap((a, index) =>
      items.slice(index + 1).map((b) => ({ pair: [a, b] as const, reason })),
    );
  });
  const pinned: { readonly place: readonly [number, number]; readonly reason: string | null }[] = [];
  const forbidden: { readonly place: readonly [number, number]; readonly reason: string | null }[] = [];
  for (const { person, teams, reason } of rules.pinned) {
    const student = item(person);
    if (student === undefined) continue;
    const groups = [...ruleTeams(teams, slots)].flatMap((slot) => groupBySlot.get(slot) ?? []);
    const [first] = groups;
    if (first === undefined) {
      throw new ImpossibleRulesError(band.label, [
        { subjects: [person], text: `${person} must be on ${teams.join(' or ')}`, reason },
        {
          subjects: [person],
          text: `${person} is in ${band.label}, and those teams serve other grades`,
          reason: null,
        },
      ]);
    }
    if (groups.length === 1) pinned.push({ place: [student, first], reason });
    else
      for (const group of groupBySlot.values())
        if (!groups.includes(group)) forbidden.push({ place: [student, group], reason });
  }
  for (const { person, teams, reason } of rules.forbidden) {
    const student = item(person);
    if (student === undefined) continue;
    for (const slot of ruleTeams(teams, slots)) {
      const group = groupBySlot.get(slot);
      if (group !== undefined) forbidden.push({ place: [student, group], reason });
    }
  }
  return {
    links: {
      together: together.map((rule) => rule.items),
      apart: apart.map((rule) => rule.pair),
      pinned: pinned.map((rule) => rule.place),
      forbidden: forbidden.map((rule) => rule.place),
    },
    reasons: {
      together: together.map((rule) => rule.reason),
      apart: apart.map((rule) => rule.reason),
      pinned: pinned.map((rule) => rule.reason),
      forbidden: forbidden.map((rule) => rule.reason),
    },
  };
}
