import { studentById, type School, type StaffId, type StaffMember } from '@staffroom/school';
import { onceFor } from '../remembered.ts';

/** The students of a school by id, put together once. */
export const studentsOf = onceFor(studentById);

/** The staff of a school by id, put together once. */
export const staffOf = onceFor(
  ({ staff }: School): ReadonlyMap<StaffId, StaffMember> =>
    new Map(staff.map((member) => [member.id, member])),
);
