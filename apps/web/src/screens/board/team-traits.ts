import { attributeLabel } from '@staffroom/exchange/browser';
import type { Attribute, PlanTeam, Student, StudentId } from '@staffroom/school';

/** How far a team lies from its band's share of something that students are balanced on. */
export interface TeamTrait {
  readonly id: string;
  readonly label: string;
  readonly kind: 'flag' | 'measure';
  /** Students of the team that hold it, or its mean; null where it is not known of some of the band. */
  readonly value: number | null;
  /** Students more or fewer than an even share, or standard deviations of the band from its mean. */
  readonly away: number | null;
}

/** Sums of one list of students over every attribute. */
interface Sums {
  readonly known: readonly number[];
  readonly total: readonly number[];
  readonly squares: readonly number[];
}

/** Reads the traits of teams; sums of a roster that did not change are not taken again. */
export interface TraitReader {
  /** The traits of each team of one band, in the teams' order. */
  readonly read: (teams: readonly PlanTeam[]) => readonly (readonly TeamTrait[])[];
}

export function traitReader(
  attributes: readonly Attribute[],
  studentById: ReadonlyMap<StudentId, Student>,
): TraitReader {
  const sumsByRoster = new WeakMap<readonly StudentId[], Sums>();
  const sumsOf = (roster: readonly StudentId[]): Sums => {
    const known = sumsByRoster.get(roster) ?? sumsOfStudents(roster, attributes, studentById);
    sumsByRoster.set(roster, known);
    return known;
  };
  return {
    read(teams) {
      const sums = teams.map((team) => sumsOf(team.students));
      const size = teams.reduce((count, team) => count + team.students.length, 0);
      return teams.map((team, index) =>
        attributes.flatMap((attribute, place): readonly TeamTrait[] => {
          const known = sumOver(sums, ({ known: counts }) => counts[place]);
          const total = sumOver(sums, ({ total: totals }) => totals[place]);
          if (total === 0 && attribute.kind === 'flag') return [];
          const base = { id: attribute.id, label: attributeLabel(attribute), kind: attribute.kind };
          const own = sums[index];
          const ownKnown = own?.known[place] ?? 0;
          const ownTotal = own?.total[place] ?? 0;
          if (attribute.kind === 'flag')
            return [
              known < size
                ? { ...base, value: null, away: null }
                : { ...base, value: ownTotal, away: ownTotal - (total * team.students.length) / size },
            ];
          if (known === 0 || ownKnown === 0) return [{ ...base, value: null, away: null }];
          const mean = total / known;
          const variance = sumOver(sums, ({ squares }) => squares[place]) / known - mean * mean;
          const deviation = Math.sqrt(Math.max(0, variance));
          const value = ownTotal / ownKnown;
          return [{ ...base, value, away: deviation === 0 ? 0 : (value - mean) / deviation }];
        }),
      );
    },
  };
}

function sumOver(all: readonly Sums[], part: (sums: Sums) => number | undefined): number {
  return all.reduce((total, each) => total + (part(each) ?? 0), 0);
}

function sumsOfStudents(
  roster: readonly StudentId[],
  attributes: readonly Attribute[],
  studentById: ReadonlyMap<StudentId, Student>,
): Sums {
  const known = attributes.map(() => 0);
  const total = attributes.map(() => 0);
  const squares = attributes.map(() => 0);
  for (const id of roster) {
    const student = studentById.get(id);
    if (student === undefined) continue;
    for (const [place, attribute] of attributes.entries()) {
      const value = attribute.valueOf(student);
      if (value === null) continue;
      known[place] = (known[place] ?? 0) + 1;
      total[place] = (total[place] ?? 0) + value;
      squares[place] = (squares[place] ?? 0) + value * value;
    }
  }
  return { known, total, squares };
}
