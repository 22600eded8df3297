import type { Random } from '@staffroom/engine';
import type { Grade, Level, Student, StudentId } from '@staffroom/school';
import { apportion } from './apportion.ts';
import { bellCurve, chance, shuffled } from './draws.ts';
import { disadvantagedShare, enrollmentWeights, gradesOfLevel, supportShares } from './facts.ts';
import { nameOf } from './words.ts';

// Our choice: the mean of an invented interim assessment on one scale from K to 12. Not the norms of any real test.
const meanScore: Readonly<Partial<Record<Grade, number>>> = {
  K: 140,
  '1': 160,
  '2': 174,
  '3': 188,
  '4': 199,
  '5': 208,
  '6': 214,
  '7': 219,
  '8': 223,
  '9': 226,
  '10': 228,
  '11': 230,
  '12': 232,
};
/** Our choice: the standard deviation of that scale within a grade. */
const scoreSpread = 15;
/** Our choice: how much a student's general achievement and the subject itself count; gives a correlation of 0.72. */
const generalWeight = 0.85;
const subjectWeight = 0.527;
/** Our choice: the share of students who were not yet tested, as newcomers are not. */
const untestedShare = 0.02;

/** What the shares of support, measures and audits are drawn from; not part of the school. */
interface Draft {
  readonly grade: Grade;
  readonly general: number;
  readonly math: number;
  readonly ela: number;
}

/**
 * The students of a sample school, sorted by id: grade sizes by enrolment shares, supports in exactly their published
 * shares. Who gets which support leans on achievement as it does in schools: IEP and EL below, GT well above the mean.
 */
export function sampleStudents(level: Level, count: number, random: Random): readonly Student[] {
  const drafts = draftStudents(level, count, random);
  const supports = drawSupports(drafts, random);
  const isLearner = (index: number): boolean => supports[index]?.includes('EL') ?? false;
  const disadvantaged = topBy(
    drafts.map((draft, index) => bellCurve(random) - 0.4 * draft.general + (isLearner(index) ? 0.8 : 0)),
    Math.round(disadvantagedShare() * count),
  );
  return drafts.map((draft, index): Student => {
    const isTested = !chance(random, untestedShare);
    return {
      id: `S-${String(index + 1).padStart(5, '0')}` as StudentId,
      name: nameOf(index),
      grade: draft.grade,
      supports: supports[index] ?? [],
      measures: isTested ? { ela: score(draft.grade, draft.ela), math: score(draft.grade, draft.math) } : {},
      groups: { sex: chance(random, 0.5) ? 'F' : 'M' },
      audits: { economicallyDisadvantaged: disadvantaged.has(index) ? 'yes' : 'no' },
    };
  });
}

/** Grades and achievement, in an order that says nothing about the grade, as ids of real systems do not. */
function draftStudents(level: Level, count: number, random: Random): readonly Draft[] {
  const grades = gradesOfLevel[level];
  const sizes = apportion(count, enrollmentWeights(grades));
  const roster = grades.flatMap((grade, index) => Array.from({ length: sizes[index] ?? 0 }, () => grade));
  return shuffled(random, roster).map((grade) => {
    const general = bellCurve(random);
    const math = generalWeight * general + subjectWeight * bellCurve(random);
    const ela = generalWeight * general + subjectWeight * bellCurve(random);
    return { grade, general, math, ela };
  });
}

/** Support codes of each student, sorted. Our choice: nobody holds both an IEP and a 504 plan, which serve the same purpose. */
function drawSupports(drafts: readonly Draft[], random: Random): readonly (readonly string[])[] {
  const shares = supportShares();
  const count = (share: number): number => Math.round(share * drafts.length);
  const iep = topBy(
    drafts.map((draft) => bellCurve(random) - 0.8 * draft.general),
    count(shares.IEP),
  );
  const el = topBy(
    drafts.map((draft) => bellCurve(random) - 0.7 * draft.ela),
    count(shares.EL),
  );
  const plan504 = topBy(
    drafts.map((_, index) => (iep.has(index) ? -100 : bellCurve(random))),
    count(shares['504']),
  );
  const gifted = topBy(
    drafts.map((draft, index) => (iep.has(index) ? -100 : 1.5 * draft.general + bellCurve(random))),
    count(shares.GT),
  );
  return drafts.map((_, index) =>
    [
      plan504.has(index) ? '504' : '',
      el.has(index) ? 'EL' : '',
      gifted.has(index) ? 'GT' : '',
      iep.has(index) ? 'IEP' : '',
    ].filter((code) => code !== ''),
  );
}

/** The places of the `count` highest values; among equals the earlier ones. */
function topBy(values: readonly number[], count: number): ReadonlySet<number> {
  const order = values
    .map((value, index) => ({ value, index }))
    .toSorted((a, b) => b.value - a.value || a.index - b.index);
  return new Set(order.slice(0, count).map(({ index }) => index));
}

function score(grade: Grade, deviation: number): number {
  return Math.round((meanScore[grade] ?? 0) + scoreSpread * deviation);
}
