import { compareText } from '@staffroom/school';
import type { ProblemLog } from '../problem/problem-log.ts';
import type { ClassRecord, PersonRecord, RosterDraft } from './draft.ts';
import type { EnrollmentRole } from './enrollment-store.ts';

/** A person in a class, by place in `people`. */
export interface ClassAdult {
  readonly person: number;
  readonly role: EnrollmentRole;
  readonly isPrimary: boolean;
}

export interface ClassRoster {
  readonly record: ClassRecord;
  /** In order of id, each person once. */
  readonly students: Int32Array;
  readonly adults: readonly ClassAdult[];
}

export interface Enrolled {
  /** Everybody who is enrolled, in order of id; rosters speak of them by place. */
  readonly people: readonly PersonRecord[];
  /** By class, in order of id; classes without anybody included. */
  readonly rosters: readonly ClassRoster[];
  /** Classes whose only teacher was taken for the primary one. */
  readonly impliedPrimaries: number;
}

/**
 * Puts people into classes. Enrollments of classes or people that are not in the files are reported and left out. */
export function enroll(
  draft: RosterDraft,
  classes: ReadonlyMap<string, ClassRecord>,
  log: ProblemLog,
): Enrolled {
  const store = draft.enrollments;
  const { order, people } = rankPeople(draft);
  const classOf = store.classes.texts.map((id) => classes.get(id) ?? null);
  const rowsByClass = groupRows(draft, classOf, order, log);

  const rosters: ClassRoster[] = [];
  let impliedPrimaries = 0;
  for (const record of classes.values()) {
    const rows = rowsByClass(store.classes.indexOf(record.id));
    const { roster, isPrimaryImplied } = rosterOf(record, rows, draft, order, people, log);
    rosters.push(roster);
    if (isPrimaryImplied) impliedPrimaries++;
  }
  return { people, rosters, impliedPrimaries };
}

/** People by id order; `order` gives the place of each person number of the store, -1 for those not in the files. */
function rankPeople(draft: RosterDraft): {
  readonly order: Int32Array;
  readonly people: readonly PersonRecord[];
} {
  const ids = draft.enrollments.people.texts;
  const found = ids.map((id) => draft.people.get(id));
  const numbers = Int32Array.from(found.keys()).filter((number) => found[number] !== undefined);
  numbers.sort((a, b) => compareText(ids[a] ?? '', ids[b] ?? ''));
  const order = new Int32Array(ids.length).fill(-1);
  const people: PersonRecord[] = [];
  for (const [place, number] of numbers.entries()) {
    const person = found[number];
    if (person === undefined) continue;
    order[number] = place;
    people.push(person);
  }
  return { order, people };
}

/** Usable rows by class, by counting: a list for each class would cost more than the rows. */
function groupRows(
  draft: RosterDraft,
  classOf: readonly (ClassRecord | null)[],
  order: Int32Array,
  log: ProblemLog,
): (classIndex: number) => Int32Array {
  const store = draft.enrollments;
  const starts = new Int32Array(classOf.length + 1);
  const isUsable = new Uint8Array(store.size);
  for (let row = 0; row < store.size; row++) {
    if (!store.isActive(row)) continue;
    const classIndex = store.classOf(row);
    if (classOf[classIndex] === null) reportClass(draft, row, log);
    else if (order[store.personOf(row)] === -1) reportPerson(draft, row, log);
    else {
      isUsable[row] = 1;
      starts[classIndex + 1] = (starts[classIndex + 1] ?? 0) + 1;
    }
  }
  for (let index = 1; index < starts.length; index++)
    starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  const rows = new Int32Array(starts[classOf.length] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < store.size; row++) {
    if (isUsable[row] === 0) continue;
    const classIndex = store.classOf(row);
    const at = next[classIndex] ?? 0;
    rows[at] = row;
    next[classIndex] = at + 1;
  }
  return (classIndex) =>
    classIndex === -1 ? new Int32Array(0) : rows.subarray(starts[classIndex], starts[classIndex + 1]);
}

