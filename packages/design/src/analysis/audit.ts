import { compareText, missingInput, type MissingInput, type StudentId } from '@staffroom/school';
import type { Arrangement, Unit } from '../arrangement.ts';
import { distinct, unitsByStudent } from './unit-adults.ts';
import type { AnalysisContext } from './context.ts';
import { missingCredentials } from './missing-credentials.ts';
import { inWords, percent, reading } from './reading.ts';
import type { Rule } from './rule.ts';

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
  certified: 'a certified teacher for all the time',
  experienced: 'a teacher of more than 3 years',
  lead: 'a lead',
};

/**
 * Fairness by each audit category: the widest gap in a category's share between classes or teams that are peers, and the
 * gap between categories in access to certified teachers only, to an experienced teacher, and to a lead.
 */
export function audit(context: AnalysisContext): readonly Rule[] {
  const names = distinct(context.school.students.flatMap((student) => Object.keys(student.audits)));
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
  const categoryOf = (id: StudentId): string | undefined => context.studentById.get(id)?.audits[name];
  const units = arrangement.units.map((unit) => ({ unit, counts: countBy(unit.studentIds, categoryOf) }));
  const gaps = distinct(units.map(({ unit }) => unit.peersId)).flatMap((peersId) => {
    const peers = units.filter(({ unit }) => unit.peersId === peersId);
    if (peers.length < 2) return [];
    const all = countBy(
      peers.flatMap(({ unit }) => unit.studentIds),
      categoryOf,
    );
    return peers.flatMap(({ unit, counts }) =>
      [...all.byCategory]
        .filter(([category]) => (counts.byCategory.get(category) ?? 0) >= smallestCell)
        .map(([category, total]) => {
          const here = percent(counts.byCategory.get(category) ?? 0, counts.known);
          return { unit, category, here, there: percent(total, all.known) };
        }),
    );
  });
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

function readAccess(
  arrangement: Arrangement,
  name: string,
  access: Access,
  context: AnalysisContext,
): ReturnType<typeof reading> {
  const served = new Set(arrangement.units.filter((unit) => serves(unit, access, context)));
  const hasAccess = (units: readonly Unit[]): boolean =>
    access === 'certified' ? units.every((unit) => served.has(unit)) : units.some((unit) => served.has(unit));
  const groups = new Map<string, { students: number; reached: number }>();
  for (const [id, units] of unitsByStudent(arrangement)) {
    const category = context.studentById.get(id)?.audits[name];
    if (category === undefined) continue;
    const group = groups.get(category) ?? { students: 0, reached: 0 };
    groups.set(category, {
      students: group.students + 1,
      reached: group.reached + (hasAccess(units) ? 1 : 0),
    });
  }
  const shown = [...groups].toSorted(([a], [b]) => compareText(a, b));
  const large = shown
    .filter(([, group]) => group.students >= smallestCell)
    .map(([, group]) => percent(group.reached, group.students));
  const words = shown.map(([category, { students, reached }]) =>
    students < smallestCell
      ? `${category} <${smallestCell}`
      : `${category} ${inWords(percent(reached, students))}% of ${students}`,
  );
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

function serves(unit: Unit, access: Access, context: AnalysisContext): boolean {
  const teachers = unit.adults.filter((adult) => adult.isTeaching);
  switch (access) {
    case 'certified':
      return teachers.length > 0 && teachers.every((adult) => adult.isCertified === true);
    case 'experienced':
      return teachers.some((adult) => (context.staffById.get(adult.staffId)?.yearsExperience ?? 0) > 3);
    case 'lead':
      return unit.adults.some((adult) => adult.isLead);
    default:
      return access satisfies never;
  }
}

function countBy(
  students: readonly StudentId[],
  categoryOf: (id: StudentId) => string | undefined,
): { readonly byCategory: ReadonlyMap<string, number>; readonly known: number } {
  const byCategory = new Map<string, number>();
  let known = 0;
  for (const id of students) {
    const category = categoryOf(id);
    if (category === undefined) continue;
    known += 1;
    byCategory.set(category, (byCategory.get(category) ?? 0) + 1);
  }
  return { byCategory, known };
}
