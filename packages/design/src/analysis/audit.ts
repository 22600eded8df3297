import {
  compareText,
  coreSubjects,
  missingInput,
  type Grade,
  type MissingInput,
  type School,
  type StudentId,
} from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import { onceFor, onceForPair } from '../remembered.ts';
import { distinct } from './unit-adults.ts';
import type { AnalysisContext } from './context.ts';
import { missingCredentials } from './missing-credentials.ts';
import { noviceYears } from './novices.ts';
import { inWords, percent, reading } from './reading.ts';
import type { Rule } from './rule.ts';
import { staffOf, studentsOf } from './people.ts';
import { taughtAround } from './student-coverage.ts';

/** Groups smaller than this are not shown, so that nobody can be recognised in a report. */
const smallestCell = 10;

const source = {
  kind: 'file',
  file: 'students.csv',
  column:
    'audit.<name>: reported for fairness and never used to place anyone; groups under 10 students are not shown',
} as const;

type Access = 'certified' | 'experienced' | 'lead';

const accessLabels: Readonly<Record<Access, string>> = {
  certified: 'every core subject taught by a certified adult',
  experienced: 'a teacher of more than 3 years',
  lead: 'a lead',
};

/**
 * Fairness by each audit category: the widest gap in a category's share between classes or teams that are peers, and the
 * gap between categories in core subjects taught by certified adults, and in having an experienced teacher or a lead.
 */
export function audit(context: AnalysisContext): readonly Rule[] {
  const names = categoriesOf(context.school);
  const base = {
    unit: 'percentage points',
    severity: 'measure',
    better: 'lower',
    limit: null,
    source,
  } as const;
  return names.flatMap((name): readonly Rule[] => [
    {
      ...base,
      rule: `audit.${name}.spread`,
      subject: `audit.${name}`,
      label: `Worst gap in ${name} between peers`,
      read: (arrangement) => readSpread(arrangement, name, context),
    },
    ...(['certified', 'experienced', 'lead'] as const).map((access): Rule => ({
      ...base,
      rule: `audit.${name}.${access}`,
      subject: `audit.${name}`,
      label: `Gap by ${name} in having ${accessLabels[access]}`,
      read: (arrangement) => missingFor(access, context) ?? readAccess(arrangement, name, access, context),
    })),
  ]);
}

/** The names of the audit categories that students have. */
const categoriesOf = onceFor(({ students }: School) =>
  distinct(students.flatMap((student) => Object.keys(student.audits))),
);

function missingFor(access: Access, context: AnalysisContext): MissingInput | null {
  switch (access) {
    case 'certified':
      return missingCredentials(context);
    case 'experienced':
      return context.school.staff.every((member) => member.yearsExperience === null)
        ? missingInput('yearsExperience', 'staff.csv')
        : null;
    case 'lead':
      return null;
    default:
      return access satisfies never;
  }
}

function readSpread(
  arrangement: Arrangement,
  name: string,
  context: AnalysisContext,
): ReturnType<typeof reading> {
  const units = arrangement.units.map((unit) => {
    const cells = cellsOf(unit.studentIds, context.school)(name);
    return { unit, cells, counts: countBy(cells) };
  });
  const gaps = distinct(units.map(({ unit }) => unit.peersId)).flatMap((peersId) => {
    const peers = units.filter(({ unit }) => unit.peersId === peersId);
    if (peers.length < 2) return [];
    const all = countBy(peers.flatMap(({ cells }) => cells));
    return peers.flatMap(({ unit, counts }) =>
      [...all.byCategory]
        .filter(([category]) => isLargeEnough(counts.byCategory.get(category) ?? 0, counts.known))
        .map(([category, total]) => {
          const here = percent(counts.byCategory.get(category) ?? 0, counts.known);
          return { unit, category, here, there: percent(total, all.known) };
        }),
    );
  });
  const peerGroups = units.map(({ unit }) => unit.peersId);
  if (units.length > 0 && new Set(peerGroups).size === units.length)
    return reading(0, 'No two classes or teams of the same grades and subjects to lie apart.', '');
  const worst = gaps.toSorted(
    (a, b) =>
      Math.abs(b.here - b.there) - Math.abs(a.here - a.there) ||
      compareText(a.unit.id, b.unit.id) ||
      compareText(a.category, b.category),
  )[0];
  if (worst === undefined)
    return reading(
      null,
      `No group of at least ${smallestCell} students to compare between peers.`,
      `<${smallestCell}`,
    );
  return reading(
    Math.abs(worst.here - worst.there),
    `${worst.unit.name}: ${worst.category} ${inWords(worst.here)}%; its peers together ${inWords(worst.there)}%.`,
    `|${inWords(worst.here)}% − ${inWords(worst.there)}%|`,
    { subjects: [worst.unit.id] },
  );
}

