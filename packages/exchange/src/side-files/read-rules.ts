import {
  attributesOf,
  gradesOf,
  parseGrade,
  type GroupRule,
  type PeopleRules,
  type School,
  type StaffId,
  type StaffingRules,
  type StudentId,
  type TeamId,
  type TeamRule,
} from '@staffroom/school';
import type { z } from 'zod';
import type { ProblemLog } from '../problem/problem-log.ts';
import { parseDecimal } from './cell-values.ts';
import { closest, maybe } from './closest.ts';
import {
  byName,
  entry,
  list,
  readYaml,
  scalar,
  scalarOrNull,
  word,
  type YamlFile,
  type YamlPath,
} from './yaml-file.ts';

const count = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);
const weight = (text: string): number | null => {
  const value = parseDecimal(text);
  return value === null || value < 0 || value > 1000 ? null : value;
};
const wholeNumber = scalar(count, 'a whole number');
const wholeNumberOrNull = scalarOrNull(count, 'a whole number').optional();
const reason = scalarOrNull((text) => text, 'a text').optional();

const differentPeople = list(word, 2).refine(
  (ids) => new Set(ids).size === ids.length,
  'somebody is named twice',
);
const groupRule = entry({ people: differentPeople, reason });
const teamRule = entry({
  person: word,
  team: word.optional(),
  teams: list(word, 1).optional(),
  reason,
}).refine(
  (rule) => (rule.team === undefined) !== (rule.teams === undefined),
  'give either team, or teams with a list',
);
const peopleRules = entry({
  together: list(groupRule).optional(),
  apart: list(groupRule).optional(),
  pinned: list(teamRule).optional(),
  forbidden: list(teamRule).optional(),
});

const state = scalarOrNull(
  (text) => (/^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : null),
  'the two letters of a state, e.g. AZ',
).optional();

const RulesFileSchema = entry({
  state,
  teams: entry({
    count: byName(wholeNumber).optional(),
    size: entry({ min: wholeNumberOrNull, max: wholeNumberOrNull }).optional(),
  }).optional(),
  students: peopleRules.optional(),
  staff: peopleRules.optional(),
  priorities: byName(scalar(weight, 'a weight from 0 to 1000, e.g. 2')).optional(),
});
type RulesFile = YamlFile<z.output<typeof RulesFileSchema>>;
type GroupEntry = z.output<typeof groupRule>;
type TeamEntry = z.output<typeof teamRule>;

/** What a rule may name. */
interface Known<Id extends string> {
  readonly kind: 'students' | 'staff';
  readonly ids: ReadonlyMap<string, Id>;
  readonly grades: ReadonlySet<string>;
}

/**
 * Reads `rules.yaml` for a roster that already has its side tables. An id, team or attribute that the school does not
 * have is reported and left out; a rule that says nothing without it falls away. Null where the file cannot be read.
 */
export function readRules(text: string, file: string, school: School, log: ProblemLog): StaffingRules | null {
  const read = readYaml(text, file, RulesFileSchema, log);
  if (read === null) return null;
  const { content } = read;
  const grades = new Set<string>(gradesOf(school));
  const students: Known<StudentId> = {
    kind: 'students',
    ids: new Map(school.students.map(({ id }) => [id, id])),
    grades,
  };
  const staff: Known<StaffId> = {
    kind: 'staff',
    ids: new Map(school.staff.map(({ id }) => [id, id])),
    grades,
  };
  return {
    state: content.state ?? null,
    students: rulesFor(students, read, file, log),
    staff: rulesFor(staff, read, file, log),
    teamCounts: content.teams?.count ?? {},
    teamSizes: sizesOf(read, file, log),
    priorities: prioritiesOf(read, file, school, log),
  };
}

