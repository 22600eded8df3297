import {
  certifies,
  fte,
  type Fte,
  type Grade,
  type School,
  type SectionAdult,
  type SectionId,
  type StaffId,
  type StaffMember,
  type Subject,
} from '@staffroom/school';
import type { Arrangement, Unit, UnitAdult } from '../arrangement.ts';
import { splitExactly } from '../split-exactly.ts';
import { coreClasses, type CoreClass } from './core-classes.ts';
import { taughtToday } from './taught-today.ts';

/**
 * Today's assignment as an arrangement: a unit for each core class, with its adults as the roster lists them.
 *
 * A person's time is split evenly over all their sections, core or not; it is unknown where no file gives the FTE.
 * A class without a teacher wants as much time as the median teacher gives a class of its kind; unknown counts as 0.
 * Classes of the same grades and subjects are peers of each other.
 */
export function baselineArrangement(school: School): Arrangement {
  const timeBySection = timeToday(school);
  const staffById = new Map(school.staff.map((member) => [member.id, member]));
  const units = coreClasses(school).map((core): Unit => {
    const adults = core.section.adults.flatMap((adult): readonly UnitAdult[] => {
      const member = staffById.get(adult.staffId);
      if (member === undefined) return [];
      return [unitAdult(member, adult, core, timeBySection.get(core.section.id)?.get(member.id) ?? null)];
    });
    return {
      id: core.section.id,
      name: core.section.title,
      kind: 'class',
      covers: core.covers,
      grades: core.grades,
      peersId: `${core.grades.join('+')} ${core.covers.join('+')}`,
      adults,
      // A file may list a student of a class twice.
      studentIds: [...new Set(core.section.studentIds)],
      vacant: fte(0),
    };
  });
  return {
    of: 'baseline',
    school,
    units: units.map((unit) => ({ ...unit, vacant: vacantTime(unit, units) })),
  };
}

/**
 * Whether a person is certified to teach all of some subjects in all of some grades.
 * Null where no credentials were given.
 */
export function isCertifiedFor(
  member: StaffMember,
  subjects: readonly Subject[],
  grades: readonly Grade[],
): boolean | null {
  const credentials = member.credentials;
  if (credentials === null) return null;
  return subjects.every((subject) =>
    grades.every((grade) => credentials.some((credential) => certifies(credential, subject, grade))),
  );
}

function unitAdult(member: StaffMember, adult: SectionAdult, core: CoreClass, share: Fte | null): UnitAdult {
  const isTeaching = member.kind === 'teacher' || (adult.isPrimary && member.kind !== 'aide');
  return {
    staffId: member.id,
    roleId: isTeaching ? 'teacher' : 'paraeducatorOnTeam',
    share,
    isLead: false,
    isPrimary: adult.isPrimary,
    isTeaching,
    subjects: isTeaching ? core.covers : [],
    isCertified: isTeaching ? isCertifiedFor(member, core.covers, core.grades) : null,
  };
}

function timeToday(school: School): ReadonlyMap<SectionId, ReadonlyMap<StaffId, Fte>> {
  const taught = taughtToday(school);
  const timeBySection = new Map<SectionId, Map<StaffId, Fte>>();
  for (const member of school.staff) {
    const sections = taught.get(member.id)?.sections ?? [];
    if (member.fte === null) continue;
    const parts = splitExactly(
      member.fte,
      sections.map(() => 1),
    );
    for (const [index, section] of sections.entries()) {
      const timeByStaff = timeBySection.get(section.id) ?? new Map<StaffId, Fte>();
      timeBySection.set(section.id, timeByStaff.set(member.id, fte(parts[index] ?? 0)));
    }
  }
  return timeBySection;
}

function vacantTime(unit: Unit, units: readonly Unit[]): Fte {
  if (unit.adults.some((adult) => adult.isTeaching)) return unit.vacant;
  const known = units.flatMap((other) =>
    other.covers.length === unit.covers.length
      ? other.adults.flatMap((adult) => (adult.isTeaching && adult.share !== null ? [adult.share] : []))
      : [],
  );
  const sorted = known.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? fte(0);
}
