import {
  coreSubjects,
  fullTime,
  gradeOrder,
  subjectNames,
  type Fte,
  type Grade,
  type School,
  type Section,
  type StaffMember,
} from '@staffroom/school';
import { coreClasses } from './baseline/core-classes.ts';
import { takenClasses } from './taken-classes.ts';
import type { TeamScope } from './team-scope.ts';
import { taughtToday, type TaughtToday } from './baseline/taught-today.ts';

/** Time that stays where it is today, or that nothing on the roster explains. */
export interface OtherWork {
  readonly share: number;
  readonly work: string;
  readonly isPlaced: boolean;
}

/** Services that special educators and language specialists share between teams. */
export type SpecialistArea = 'SPED' | 'ESL';

/** A member of the staff and the time that teams may have of them. */
export interface PoolPerson {
  readonly member: StaffMember;
  readonly taught: TaughtToday;
  /** What the person serves beyond a class of their own, if anything. */
  readonly specialistArea: SpecialistArea | null;
  /** Thousandths; full time is assumed where no file tells. */
  readonly time: number;
  readonly isTimeAssumed: boolean;
  /** Thousandths of `time` that teams may use. */
  readonly teamTime: number;
  /** The rest of `time`. */
  readonly otherWork: readonly OtherWork[];
}

/** Shares smaller than this are not worth splitting off, in thousandths. */
const smallestPart = 100;
/** Parts of a person's time are multiples of this, in thousandths. */
const grain = 50;

/**
 * The staff in the school's order, with each person's time divided between teams and what they keep doing.
 *
 * Classes that teams take over free their adults; electives, specials and classes of other grades stay with theirs. A
 * person who has both is split by the number of classes; of a self-contained class, teams that teach some of its
 * subjects take over that part. An advisory or homeroom without a subject counts as neither:
 * teams have their own. Administrators, counselors and other staff keep their work.
 */
export function staffPool(school: School, scope: TeamScope): readonly PoolPerson[] {
  const taught = taughtToday(school);
  const coreIds = new Set(coreClasses(school).map((core) => core.section.id));
  const takenById = takenClasses(school, scope);
  return school.staff.map((member) => {
    const today = taught.get(member.id) ?? emptyToday;
    const time = member.fte ?? fullTime;
    const counted = today.sections
      .filter((section) => section.kind === 'scheduled' || coreIds.has(section.id))
      .map((section) => ({ section, taken: takenById.get(section.id) ?? 0 }));
    const taken = counted.reduce((sum, each) => sum + each.taken, 0);
    const kept = counted.flatMap((each) => (each.taken < 1 ? [each.section] : []));
    const area = specialistArea(member, today);
    const teamTime = timeForTeams(member, area, time, counted.length, taken, scope);
    return {
      member,
      taught: today,
      specialistArea: area,
      time,
      isTimeAssumed: member.fte === null,
      teamTime,
      otherWork: teamTime === time ? [] : [otherWork(member, area, time - teamTime, kept, teamTime === 0)],
    };
  });
}

const emptyToday: TaughtToday = { sections: [], subjects: [], grades: [], studentIds: new Set() };

const needOfArea = { SPED: 'specialEducation', ESL: 'languageSupport' } as const;

/**
 * Whether a teacher is a special educator or language specialist: by the staff file's roles, else by the classes
 * taught today, else by a certificate in that area without one for a core subject.
 */
function specialistArea(member: StaffMember, today: TaughtToday): SpecialistArea | null {
  if (member.kind !== 'teacher') return null;
  for (const role of member.roles ?? []) {
    if (/special ?ed/i.test(role)) return 'SPED';
    if (/language ?specialist|esl|english (learner|as a second)/i.test(role)) return 'ESL';
  }
  const areas = ['SPED', 'ESL'] as const;
  const taught = areas.find((area) => today.subjects.includes(area));
  if (taught !== undefined) return taught;
  const credentials = member.credentials ?? [];
  const isCore = credentials.some(
    ({ area }) => area === 'ELEMENTARY' || coreSubjects.some((core) => core === area),
  );
  return isCore
    ? null
    : (areas.find((area) => credentials.some((credential) => credential.area === area)) ?? null);
}

function timeForTeams(
  member: StaffMember,
  area: SpecialistArea | null,
  time: Fte,
  counted: number,
  taken: number,
  scope: TeamScope,
): number {
  if (member.kind === 'aide') return scope.needs.has('paraprofessional') || isCandidate(member) ? time : 0;
  if (isCandidate(member)) return scope.needs.has('candidate') ? time : 0;
  if (member.kind !== 'teacher' && counted === 0) return 0;
  if (area !== null && !scope.needs.has(needOfArea[area])) return 0;
  if (counted === 0) return hasTeamExpertise(member, scope) ? time : 0;
  const part = Math.round((time * taken) / counted / grain) * grain;
  if (part < smallestPart) return 0;
  return time - part < smallestPart ? time : part;
}

/** Whether a person without classes today is certified for something the teams need. */
function hasTeamExpertise(member: StaffMember, scope: TeamScope): boolean {
  return (member.credentials ?? []).some((credential) => {
    if (![...scope.grades].some((grade) => isWithin(grade, credential.from, credential.to))) return false;
    if (credential.area === 'SPED' || credential.area === 'ESL')
      return scope.needs.has(needOfArea[credential.area]);
    return credential.area === 'ELEMENTARY' || scope.subjects.includes(credential.area);
  });
}

function isWithin(grade: Grade, from: Grade, to: Grade): boolean {
  return gradeOrder(from) <= gradeOrder(grade) && gradeOrder(grade) <= gradeOrder(to);
}

/** Whether the staff file calls a person a resident, candidate, apprentice, student teacher or tutor. */
export function isCandidate(member: StaffMember): boolean {
  return (member.roles ?? []).some((role) =>
    /resident|candidate|apprentice|student teacher|tutor/i.test(role),
  );
}

function otherWork(
  member: StaffMember,
  area: SpecialistArea | null,
  share: number,
  kept: readonly Section[],
  isAll: boolean,
): OtherWork {
  if (area !== null && isAll)
    return { share, work: `${subjectNames[area]} services as today`, isPlaced: true };
  if (kept.length > 0) {
    const names = kept.map((section) =>
      section.subject === null ? section.title : subjectNames[section.subject],
    );
    return { share, work: `${[...new Set(names)].join(', ')} classes as today`, isPlaced: true };
  }
  if (!isAll) return { share, work: 'time outside the teams', isPlaced: false };
  switch (member.kind) {
    case 'aide':
      return { share, work: 'aide duties as today', isPlaced: true };
    case 'administrator':
      return { share, work: 'school leadership as today', isPlaced: true };
    case 'counselor':
      return { share, work: 'counseling as today', isPlaced: true };
    case 'other':
      return { share, work: 'duties as today', isPlaced: true };
    case 'teacher':
      return {
        share,
        work: 'the roster shows no class and no matching credential for this teacher',
        isPlaced: false,
      };
    default:
      return member.kind satisfies never;
  }
}
