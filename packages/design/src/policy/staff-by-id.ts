import type { School, StaffId, StaffMember } from '@staffroom/school';

const bySchool = new WeakMap<School, ReadonlyMap<StaffId, StaffMember>>();

/** Staff by id, made once for a school: a school never changes. */
export function staffByIdOf(school: School): ReadonlyMap<StaffId, StaffMember> {
  const known = bySchool.get(school);
  if (known !== undefined) return known;
  const made = new Map(school.staff.map((member) => [member.id, member]));
  bySchool.set(school, made);
  return made;
}
