import { fullTime, subjectNames } from '@staffroom/school';
import type { PostNeed } from '@staffroom/knowledge';
import type { Band } from './band.ts';
import type { LeastTeams } from './least-teams.ts';
import type { RosterLimits } from './roster-limits.ts';
import type { PostTime, TeamCount } from './team-counts.ts';

/** Another number of teams for a band and what it would lack beyond the number chosen. */
export interface OtherCount {
  readonly count: number;
  readonly shortages: readonly PostTime[];
  /** Which of the school's rules ask for more teams; null where none does. */
  readonly ruledOut: LeastTeams['why'];
}

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Students on each of so many teams, as equal as whole students allow: `103`, or `102–103`. */
function sizesInWords(students: number, teams: number): string {
  const small = Math.floor(students / teams);
  return students % teams === 0 ? `${small}` : `${small}–${small + 1}`;
}

/** Why a band gets its number of teams: `2 teams of 103: three would need 4 more teachers (1 mathematics, …)`. */
export function reasonFor(
  band: Band,
  chosen: TeamCount,
  others: readonly OtherCount[],
  limits: RosterLimits,
  decidedBy: 'school' | 'roster' | 'teachers',
  shared: readonly PostTime[],
): string {
  const students = band.studentIds.length;
  const teams = `${chosen.count === 1 ? '1 team' : `${chosen.count} teams`} of ${sizesInWords(students, chosen.count)}`;
  if (decidedBy === 'school') return `${teams}, as rules.yaml asks${sharing(chosen, shared)}`;
  const comparisons = others.map((other) => comparison(band, chosen.count, other, limits));
  const basis = decidedBy === 'teachers' ? ', as many as the teachers make up' : '';
  const why = comparisons.length === 0 ? '' : `: ${comparisons.join('; ')}`;
  return `${teams}${basis}${why}${sharing(chosen, shared)}`;
}

/**
 * What a principal should know of teams that make do with fewer teachers than the model has, so that nobody has to be
 * hired: `. The 2 teams share teachers of mathematics and science; 1.5 more full-time teachers would give each team its own`.
 */
function sharing({ count }: TeamCount, shared: readonly PostTime[]): string {
  const without = shared.reduce((sum, each) => sum + each.amount, 0);
  if (without === 0) return '';
  const subjects = [...new Set(shared.map(({ post }) => needName(post.need)))];
  const last = subjects.at(-1) ?? '';
  const names = subjects.length === 1 ? last : `${subjects.slice(0, -1).join(', ')} and ${last}`;
  const who =
    count === 1
      ? `The team has part of a teacher of ${names}`
      : `The ${count} teams share teachers of ${names}`;
  const more = `${posts(without)} more full-time ${without === fullTime ? 'teacher' : 'teachers'}`;
  return `. ${who}; ${more} would give ${count === 1 ? 'it' : 'each team'} its own`;
}

function comparison(band: Band, count: number, other: OtherCount, limits: RosterLimits): string {
  const students = band.studentIds.length;
  const name = words[other.count] ?? String(other.count);
  const sizes = sizesInWords(students, other.count);
  if (other.count > count && limits.min !== null && students / other.count < limits.min) {
    return `${name} would share ${sizes} students each, fewer than ${limits.min}`;
  }
  if (other.count < count && limits.max !== null && students / other.count > limits.max) {
    return `${name} would share ${sizes} students${other.count === 1 ? '' : ' each'}, more than ${limits.max}`;
  }
  if (other.ruledOut === 'apart') return `${name} would not do, because a rule keeps students apart`;
  if (other.ruledOut === 'named')
    return `${name} would not do, because a rule names team ${band.id}-${count}`;
  if (other.shortages.length > 0) return `${name} would need ${shortagesInWords(other.shortages)}`;
  if (other.count < count)
    return `${name} of ${sizes} would leave teachers without a place or miss the size aimed at`;
  return `${name} of ${sizes} would be further from ${limits.target === null ? "the teachers' even share" : limits.target}`;
}

/** `4 more adults (1 mathematics, 1 science, 2 elementary)`. */
function shortagesInWords(shortages: readonly PostTime[]): string {
  const amountByName = new Map<string, number>();
  for (const { post, amount } of shortages) {
    const name = needName(post.need);
    amountByName.set(name, (amountByName.get(name) ?? 0) + amount);
  }
  const total = [...amountByName.values()].reduce((sum, amount) => sum + amount, 0);
  const parts = [...amountByName].map(([name, amount]) => `${posts(amount)} ${name}`);
  return `${posts(total)} more ${total === 1000 ? 'adult' : 'adults'} (${parts.join(', ')})`;
}

function posts(thousandths: number): string {
  return String(Math.round(thousandths / 10) / 100);
}

function needName(need: PostNeed): string {
  switch (need.kind) {
    case 'subject':
      return subjectNames[need.subject];
    case 'elementary':
      return 'elementary';
    case 'specialEducation':
      return 'special education';
    case 'languageSupport':
      return 'English as a second language';
    case 'anyTeacher':
      return 'any core subject';
    case 'leadEligible':
      return 'eligible to lead';
    case 'paraprofessional':
      return 'paraprofessional';
    case 'candidate':
      return 'resident or candidate';
    default:
      return need satisfies never;
  }
}
