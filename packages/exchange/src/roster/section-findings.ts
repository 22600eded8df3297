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
  for (const together of slots.values()) {
    const classOfPerson = new Map<number, ClassRoster>();
    const shared = new Map<
      string,
      { readonly first: ClassRoster; readonly second: ClassRoster; readonly who: number[] }
    >();
    for (const roster of together) {
      for (const person of [...roster.students, ...roster.adults.map((adult) => adult.person)]) {
        const other = classOfPerson.get(person);
        classOfPerson.set(person, roster);
        if (other === undefined) continue;
        const pair = JSON.stringify([other.record.id, roster.record.id]);
        const known = shared.get(pair);
        if (known === undefined) shared.set(pair, { first: other, second: roster, who: [person] });
        else known.who.push(person);
      }
    }
    for (const [pair, { first, second, who }] of shared) {
      if (reported.has(pair)) continue;
      reported.add(pair);
      log.report('double-booked', {
        ...second.record.origin,
        column: 'periods',
        value: second.record.periods.join(','),
        message: `${who.length} ${who.length === 1 ? 'person is' : 'people are'} in the classes ${first.record.id} and ${second.record.id} at the same time, ${people[who[0] ?? -1]?.id ?? ''} among them`,
      });
    }
  }
}
