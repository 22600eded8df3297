import type { Random } from '@staffroom/engine';
import type { Absence, StaffMember } from '@staffroom/school';
import { chance, shuffled } from './draws.ts';
import { schoolDays } from './school-calendar.ts';

/** Our choice: the share of absence days that are taken as two half days on different dates. */
const halfDayShare = 0.1;

/** Dated absences that add up to each person's days, on school days drawn evenly: no citable pattern by weekday is shipped. Sorted by person and date. */
export function sampleAbsences(staff: readonly StaffMember[], random: Random): readonly Absence[] {
  const dates = schoolDays();
  return staff.flatMap((member) => {
    const shares = Array.from({ length: member.absenceDays ?? 0 }, () =>
      chance(random, halfDayShare) ? [500, 500] : [1000],
    ).flat();
    const days = shuffled(random, dates).slice(0, shares.length);
    return days
      .map((date, index): Absence => ({ staffId: member.id, date, dayShare: shares[index] ?? 1000 }))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  });
}
