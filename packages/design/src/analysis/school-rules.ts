import type { PeopleRules, TeamRule } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import { onceFor } from '../remembered.ts';
import type { AnalysisContext } from './context.ts';
import { listIds, reading } from './reading.ts';
import type { Rule } from './rule.ts';

type Who = 'students' | 'staff';

/**
 * Every rule of rules.yaml about people, one line each, in the file's order. People are together where one class or team
 * holds all of them, apart where none holds two. In a design a rule speaks of the people who are on teams; where fewer
 * than two of them are, it does not apply. Rules that bind a person to teams or bar one from them speak of teams only and
 * have no meaning for today's classes.
 */
export function schoolRules(context: AnalysisContext): readonly Rule[] {
  const { rules } = context.school;
  if (rules === null) return [];
  return [...peopleRules(context, 'students', rules.students), ...peopleRules(context, 'staff', rules.staff)];
}

function peopleRules(context: AnalysisContext, who: Who, rules: PeopleRules<string>): readonly Rule[] {
  const group = (kind: 'together' | 'apart'): readonly Rule[] =>
    rules[kind].map((rule, index) => ({
      ...header(who, kind, index, rule.people, rule.reason),
      read: (arrangement) => {
        const bound = boundPeople(arrangement, who, rule.people);
        if (bound.length < 2) return notApplying(context, arrangement, who, rule.people);
        return kind === 'together'
          ? readTogether(unitsBound(arrangement), who, bound)
          : readApart(unitsBound(arrangement), who, bound);
      },
    }));
  const team = (kind: 'pinned' | 'forbidden'): readonly Rule[] =>
    rules[kind].map((rule, index) => ({
      ...header(who, kind, index, [rule.person, ...rule.teams], rule.reason),
      read: (arrangement) => readTeam(arrangement, who, kind, rule),
    }));
  return [...group('together'), ...group('apart'), ...team('pinned'), ...team('forbidden')];
}

const verbs = { together: 'together', apart: 'apart', pinned: 'on', forbidden: 'not on' } as const;

function header(
  who: Who,
  kind: keyof typeof verbs,
  index: number,
  names: readonly string[],
  reason: string | null,
): Omit<Rule, 'read'> {
  const what =
    kind === 'together' || kind === 'apart'
      ? `${listIds(names)} ${verbs[kind]}`
      : `${names[0] ?? ''} ${verbs[kind]} ${listIds(names.slice(1))}`;
  return {
    rule: `rules.${who}.${kind}.${index + 1}`,
    subject: names[0] ?? who,
    label: reason === null ? what : `${what}: ${reason}`,
    unit: who === 'students' ? 'students out of place' : 'adults out of place',
    severity: 'hard',
    better: 'lower',
    limit: 0,
    source: { kind: 'choice', who: 'school', note: `rules.yaml, ${who}, ${kind} ${index + 1}` },
  };
}

function holds(unit: Unit, who: Who, person: string): boolean {
  return who === 'students'
    ? studentsOn(unit.studentIds).has(person)
    : unit.adults.some((adult) => adult.staffId === person);
}

/** For looking up, put together once. */
const studentsOn = onceFor((ids: readonly string[]): ReadonlySet<string> => new Set(ids));

function presentIn(unit: Unit, who: Who, people: readonly string[]): readonly string[] {
  return people.filter((person) => holds(unit, who, person));
}

/** Those of whom a rule speaks: everybody today, in a design those who are on a team. */
function boundPeople(arrangement: Arrangement, who: Who, people: readonly string[]): readonly string[] {
  const teams = arrangement.units.filter((unit) => unit.kind === 'team');
  return arrangement.of === 'baseline'
    ? people
    : people.filter((person) => teams.some((team) => holds(team, who, person)));
}

function notApplying(
  { schoolwide }: AnalysisContext,
  arrangement: Arrangement,
  who: Who,
  people: readonly string[],
): ReturnType<Rule['read']> {
  const bound = boundPeople(arrangement, who, people);
  const outside = people
    .filter((person) => !bound.includes(person))
    .map((person) => {
      const work = schoolwide.find((share) => share.staffId === person)?.work;
      return work === undefined ? person : `${person} (${work})`;
    });
  const why = arrangement.units.some((unit) => unit.kind === 'team')
    ? `on no team: ${outside.join(', ')}`
    : 'the model has no teams';
  return reading(null, `Does not apply; ${why}.`, '');
}

/** What a rule is about: all classes today; in a design its teams, since classes that go on are not its making. */
function unitsBound({ of, units }: Arrangement): readonly Unit[] {
  return of === 'baseline' ? units : units.filter((unit) => unit.kind === 'team');
}

function readTogether(units: readonly Unit[], who: Who, people: readonly string[]): ReturnType<Rule['read']> {
  const most = units.reduce((best, unit) => Math.max(best, presentIn(unit, who, people).length), 0);
  const missing = people.length - most;
  return reading(
    missing,
    missing === 0
      ? `One class or team holds all of ${listIds(people)}.`
      : `At most ${most} of ${people.length} share a class or team: ${listIds(people)}.`,
    `${people.length} − ${most}`,
    { status: missing === 0 ? 'kept' : 'broken', subjects: missing === 0 ? [] : people },
  );
}

function readApart(units: readonly Unit[], who: Who, people: readonly string[]): ReturnType<Rule['read']> {
  const shared = units
    .map((unit) => ({ unit, present: presentIn(unit, who, people) }))
    .filter(({ present }) => present.length > 1);
  const offending = people.filter((person) => shared.some(({ present }) => present.includes(person)));
  return reading(
    offending.length,
    offending.length === 0
      ? `No class or team holds two of ${listIds(people)}.`
      : `${listIds(offending)} share ${listIds(shared.map(({ unit }) => unit.name).toSorted())}.`,
    `${offending.length} of ${people.length} people share a class or team with another of them`,
    { status: offending.length === 0 ? 'kept' : 'broken', subjects: offending },
  );
}

/** Whether a team is meant by a rule's text: its id, or `6-*` for every team whose id begins with `6-`. */
function isMeant(teamId: string, text: string): boolean {
  return text.endsWith('*') ? teamId.startsWith(text.slice(0, -1)) : teamId === text;
}

function readTeam(
  arrangement: Arrangement,
  who: Who,
  kind: 'pinned' | 'forbidden',
  rule: TeamRule<string>,
): ReturnType<Rule['read']> {
  const teams = arrangement.units.filter((unit) => unit.kind === 'team');
  if (teams.length === 0) return null;
  const named = teams.filter((team) => rule.teams.some((text) => isMeant(team.id, text)));
  const on = named.filter((team) => holds(team, who, rule.person));
  const isKept = kind === 'pinned' ? on.length > 0 : on.length === 0;
  const where = on.length === 0 ? 'is on none of them' : `is on ${listIds(on.map((team) => team.name))}`;
  return reading(
    isKept ? 0 : 1,
    `${rule.person} ${where}: ${listIds(rule.teams)}.`,
    `${on.length} of ${named.length} teams named`,
    {
      status: isKept ? 'kept' : 'broken',
      subjects: isKept ? [] : [rule.person],
    },
  );
}
