import type { Unit } from '../arrangement.ts';

/** Peer units in a fixed order, each with its students of known value and their values. */
export type PeerUnits = readonly {
  readonly unit: Unit;
  readonly students: readonly string[];
  readonly values: readonly number[];
}[];

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

/** A sum that does not depend on the order of its terms. */
function sumOf(values: readonly number[]): number {
  return [...values].toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}

/** Compares units with their peers taken together. A unit without peers is its own measure and lies at no distance. */
export function balanceGap(kind: 'flag' | 'measure', groups: readonly PeerUnits[]): BalanceGap {
  let worst: WorstGap | null = null;
  let [excess, weighted, places, compared] = [0, 0, 0, 0];
  const students = new Set<string>();
  for (const peers of groups) {
    if (peers.length === 0) continue;
    compared += peers.length > 1 ? 1 : 0;
    const values = peers.flatMap((each) => each.values);
    const sum = sumOf(values);
    const peerMean = sum / values.length;
    const deviation = kind === 'flag' ? 1 : standardDeviation(values, peerMean);
    for (const { unit, values: own, students: ids } of peers) {
      const total = sumOf(own);
      const mean = total / own.length;
      // One division, so that a unit exactly at its share has a gap of exactly 0.
      const above = (total * values.length - sum * own.length) / values.length;
      const gap = deviation === 0 ? 0 : Math.abs(above) / own.length / deviation;
      if (worst === null || gap > worst.gap)
        worst = { unit, mean, count: own.length, peerMean, peerCount: values.length, deviation, gap };
      excess += Math.max(0, above);
      weighted += gap * own.length;
      for (const id of ids) students.add(id);
    }
    places += values.length;
  }
  return {
    worst,
    excess,
    misplaced: places === 0 ? 0 : (excess * students.size) / places,
    meanGap: places === 0 ? 0 : weighted / places,
    compared,
    places,
    students: students.size,
  };
}

function standardDeviation(values: readonly number[], mean: number): number {
  return Math.sqrt(sumOf(values.map((value) => (value - mean) * (value - mean))) / values.length);
}
