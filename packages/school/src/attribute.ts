import { compareText } from './ids.ts';
import type { Student } from './student.ts';

/**
 * Something rosters are balanced on. A flag is held or not (an IEP, one category of a group); a measure is a number.
 * The value is null where the files do not tell.
 */
export interface Attribute {
  /** `support.IEP`, `group.sex=F` or `measure.math`. */
  readonly id: string;
  /** What rules.yaml calls it in `priorities`: `support.IEP`, `group.sex`, `measure.math`. */
  readonly priorityKey: string;
  readonly label: string;
  readonly kind: 'flag' | 'measure';
  readonly valueOf: (student: Student) => number | null;
}

const supportLabels: Readonly<Record<string, string>> = {
  IEP: 'IEP',
  '504': '504 plan',
  EL: 'English learner',
  GT: 'Gifted',
};

function sorted(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].toSorted(compareText);
}

/**
 * Every attribute that some of the students have, in a fixed order: supports, measures, groups.
 * `audit.*` categories are left out on purpose: they are reported and never used to place anyone.
 */
export function attributesOf(students: readonly Student[]): readonly Attribute[] {
  const supports = sorted(students.flatMap((student) => student.supports ?? [])).map((code): Attribute => ({
    id: `support.${code}`,
    priorityKey: `support.${code}`,
    label: supportLabels[code] ?? code,
    kind: 'flag',
    valueOf: (student) => (student.supports === null ? null : student.supports.includes(code) ? 1 : 0),
  }));
  const measures = sorted(students.flatMap((student) => Object.keys(student.measures))).map(
    (name): Attribute => ({
      id: `measure.${name}`,
      priorityKey: `measure.${name}`,
      label: name,
      kind: 'measure',
      valueOf: (student) => student.measures[name] ?? null,
    }),
  );
  const groups = sorted(students.flatMap((student) => Object.keys(student.groups))).flatMap((name) =>
    sorted(students.flatMap((student) => student.groups[name] ?? [])).map((category): Attribute => ({
      id: `group.${name}=${category}`,
      priorityKey: `group.${name}`,
      label: `${name}: ${category}`,
      kind: 'flag',
      valueOf: (student) =>
        student.groups[name] === undefined ? null : student.groups[name] === category ? 1 : 0,
    })),
  );
  return [...supports, ...measures, ...groups];
}
