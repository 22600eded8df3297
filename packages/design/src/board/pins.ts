import {
  compareText,
  noPins,
  type PeopleRules,
  type Pins,
  type Plan,
  type School,
  type StaffId,
  type StaffingRules,
  type StudentId,
  type TeamId,
} from '@staffroom/school';

/** Who is pinned in a plan: nobody where nothing was decided by hand. */
export function pinsOf(plan: Pick<Plan, 'edits'>): Pins {
  return plan.edits?.pins ?? noPins;
}

/** Whether nobody is pinned. */
export function arePinsEmpty({ students, adults }: Pins): boolean {
  return Object.keys(students).length + Object.keys(adults).length === 0;
}

/** A school to be designed with some people staying where they are. */
export interface PinnedSchool extends School {
  readonly pins: Pins;
}

/**
 * A school to be designed again with everybody pinned staying where they are: `designSchool(withPins(school, pins), …)`. The
 * plan says who was pinned, and is a plan of the school itself: its hash and its analysis know nothing of the pins.
 */
export function withPins(school: School, pins: Pins): PinnedSchool {
  return { ...school, pins };
}

/** A school without the pins that it was given for a design. */
export function withoutPins(school: School | PinnedSchool): School {
  if (!('pins' in school)) return school;
  const { pins: _, ...plain } = school;
  return plain;
}

/** A school whose own rules also hold everybody pinned where they are: what the solver is given. */
export function withPinRules(school: School, pins: Pins): School {
  const students = Object.entries(pins.students).map(([id, team]) => ruleOf(id as StudentId, team));
  // One rule for each team: a rule that names several teams is kept by any one of them.
  const adults = Object.entries(pins.adults).flatMap(([id, teams]) =>
    teams.map((team) => ruleOf(id as StaffId, team)),
  );
  if (students.length + adults.length === 0) return school;
  const rules = school.rules ?? noRules;
  return {
    ...school,
    rules: {
      ...rules,
      students: { ...rules.students, pinned: [...rules.students.pinned, ...students] },
      staff: { ...rules.staff, pinned: [...rules.staff.pinned, ...adults] },
    },
  };
}

/** The reason of a rule that stands for a pin. */
export const pinReason = 'pinned on the board';

function ruleOf<Id extends string>(person: Id, team: TeamId): PeopleRules<Id>['pinned'][number] {
  return { person, teams: [team], reason: pinReason };
}

const noPeopleRules = { together: [], apart: [], pinned: [], forbidden: [] };
const noRules: StaffingRules = {
  state: null,
  students: noPeopleRules,
  staff: noPeopleRules,
  teamCounts: {},
  teamSizes: { min: null, max: null },
  priorities: {},
};

/** Pins with some students' changed; null takes a pin away. */
export function withStudentPins(
  pins: Pins,
  changes: Iterable<readonly [id: StudentId, team: TeamId | null]>,
): Pins {
  const students = new Map(Object.entries(pins.students));
  for (const [id, team] of changes) {
    if (team === null) students.delete(id);
    else students.set(id, team);
  }
  return { ...pins, students: sorted(students) };
}

/** Pins with those of some adults changed; no team takes a pin away. */
export function withAdultPins(
  pins: Pins,
  changes: Iterable<readonly [id: StaffId, teams: readonly TeamId[]]>,
): Pins {
  const adults = new Map<string, TeamId[]>(Object.entries(pins.adults));
  for (const [id, teams] of changes) {
    if (teams.length === 0) adults.delete(id);
    else adults.set(id, [...teams]);
  }
  return { ...pins, adults: sorted(adults) };
}

function sorted<Value>(entries: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries([...entries].toSorted(([a], [b]) => compareText(a, b)));
}
