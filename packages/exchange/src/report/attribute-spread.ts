import type { Attribute, Student } from '@staffroom/school';
import { shownCounts } from './privacy.ts';
import type { BandView } from './report-view.ts';

/** How far one team lies from its band; `away` is null where no count may be guessed from it. */
export interface TeamAway {
  readonly index: number;
  readonly name: string;
  readonly away: number | null;
}

/** How far groups lie from their band in one attribute: percentage points for flags, standard deviations for measures. */
export interface AttributeSpread {
  readonly attribute: Attribute;
  readonly today: { readonly low: number; readonly high: number } | null;
  readonly teams: readonly TeamAway[];
  readonly isKnown: boolean;
}

// The share of a handful says nothing of how a school groups its students.
const smallestComparedClass = 10;

function known(students: readonly Student[], attribute: Attribute): readonly number[] {
  return students.flatMap((student) => attribute.valueOf(student) ?? []);
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function unitOf(attribute: Attribute, values: readonly number[]): number {
  if (attribute.kind === 'flag') return 0.01;
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

function spreadIn(
  attribute: Attribute,
  band: BandView,
): { readonly classes: readonly number[]; readonly teams: readonly TeamAway[] } {
  const all = known(band.students, attribute);
  const unit = all.length === 0 ? 0 : unitOf(attribute, all);
  if (unit === 0) return { classes: [], teams: [] };
  const away = (students: readonly Student[]): number | null => {
    const values = known(students, attribute);
    return values.length === 0 ? null : (mean(values) - mean(all)) / unit;
  };
  const counts = band.teams.map(({ students }) =>
    known(students, attribute).reduce((total, value) => total + (attribute.kind === 'flag' ? value : 1), 0),
  );
  const isShown = shownCounts(counts);
  return {
    classes: band.classes
      .filter(({ students }) => students.length >= smallestComparedClass)
      .flatMap(({ students }) => away(students) ?? []),
    teams: band.teams.map(({ team, index, students }, place) => ({
      index,
      name: team.name,
      away: isShown[place] === true ? away(students) : null,
    })),
  };
}

/** Reads one attribute on today's core classes and on the teams, band by band. */
export function spreadOf(attribute: Attribute, bands: readonly BandView[]): AttributeSpread {
  const spreads = bands.map((band) => spreadIn(attribute, band));
  const classes = spreads.flatMap((spread) => spread.classes);
  return {
    attribute,
    today: classes.length === 0 ? null : { low: Math.min(...classes), high: Math.max(...classes) },
    teams: spreads.flatMap((spread) => spread.teams),
    isKnown: bands.flatMap((band) => band.students).every((student) => attribute.valueOf(student) !== null),
  };
}

/** The farthest that any class of today and any shown team lie from their band; null where there is none to show. */
export function widestOf(spread: AttributeSpread): {
  readonly today: number | null;
  readonly teams: number | null;
} {
  const aways = spread.teams.flatMap(({ away }) => (away === null ? [] : [Math.abs(away)]));
  return {
    today: spread.today === null ? null : Math.max(Math.abs(spread.today.low), Math.abs(spread.today.high)),
    teams: aways.length === 0 ? null : Math.max(...aways),
  };
}