function rosterOf(
  record: ClassRecord,
  rows: Int32Array,
  draft: RosterDraft,
  order: Int32Array,
  people: readonly PersonRecord[],
  log: ProblemLog,
): { readonly roster: ClassRoster; readonly isPrimaryImplied: boolean } {
  const store = draft.enrollments;
  let pupils = 0;
  const adults = new Map<number, { role: EnrollmentRole; isPrimary: boolean }>();
  const seen = new Set<number>();
  for (const row of rows) {
    const person = order[store.personOf(row)] ?? -1;
    const role = store.roleOf(row);
    if (seen.has(person)) {
      const id = people[person]?.id ?? '';
      log.report('person-twice-in-class', {
        ...store.originOf(row),
        value: id,
        message: `${id} is enrolled in the class ${record.id} more than once`,
      });
    }
    if (role === 'student') {
      if (!seen.has(person)) rows[pupils++] = person;
    } else {
      const known = adults.get(person);
      const isPrimary = role === 'teacher' && store.primaryOf(row) === true;
      adults.set(person, {
        role: known === undefined ? role : strongerRole(known.role, role),
        isPrimary: isPrimary || known?.isPrimary === true,
      });
    }
    seen.add(person);
  }
  const sorted = [...adults]
    .map(([person, adult]) => ({ person, ...adult }))
    .toSorted((a, b) => a.person - b.person);
  const { adults: settled, isPrimaryImplied } = settlePrimary(record, sorted, people, log);
  // The places of rows already read hold the students: tens of thousands of small arrays would cost more than what they hold.
  const students = rows.subarray(0, pupils);
  students.sort();
  // Who also teaches the class is an adult in it.
  const isBoth = adults.size > 0 && students.some((person) => adults.has(person));
  return {
    roster: {
      record,
      students: isBoth ? students.filter((person) => !adults.has(person)) : students,
      adults: settled,
    },
    isPrimaryImplied,
  };
}

/** Of two roles in one class the one that teaches, else the first by name, whatever the order of the rows. */
function strongerRole(a: EnrollmentRole, b: EnrollmentRole): EnrollmentRole {
  if (a === 'teacher' || b === 'teacher') return 'teacher';
  return a < b ? a : b;
}

/** At most one primary: of several the first by id; the only teacher of a class is its primary one even where no row says so. */
function settlePrimary(
  record: ClassRecord,
  adults: readonly ClassAdult[],
  people: readonly PersonRecord[],
  log: ProblemLog,
): { readonly adults: readonly ClassAdult[]; readonly isPrimaryImplied: boolean } {
  const primaries = adults.filter((adult) => adult.isPrimary);
  const teachers = adults.filter((adult) => adult.role === 'teacher');
  const only = teachers[0];
  if (primaries.length === 0 && teachers.length === 1 && only !== undefined) {
    return {
      adults: adults.map((adult) => (adult === only ? { ...adult, isPrimary: true } : adult)),
      isPrimaryImplied: true,
    };
  }
  const names = (some: readonly ClassAdult[]): string =>
    some.map(({ person }) => people[person]?.id ?? '').join(', ');
  if (primaries.length === 0 && teachers.length > 1) {
    log.report('no-primary', {
      ...record.origin,
      value: record.id,
      message: `The class ${record.id} has ${teachers.length} teachers (${names(teachers)}) and none is primary`,
    });
  }
  if (primaries.length > 1) {
    log.report('two-primaries', {
      ...record.origin,
      value: record.id,
      message: `The class ${record.id} has ${primaries.length} primary teachers (${names(primaries)})`,
    });
    return {
      adults: adults.map((adult) => ({ ...adult, isPrimary: adult === primaries[0] })),
      isPrimaryImplied: false,
    };
  }
  return { adults, isPrimaryImplied: false };
}

function reportClass(draft: RosterDraft, row: number, log: ProblemLog): void {
  const store = draft.enrollments;
  const id = store.classes.texts[store.classOf(row)] ?? '';
  const isRemoved = draft.classes.wasRemoved(id);
  log.report(isRemoved ? 'removed-reference' : 'unknown-class', {
    ...store.originOf(row),
    column: 'classSourcedId',
    value: id,
    message: `The enrollment is in the class ${id}, which is ${isRemoved ? 'no longer in use' : 'not among the classes that could be read'}`,
  });
}

function reportPerson(draft: RosterDraft, row: number, log: ProblemLog): void {
  const store = draft.enrollments;
  const id = store.people.texts[store.personOf(row)] ?? '';
  const isRemoved = draft.people.wasRemoved(id);
  log.report(isRemoved ? 'removed-reference' : 'unknown-person', {
    ...store.originOf(row),
    column: 'userSourcedId',
    value: id,
    message: `The enrollment is of ${id}, who is ${isRemoved ? 'no longer in use' : 'not among the people that could be read'}`,
  });
}
