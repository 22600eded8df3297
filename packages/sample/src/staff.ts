import type { Random } from '@staffroom/engine';
import { statisticNumber } from '@staffroom/knowledge';
import {
  centsFromDollars,
  coreSubjects,
  fte,
  fullTime,
  parseCredential,
  type Credential,
  type Level,
  type Pay,
  type StaffId,
  type StaffKind,
  type StaffMember,
} from '@staffroom/school';
import type { DraftPost } from './draft-section.ts';
import { between, chance, pick, pickWeighted, shuffled } from './draws.ts';
import { absenceBands, experienceBands, laneShares, staffPerTeacher } from './facts.ts';
import { nameOf } from './words.ts';

/** The salary schedule of every sample school; the only complete grid of steps and lanes that is shipped. */
export const scheduleId = 'ms-state-minimum';
const topStep = 35;

// Our choices, where no figure is shipped.
const secondCredentialShare = 0.25;
const leadEligibleFrom = 5;
const leadEligibleShare = 0.6;
const noviceYears = 3;
const noviceWithoutHigherDegree = 0.6;
const expertise = [
  'data coaching',
  'dyslexia',
  'family engagement',
  'mentoring',
  'project-based learning',
  'restorative practice',
  'robotics',
  'Spanish',
];

/** The last of the made-up names; staff take theirs from the end, students from the start. */
const lastName = 1639;

/**
 * One person for each post, in the order of the posts: experience, degrees, absences in their published shares; pay by
 * the schedule's step (years, at most 35) and lane (degree). Ids `T-001` say nothing about the post.
 */
export function teachersFor(
  posts: readonly DraftPost[],
  level: Level,
  random: Random,
): readonly StaffMember[] {
  const numbers = shuffled(
    random,
    posts.map((_, index) => index + 1),
  );
  return posts.map((post, index): StaffMember => {
    const number = numbers[index] ?? index + 1;
    const [from, to] = pickWeighted(random, experienceBands());
    const years = between(random, from, to);
    const [fewest, most] = pickWeighted(random, absenceBands());
    return {
      id: `T-${String(number).padStart(3, '0')}` as StaffId,
      name: nameOf(lastName - number),
      kind: 'teacher',
      fte: fte(post.share),
      roles: [roleOf(post)],
      credentials: credentialsFor(post, level, random),
      expertise: shuffled(random, expertise)
        .slice(0, between(random, 0, 2))
        .toSorted(),
      yearsExperience: years,
      pay: payFor(years, random),
      isLeadEligible: years >= leadEligibleFrom && chance(random, leadEligibleShare),
      absenceDays: between(random, fewest, most),
    };
  });
}

/** Administrators, counselors and aides in their published number for each teacher, at published average pay; at least a principal. */
export function otherStaff(teacherThousandths: number, random: Random): readonly StaffMember[] {
  const teachers = teacherThousandths / 1000;
  const ratio = staffPerTeacher();
  const salary = (amount: number): Pay => ({ kind: 'salary', annual: centsFromDollars(amount) });
  const people = (
    count: number,
    prefix: string,
    kind: StaffKind,
    role: string,
    pay: Pay,
  ): readonly StaffMember[] =>
    Array.from({ length: count }, (_, index): StaffMember => ({
      id: `${prefix}-${String(index + 1).padStart(2, '0')}` as StaffId,
      name: nameOf(between(random, 0, lastName)),
      kind,
      fte: fullTime,
      roles: [role],
      credentials: null,
      expertise: null,
      yearsExperience: null,
      pay,
      isLeadEligible: null,
      absenceDays: null,
    }));
  return [
    ...people(
      Math.max(1, Math.round(ratio.administrators * teachers)),
      'ADM',
      'administrator',
      'administrator',
      salary(statisticNumber('staff.averageSalary.tx', 'campusAdministration')),
    ),
    // OneRoster 1.1 has no word for a counselor: rosters list them as administrators and the staff file says what they are.
    ...people(
      Math.round(ratio.counselors * teachers),
      'CNS',
      'administrator',
      'counselor',
      salary(statisticNumber('staff.averageSalary.tx', 'professionalSupport')),
    ),
    ...people(
      Math.round(ratio.aides * teachers),
      'AID',
      'aide',
      'paraeducatorOnTeam',
      salary(statisticNumber('supportStaff.averageEarnings.us')),
    ),
  ];
}

function roleOf(post: DraftPost): string {
  switch (post.kind) {
    case 'homeroom':
      return 'teacher';
    case 'subject':
      return post.subjects.some((subject) => coreSubjects.some((core) => core === subject))
        ? 'teacher'
        : 'specialistTeacher';
    case 'specials':
      return 'specialistTeacher';
    case 'specialEducation':
      return 'specialEducatorOnTeam';
    case 'language':
      return 'languageSpecialistOnTeam';
    default:
      return post.kind satisfies never;
  }
}

function payFor(years: number, random: Random): Pay {
  const drawn = pickWeighted(random, laneShares());
  const isStillBachelor = years < noviceYears && chance(random, noviceWithoutHigherDegree);
  return {
    kind: 'schedule',
    schedule: scheduleId,
    step: String(Math.min(years, topStep)),
    lane: isStillBachelor ? 'A' : drawn,
  };
}

/** What the post asks for, and for some a second certificate. Grade bands are our choice of usual ones. */
function credentialsFor(post: DraftPost, level: Level, random: Random): readonly Credential[] {
  const own = post.subjects.map((subject) => credential(`${subject}:${gradesFor(subject)}`));
  const second =
    level === 'elementary'
      ? ['ESL:K-12', 'SPED:K-12', 'READING:K-12', 'GIFTED:K-12', 'ELEMENTARY:K-6']
      : ['ESL:K-12', 'SPED:K-12', 'ELA:6-12', 'MATH:6-12', 'SCIENCE:6-12', 'SOCIAL:6-12'];
  const others = second.map(credential).filter((option) => own.every((held) => held.area !== option.area));
  return chance(random, secondCredentialShare) ? [...own, pick(random, others)] : own;
}

function gradesFor(subject: string): string {
  if (subject === 'ELEMENTARY') return 'K-6';
  return coreSubjects.some((core) => core === subject) || subject === 'CTE' ? '6-12' : 'K-12';
}

function credential(text: string): Credential {
  const parsed = parseCredential(text);
  if (parsed === null) throw new RangeError(`The credential ${text} names no known subject or grade.`);
  return parsed;
}
