import type { Attribute, School, StudentId } from '@staffroom/school';
import type { Unit } from '../arrangement.ts';
import { isSameList, onceFor, onceForPair } from '../remembered.ts';
import { studentsOf } from './people.ts';
import type { StudentGroups } from './student-groups.ts';

/** Units that are compared with each other, in a fixed order. */
export type PeerUnits = readonly Unit[];

/** The unit that lies furthest from its peers. */
export interface WorstGap {
  readonly unit: Unit;
  readonly mean: number;
  readonly count: number;
  readonly peerMean: number;
  readonly peerCount: number;
  /** Of the peers' students; 1 for a flag, which is compared as a share. */
  readonly deviation: number;
  readonly gap: number;
}

export interface BalanceGap {
  readonly worst: WorstGap | null;
  /** Sum over units of what exceeds the peers' share. */
  readonly excess: number;
  /** The excess, a student of several peer groups counting as one. */
  readonly misplaced: number;
  /** Student-weighted mean gap. */
  readonly meanGap: number;
  /** Groups of at least two peers. */
  readonly compared: number;
  /** Student places in groups of peers, and the different students in them. */
  readonly places: number;
  readonly students: number;
}

/** What one group of peers adds to the comparison. */
interface PeerGap extends Pick<BalanceGap, 'worst' | 'excess' | 'places'> {
  /** Gaps weighted with students. */
  readonly weighted: number;
  /** Units with students of known value. */
  readonly units: number;
}

/**
 * Compares units with their peers taken together, students of unknown value left out. A unit without peers is its own
 * measure and lies at no distance.
 *
 * @param students the students of all those units.
 */
export function balanceGap(
  attribute: Attribute,
  peerGroups: readonly PeerUnits[],
  school: School,
  students: StudentGroups,
): BalanceGap {
  const gaps = peerGroups.map((peers) => peerGap(attribute, peers, school));
  const worst = gaps.reduce<WorstGap | null>(
    (most, gap) => (gap.worst !== null && (most === null || gap.worst.gap > most.gap) ? gap.worst : most),
    null,
  );
  const sum = (of: (gap: PeerGap) => number): number => gaps.reduce((all, gap) => all + of(gap), 0);
  const [excess, places] = [sum((gap) => gap.excess), sum((gap) => gap.places)];
  const valuesOf = knownValues(attribute, school);
  const known = students.groups.reduce((all, group) => all + valuesOf(group.students).values.length, 0);
  return {
    worst,
    excess,
    misplaced: places === 0 ? 0 : (excess * known) / places,
    meanGap: places === 0 ? 0 : sum((gap) => gap.weighted) / places,
    compared: sum((gap) => (gap.units > 1 ? 1 : 0)),
    places,
    students: known,
  };
}

/** The gap of a group of peers, worked out again only where one of its units is another one than the last time. */
function peerGap(attribute: Attribute, peers: PeerUnits, school: School): PeerGap {
  const [first] = peers;
  const known = lastGaps(attribute, school);
  const last = first === undefined ? undefined : known.get(first.peersId);
  if (last !== undefined && isSameList(last.peers, peers)) return last.gap;
  const gap = gapBetween(attribute, peers, school);
  if (first !== undefined) known.set(first.peersId, { peers, gap });
  return gap;
}

const lastGaps = onceForPair(
  (_attribute: Attribute, _school: School) =>
    new Map<string, { readonly peers: PeerUnits; readonly gap: PeerGap }>(),
);

function gapBetween(attribute: Attribute, peers: PeerUnits, school: School): PeerGap {
  const known = peers
    .map((unit) => ({ unit, ...knownValues(attribute, school)(unit.studentIds) }))
    .filter(({ values }) => values.length > 0);
  const values = joined(known.map((each) => each.values));
  const sum = sumOf(values);
  const peerMean = sum / values.length;
  const deviation = attribute.kind === 'flag' ? 1 : standardDeviation(values, peerMean);
  let worst: WorstGap | null = null;
  let [excess, weighted] = [0, 0];
  for (const { unit, values: own, total } of known) {
    // One division, so that a unit exactly at its share has a gap of exactly 0.
    const above = (total * values.length - sum * own.length) / values.length;
    const gap = deviation === 0 ? 0 : Math.abs(above) / own.length / deviation;
    if (worst === null || gap > worst.gap)
      worst = {
        unit,
        mean: total / own.length,
        count: own.length,
        peerMean,
        peerCount: values.length,
        deviation,
        gap,
      };
    excess += Math.max(0, above);
    weighted += gap * own.length;
  }
  return {
    worst,
    excess,
    weighted,
    units: known.length,
    places: values.length,
  };
}

/** The values that are known of the students of a list, from the lowest to the highest. */
const knownValues = onceForPair((attribute: Attribute, school: School) => {
  const students = studentsOf(school);
  return onceFor((ids: readonly StudentId[]) => {
    const values = new Float64Array(ids.length);
    let count = 0;
    for (const id of ids) {
      const student = students.get(id);
      const value = student === undefined ? null : attribute.valueOf(student);
      if (value !== null) values[count++] = value;
    }
    const known = values.subarray(0, count).toSorted();
    return { values: known, total: added(known) };
  });
});

function joined(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let place = 0;
  for (const list of lists) {
    all.set(list, place);
    place += list.length;
  }
  return all;
}

/** A sum that does not depend on the order of its terms. */
function sumOf(values: Float64Array): number {
  return added(values.toSorted());
}

function added(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function standardDeviation(values: Float64Array, mean: number): number {
  return Math.sqrt(sumOf(values.map((value) => (value - mean) * (value - mean))) / values.length);
}
