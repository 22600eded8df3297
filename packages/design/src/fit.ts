import {
  certifies,
  coreSubjects,
  formatGrades,
  gradeOrder,
  subjectNames,
  type Grade,
  type StaffMember,
  type Subject,
} from '@staffroom/school';
import type { PostNeed, PostTemplate } from '@staffroom/knowledge';
import { isCandidate, type PoolPerson, type SpecialistArea } from './staff-pool.ts';

/** Why a person may hold a post, and how far that is from the best. */
export interface Fit {
  readonly basis: 'credential' | 'taughtToday' | 'role' | 'pinned';
  /** Certified for what the post asks in all of its grades; null where no credentials were given or none are asked for. */
  readonly isCertified: boolean | null;
  /** 0 is a perfect fit; the unit is that of the staffing costs. */
  readonly cost: number;
}

/** Certified for some of the grades only. */
const partialCost = 20;
/** Certified, but teaching another subject today. */
const otherSubjectCost = 15;
/** A teacher of classes in the post of a special educator or language specialist. */
const specialistElsewhereCost = 40;
/** Other grades than those taught today: what moves at all weighs most, since students then keep fewer teachers. */
const otherGradeCost = 18;
/** For each further grade between those taught today and those of the team. */
const furtherGradeCost = 6;

/**
 * How well a person fits a post of a team of the given grades; null where they may not hold it.
 *
 * Credentials decide where they are known. Where none were given, what the person teaches today stands in, and the fit
 * says so. A post for an aide, a candidate or a lead goes by kind, role or lead eligibility.
 */
export function fitFor(person: PoolPerson, post: PostTemplate, grades: readonly Grade[]): Fit | null {
  const found = fitForNeed(person, post, grades);
  return found === null ? null : { ...found, cost: found.cost + moveCost(gradeDistance(person, grades)) };
}

function moveCost(distance: number): number {
  return distance === 0 ? 0 : otherGradeCost + (distance - 1) * furtherGradeCost;
}

function fitForNeed(person: PoolPerson, post: PostTemplate, grades: readonly Grade[]): Fit | null {
  const { need } = post;
  const { member } = person;
  switch (need.kind) {
    case 'subject':
      return teachingFit(person, [need.subject], grades);
    case 'elementary':
      return teachingFit(person, coreSubjects, grades);
    case 'anyTeacher':
      return bestFit(coreSubjects.map((subject) => teachingFit(person, [subject], grades)));
    case 'specialEducation':
      return serviceFit(person, 'SPED', post.required, grades);
    case 'languageSupport':
      return serviceFit(person, 'ESL', post.required, grades);
    case 'leadEligible': {
      const isEligible = member.isLeadEligible === true || (member.roles ?? []).includes(post.roleId);
      if (!isEligible || member.kind !== 'teacher') return null;
      const isCertified =
        member.credentials === null ? null : isCertifiedForAny(member, coreSubjects, grades);
      return { basis: 'role', isCertified, cost: isCertified === false ? partialCost : 0 };
    }
    case 'paraprofessional':
      return member.kind === 'aide' && !isCandidate(member)
        ? { basis: 'role', isCertified: null, cost: 0 }
        : null;
    case 'candidate':
      return isCandidate(member) ? { basis: 'role', isCertified: null, cost: 0 } : null;
    default:
      return need satisfies never;
  }
}

/** What a post asks for, in words: `certified in mathematics, grade 6`. */
export function needInWords(need: PostNeed, isCertified: boolean, grades: readonly Grade[]): string {
  const where = `${grades.length === 1 ? 'grade' : 'grades'} ${formatGrades(grades)}`;
  switch (need.kind) {
    case 'subject':
      return isCertified
        ? `certified in ${subjectNames[need.subject]}, ${where}`
        : `teaches ${subjectNames[need.subject]}, ${where}`;
    case 'elementary':
      return `certified in elementary education, ${where}`;
    case 'specialEducation':
      return `certified in special education, ${where}`;
    case 'languageSupport':
      return `certified in English as a second language, ${where}`;
    case 'anyTeacher':
      return `certified in a core subject, ${where}`;
    case 'leadEligible':
      return 'eligible to lead a team';
    case 'paraprofessional':
      return 'a paraprofessional';
    case 'candidate':
      return 'a resident or teacher candidate';
    default:
      return need satisfies never;
  }
}

function teachingFit(person: PoolPerson, subjects: readonly Subject[], grades: readonly Grade[]): Fit | null {
  const { member, taught } = person;
  // Special educators and language specialists serve; they are not spent on ordinary posts.
  if (person.specialistArea !== null) return null;
  const teachesNow = taught.subjects.some(
    (subject) => subject === 'ELEMENTARY' || subjects.includes(subject),
  );
  if (member.credentials === null) {
    if (member.kind !== 'teacher' || !teachesNow) return null;
    return { basis: 'taughtToday', isCertified: null, cost: 0 };
  }
  const certified = grades.filter((grade) =>
    subjects.every((subject) => isCertifiedIn(member, subject, grade)),
  );
  if (certified.length === 0) return null;
  const isFull = certified.length === grades.length;
  const cost = (isFull ? 0 : partialCost) + (teachesNow ? 0 : otherSubjectCost);
  return { basis: 'credential', isCertified: isFull, cost };
}

/** Others than the specialists stand in only where the model cannot be without the post. */
function serviceFit(
  person: PoolPerson,
  area: SpecialistArea,
  isRequired: boolean,
  grades: readonly Grade[],
): Fit | null {
  const { member } = person;
  const isOwn = person.specialistArea === area;
  if (!isOwn && (person.specialistArea !== null || !isRequired)) return null;
  const away = isOwn ? 0 : specialistElsewhereCost;
  if (member.credentials === null) {
    return isOwn ? { basis: 'taughtToday', isCertified: null, cost: 0 } : null;
  }
  const certified = grades.filter((grade) => isCertifiedIn(member, area, grade));
  if (certified.length === 0) return isOwn ? { basis: 'role', isCertified: false, cost: partialCost } : null;
  const isFull = certified.length === grades.length;
  return { basis: 'credential', isCertified: isFull, cost: away + (isFull ? 0 : partialCost) };
}

function bestFit(fits: readonly (Fit | null)[]): Fit | null {
  const known = fits.filter((fit) => fit !== null);
  return known.reduce<Fit | null>((best, fit) => (best === null || fit.cost < best.cost ? fit : best), null);
}

function isCertifiedIn(member: StaffMember, subject: Subject, grade: Grade): boolean {
  return (member.credentials ?? []).some((credential) => certifies(credential, subject, grade));
}

function isCertifiedForAny(
  member: StaffMember,
  subjects: readonly Subject[],
  grades: readonly Grade[],
): boolean {
  return subjects.some((subject) => grades.every((grade) => isCertifiedIn(member, subject, grade)));
}

function gradeDistance(person: PoolPerson, grades: readonly Grade[]): number {
  if (person.taught.grades.length === 0) return 0;
  return Math.min(
    ...person.taught.grades.flatMap((today) =>
      grades.map((grade) => Math.abs(gradeOrder(today) - gradeOrder(grade))),
    ),
  );
}