function rulesFor<Id extends string>(
  known: Known<Id>,
  read: RulesFile,
  file: string,
  log: ProblemLog,
): PeopleRules<Id> {
  const rules = read.content[known.kind] ?? {};
  const groups = (name: 'together' | 'apart'): readonly GroupRule<Id>[] =>
    (rules[name] ?? []).flatMap((rule, index) =>
      groupOf(rule, [known.kind, name, index], known, read, file, log),
    );
  const teams = (name: 'pinned' | 'forbidden'): readonly TeamRule<Id>[] =>
    (rules[name] ?? []).flatMap((rule, index) =>
      teamsOf(rule, [known.kind, name, index], known, read, file, log),
    );
  return {
    together: groups('together'),
    apart: groups('apart'),
    pinned: teams('pinned'),
    forbidden: teams('forbidden'),
  };
}

function groupOf<Id extends string>(
  rule: GroupEntry,
  path: YamlPath,
  known: Known<Id>,
  read: RulesFile,
  file: string,
  log: ProblemLog,
): readonly GroupRule<Id>[] {
  const people = rule.people.flatMap((id, index) =>
    personOf(id, [...path, 'people', index], known, read, file, log),
  );
  return people.length < 2 ? [] : [{ people, reason: rule.reason ?? null }];
}

function teamsOf<Id extends string>(
  rule: TeamEntry,
  path: YamlPath,
  known: Known<Id>,
  read: RulesFile,
  file: string,
  log: ProblemLog,
): readonly TeamRule<Id>[] {
  const people = personOf(rule.person, [...path, 'person'], known, read, file, log);
  const named = rule.teams ?? (rule.team === undefined ? [] : [rule.team]);
  const teams = named.flatMap((team, index): readonly TeamId[] => {
    if (canBeTeam(team, known.grades)) return [team as TeamId]; // any text of this form is a team's name
    const line = read.lineOf([...path, ...(rule.teams === undefined ? ['team'] : ['teams', index])]);
    log.report('unknown-team', {
      file,
      line,
      value: team,
      message: `The team ${team} cannot exist: the school has the grades ${[...known.grades].join(', ')}`,
    });
    return [];
  });
  return people.flatMap((person) =>
    teams.length === 0 ? [] : [{ person, teams, reason: rule.reason ?? null }],
  );
}

function personOf<Id extends string>(
  id: string,
  path: YamlPath,
  known: Known<Id>,
  read: RulesFile,
  file: string,
  log: ProblemLog,
): readonly Id[] {
  const person = known.ids.get(id);
  if (person !== undefined) return [person];
  log.report('not-in-roster', {
    file,
    line: read.lineOf(path),
    value: id,
    message: `${id} is not among the ${known.kind} of the roster${maybe(id, known.ids.keys())}`,
  });
  return [];
}

/** A team's name is its band, a grade or grades of the school, then a number or `*`: `6-1`, `K-2`, `6-*`. */
function canBeTeam(name: string, grades: ReadonlySet<string>): boolean {
  const [, band = ''] = /^(.+)-(?:[1-9]\d*|\*)$/.exec(name) ?? [];
  const named = band.split(/[-–]/).map((part) => parseGrade(part));
  return named.length > 0 && named.every((grade) => grade !== null && grades.has(grade));
}

function sizesOf(read: RulesFile, file: string, log: ProblemLog): StaffingRules['teamSizes'] {
  const { min = null, max = null } = read.content.teams?.size ?? {};
  if (min === null || max === null || min <= max) return { min, max };
  log.report('yaml-content', {
    file,
    line: read.lineOf(['teams', 'size']),
    column: 'teams.size',
    message: `teams.size asks for at least ${min} and at most ${max} students`,
    remedy: 'Make min no larger than max; both were left out.',
  });
  return { min: null, max: null };
}

function prioritiesOf(
  read: RulesFile,
  file: string,
  school: School,
  log: ProblemLog,
): Readonly<Record<string, number>> {
  const known = new Set(attributesOf(school.students).map((attribute) => attribute.priorityKey));
  return Object.fromEntries(
    Object.entries(read.content.priorities ?? {}).filter(([name]) => {
      if (known.has(name)) return true;
      const guess = closest(name, known);
      const advice = guess === null ? `; the attributes are ${[...known].join(', ')}` : `; maybe ${guess}`;
      log.report('unknown-attribute', {
        file,
        line: read.lineOf(['priorities', name]),
        value: name,
        message: `No student has the attribute ${name}${advice}`,
      });
      return false;
    }),
  );
}
