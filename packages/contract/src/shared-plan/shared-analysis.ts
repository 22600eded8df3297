import type { AnalysisLine, Plan, Reading, School, Source } from '@staffroom/school';
import { fitsTeams, isSmall, smallestToldCount, unionsOf, type ToldCounts } from './told-counts.ts';

/** A value that may be told; null where it is not. */
type Teller = (reading: Reading, side: 'baseline' | 'design', line: AnalysisLine) => number | null;

interface Surroundings {
  readonly plan: Plan;
  readonly school: School;
  readonly counts: ToldCounts;
}

/** Attributes that are told by name. Others are the school's own words. */
const knownAttributes: Readonly<Record<string, string>> = {
  'support.IEP': 'IEP',
  'support.504': '504 plan',
  'support.EL': 'English learner',
  'support.GT': 'Gifted',
  'measure.math': 'mathematics',
  'measure.ela': 'English language arts',
  'measure.reading': 'reading',
  'group.sex=F': 'sex: F',
  'group.sex=M': 'sex: M',
};

function roundedTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale + 0;
}

/** How many students have a known attribute, or null for a measure, of which a mean tells no count. */
function holders(school: School, attribute: string): number | null {
  const [kind = '', name = ''] = attribute.split('.');
  if (kind === 'support')
    return school.students.filter(({ supports }) => supports?.includes(name) === true).length;
  if (kind === 'group') {
    const [group = '', value = ''] = name.split('=');
    return school.students.filter(({ groups }) => groups[group] === value).length;
  }
  return null;
}

/** Lines that are told, by rule: what tells of each, and in which words. A rule that is not here is not told. */
function tellerOf(
  line: AnalysisLine,
  around: Surroundings,
): { readonly label: string; readonly tell: Teller } | null {
  const asIs: Teller = (reading) => reading.value;
  const { counts, plan } = around;
  switch (line.rule) {
    case 'shares.exact':
    case 'placed.adultTime':
    case 'vacancies':
    case 'teamSize.outside':
    case 'novices.alone':
    case 'novices.most':
    case 'continuity.grades':
    case 'leadSupplement':
    case 'cost.total':
    case 'positions':
    case 'compliance.blocked':
    case 'compliance.waiver':
    case 'compliance.unknown':
    case 'compliance.pass':
    case 'compliance.notApplicable':
    case 'time.commonBlock':
    case 'time.planning':
    case 'time.sharedPlanning':
      return { label: line.label, tell: asIs };
    case 'cost.perStudent':
      // The cost by the cost per student is how many students there are.
      return { label: line.label, tell: (reading) => (counts.isAllTold ? reading.value : null) };
    case 'breadth':
    case 'adultsPerStudent':
      return {
        label: line.label,
        tell: (reading) => (reading.value === null ? null : roundedTo(reading.value, 1)),
      };
    case 'ratio.certified.median':
    case 'ratio.certified.highest':
    case 'ratio.adult.median':
    case 'ratio.adult.highest':
    case 'load.median':
    case 'load.highest':
      return { label: line.label, tell: perAdult(around) };
    case 'placed.students':
    case 'coverage.core':
    case 'reach.lead':
    case 'continuity.students':
      return { label: line.label, tell: shareOfStudents(around) };
    case 'teamSize': {
      const team = plan.teams.find(({ id }) => id === line.subject);
      const count = counts.byTeam.get(line.subject) ?? null;
      if (team === undefined) return null;
      return { label: 'Students of the team', tell: (_, side) => (side === 'design' ? count : null) };
    }
    default:
      return balanceTeller(line, around);
  }
}

function balanceTeller(line: AnalysisLine, { school }: Surroundings): { label: string; tell: Teller } | null {
  const attribute = /^(?:balance|spread)\.(.+)$/.exec(line.rule)?.[1] ?? '';
  const words = knownAttributes[attribute];
  if (words === undefined) return null;
  const count = holders(school, attribute);
  if (count === null)
    return {
      label: `${line.rule.startsWith('spread') ? 'Average' : 'Worst'} gap in ${words}`,
      tell: (reading) => (reading.value === null ? null : roundedTo(reading.value, 1)),
    };
  const isTold = count >= smallestToldCount && school.students.length - count >= smallestToldCount;
  // Whole points: finer ones would tell the few students of which they are made.
  return {
    label: `Worst gap in ${words}`,
    tell: (reading) => (isTold && reading.value !== null ? roundedTo(reading.value, 0) : null),
  };
}

/** Students for each adult: with the adults it is how many students, so it is told where all of those are, and of ten at least. */
function perAdult({ plan, counts }: Surroundings): Teller {
  const unions = unionsOf(plan.teams.map((team) => team.students.length));
  return ({ value }, side, line) => {
    if (!counts.isAllTold || value === null || value < smallestToldCount) return null;
    if (side === 'design' && line.rule.startsWith('load.') && !fitsTeams(value, unions)) return null;
    return roundedTo(value, 1);
  };
}

/** A share of students in whole percent, where neither the part nor the others nor those who are not counted are few. */
function shareOfStudents({ plan }: Surroundings): Teller {
  const unions = unionsOf(plan.teams.map((team) => team.students.length));
  return ({ value, arithmetic }, side) => {
    const [, partText, wholeText] = /^(\d+) of (\d+) students\b/.exec(arithmetic) ?? [];
    if (value === null || partText === undefined || wholeText === undefined) return null;
    const [part, whole] = [Number(partText), Number(wholeText)];
    const parts = [part, whole - part, Math.abs(plan.school.studentCount - whole)];
    if (whole < smallestToldCount || parts.some(isSmall)) return null;
    if (side === 'design' && !fitsTeams(part, unions)) return null;
    return roundedTo(value, 0);
  };
}

function toldSource(source: Source): Source {
  return source.kind === 'choice' && source.who === 'school'
    ? { ...source, note: 'set by the school' }
    : source;
}

function toldReading(reading: Reading | null, value: number | null, unit: string): Reading | null {
  if (reading === null) return null;
  const isHidden = reading.value !== null && value === null;
  const message =
    reading.value === null ? 'Not evaluated.' : isHidden ? 'Not told: few students.' : `${value} ${unit}`;
  return { value, status: isHidden ? 'none' : reading.status, subjects: [], message, arithmetic: '' };
}

/**
 * The lines of an analysis that the public may read. Each is built anew from numbers: of the words of a plan, which name students and
 * adults, none are taken over but the labels and sources that the program itself gives to a line.
 */
export function sharedAnalysis(around: Surroundings): AnalysisLine[] {
  return around.plan.analysis.flatMap((line) => {
    const told = tellerOf(line, around);
    if (told === null) return [];
    const valueOf = (side: 'baseline' | 'design') => {
      const reading = line[side];
      return reading === null ? null : told.tell(reading, side, line);
    };
    const [before, after] = [valueOf('baseline'), valueOf('design')];
    return [
      {
        rule: line.rule,
        subject: line.subject,
        label: told.label,
        unit: line.unit,
        severity: line.severity,
        better: line.better,
        baseline: toldReading(line.baseline, before, line.unit),
        design: toldReading(line.design, after, line.unit),
        difference:
          line.difference === null || before === null || after === null ? null : roundedTo(after - before, 4),
        limit: line.limit,
        source: toldSource(line.source),
        missing: line.missing,
      },
    ];
  });
}
