import type { ProblemLog } from '../problem/problem-log.ts';
import type { ClassRoster, Enrolled } from './enroll.ts';

/** Above this a class is more likely two. */
const largestClass = 50;

/** Reports what is odd about classes without being wrong: nobody teaches it, nobody attends it, very many do, or people are in two at once. */
export function reportSectionFindings(enrolled: Enrolled, log: ProblemLog): void {
  for (const { record, students, adults } of enrolled.rosters) {
    const finding = { ...record.origin, value: record.id };
    if (!adults.some((adult) => adult.role === 'teacher'))
      log.report('class-without-teacher', {
        ...finding,
        message: `The class ${record.id} (${record.title}) has no teacher`,
      });
    if (students.length === 0)
      log.report('class-without-students', {
        ...finding,
        message: `The class ${record.id} (${record.title}) has no students`,
      });
    if (students.length > largestClass)
      log.report('large-class', {
        ...finding,
        message: `The class ${record.id} (${record.title}) has ${students.length} students, more than ${largestClass}`,
      });
  }
  reportDoubleBookings(enrolled, log);
}

/**
 * People in two classes of the same period text and the same session. One report for each pair of classes, with how many people
 * it concerns: a rotation of days can make it legitimate.
 */
function reportDoubleBookings({ rosters, people }: Enrolled, log: ProblemLog): void {
  const slots = new Map<string, ClassRoster[]>();
  for (const roster of rosters) {
    const { periods, termIds, schoolId } = roster.record;
    for (const period of new Set(periods)) {
      for (const term of new Set(termIds.length === 0 ? [''] : termIds)) {
        const slot = JSON.stringify([schoolId, period, term]);
        const known = slots.get(slot);
        if (known === undefined) slots.set(slot, [roster]);
        else known.push(roster);
      }
    }
  }
  const reported = new Set<string>();
  // By person: the slot in which they were last seen, and where.
  const slotOfPerson = new Int32Array(people.length).fill(-1);
  const rosterOfPerson = new Int32Array(people.length);
  for (const [slot, together] of [...slots.values()].entries()) {
    const shared = new Map<number, number[]>();
    for (const [at, roster] of together.entries()) {
      const visit = (person: number): void => {
        if (slotOfPerson[person] === slot && rosterOfPerson[person] !== at) {
          const pair = (rosterOfPerson[person] ?? 0) * together.length + at;
          const who = shared.get(pair);
          if (who === undefined) shared.set(pair, [person]);
          else who.push(person);
        }
        slotOfPerson[person] = slot;
        rosterOfPerson[person] = at;
      };
      for (const person of roster.students) visit(person);
      for (const adult of roster.adults) visit(adult.person);
    }
    for (const [pair, who] of shared) {
      const first = together[Math.floor(pair / together.length)]?.record;
      const second = together[pair % together.length]?.record;
      const key = JSON.stringify([first?.id, second?.id]);
      if (first === undefined || second === undefined || reported.has(key)) continue;
      reported.add(key);
      const subject = who.length === 1 ? 'person is' : 'people are';
      log.report('double-booked', {
        ...second.origin,
        column: 'periods',
        value: second.periods.join(','),
        message: `${who.length} ${subject} in the classes ${first.id} and ${second.id} at the same time, ${people[who[0] ?? -1]?.id ?? ''} among them`,
      });
    }
  }
}