/** Whether a category of a unit may be shown: neither it nor all others together are so few that they could be recognised. */
function isLargeEnough(count: number, all: number): boolean {
  return count >= smallestCell && (all === count || all - count >= smallestCell);
}

function readAccess(
  arrangement: Arrangement,
  name: string,
  access: Access,
  context: AnalysisContext,
): ReturnType<typeof reading> {
  const found = context.groups(arrangement).groups;
  const isReached = reachedBy(access, context);
  if (access === 'lead' && !found.some(({ units }) => isReached(units, null)))
    return reading(null, 'Nobody leads a class or team.', '');
  const groups = new Map<string, { students: number; reached: number }>();
  for (const { units, students } of found)
    for (const { category, grade, count } of cellsOf(students, context.school)(name)) {
      const group = groups.get(category) ?? { students: 0, reached: 0 };
      groups.set(category, {
        students: group.students + count,
        reached: group.reached + (isReached(units, grade) ? count : 0),
      });
    }
  const shown = [...groups].toSorted(([a], [b]) => compareText(a, b));
  const large = shown
    .filter(([, group]) => group.students >= smallestCell)
    .map(([, group]) => percent(group.reached, group.students));
  // With the sizes of all other groups the size of a hidden one could be worked out.
  const hasHidden = large.length < shown.length;
  const words = shown.map(([category, { students, reached: count }]) => {
    if (students < smallestCell) return `${category} <${smallestCell}`;
    return `${category} ${inWords(percent(count, students))}%${hasHidden ? '' : ` of ${students}`}`;
  });
  if (large.length < 2)
    return reading(
      null,
      `Fewer than two groups of at least ${smallestCell} students: ${words.join(', ')}.`,
      `<${smallestCell}`,
    );
  const [highest, lowest] = [Math.max(...large), Math.min(...large)];
  return reading(
    highest - lowest,
    `Students with ${accessLabels[access]}: ${words.join(', ')}.`,
    `${inWords(highest)}% − ${inWords(lowest)}%`,
  );
}

/** Whether students of a grade have something in their classes and teams. */
function reachedBy(
  access: Access,
  { school }: AnalysisContext,
): (units: readonly Unit[], grade: Grade | null) => boolean {
  switch (access) {
    case 'certified':
      return (units, grade) => taughtAround(units, grade, coreSubjects, school) === 'certified';
    case 'experienced':
      return (units) =>
        units.some((unit) =>
          unit.adults.some(
            (adult) =>
              adult.isTeaching && (staffOf(school).get(adult.staffId)?.yearsExperience ?? 0) > noviceYears,
          ),
        );
    case 'lead':
      return (units) => units.some((unit) => unit.adults.some((adult) => adult.isLead));
    default:
      return access satisfies never;
  }
}

/** Students of one category and grade. */
interface Cell {
  readonly category: string;
  readonly grade: Grade | null;
  readonly count: number;
}

/** The students of a list by each audit category and grade; those of unknown category left out. */
const cellsOf = onceForPair((students: readonly StudentId[], school: School) => {
  const known = new Map<string, readonly Cell[]>();
  return (name: string): readonly Cell[] => {
    const cells = known.get(name) ?? countCells(students, school, name);
    known.set(name, cells);
    return cells;
  };
});

function countCells(students: readonly StudentId[], school: School, name: string): readonly Cell[] {
  const cells = new Map<string, Cell>();
  const known = studentsOf(school);
  for (const id of students) {
    const student = known.get(id);
    const category = student?.audits[name];
    if (student === undefined || category === undefined) continue;
    const key = `${student.grade}\n${category}`;
    const count = (cells.get(key)?.count ?? 0) + 1;
    cells.set(key, { category, grade: student.grade, count });
  }
  return [...cells.values()];
}

interface CategoryCounts {
  readonly byCategory: ReadonlyMap<string, number>;
  readonly known: number;
}

function countBy(cells: readonly Cell[]): CategoryCounts {
  const byCategory = new Map<string, number>();
  let known = 0;
  for (const { category, count } of cells) {
    known += count;
    byCategory.set(category, (byCategory.get(category) ?? 0) + count);
  }
  return { byCategory, known };
}
