import { Random } from '@staffroom/engine';
import {
  compareText,
  type CourseRequest,
  type Level,
  type OrgId,
  type School,
  type Section,
  type SectionAdult,
  type SectionId,
  type StaffId,
  type StaffMember,
  type Term,
  type TermId,
} from '@staffroom/school';
import { sampleAbsences } from './absences.ts';
import { sampleBells } from './bells.ts';
import type { DraftPost, DraftWeek } from './draft-section.ts';
import { shuffled } from './draws.ts';
import { elementaryWeek } from './elementary-week.ts';
import { sampleFinance } from './finance.ts';
import { sampleRules } from './rules.ts';
import { schoolYear } from './school-calendar.ts';
import { secondaryWeek } from './secondary-week.ts';
import { otherStaff, teachersFor } from './staff.ts';
import { sampleStudents } from './students.ts';
import { schoolNameOf } from './words.ts';

export interface SampleRequest {
  readonly level: Level;
  /** How many students, 60 to 5,000. */
  readonly students: number;
  /** Any whole number; the same seed gives the same school. */
  readonly seed: number;
}

const fewestStudents = 60;
const mostStudents = 5000;
// Our choices: how many teaching posts stand vacant by enrolment, and from which size two people share a homeroom.
const oneVacancyFrom = 400;
const twoVacanciesFrom = 1000;
const jobShareFrom = 300;

/**
 * A realistic made-up school with everything that Staffroom can read: people, courses, a week without clashes, pay,
 * supports, absences, rules. Rates come from the shipped statistics (`facts.ts`); what they leave open is a choice
 * that its constant names. Pure: the same request gives the same school on every platform.
 * Throws RangeError for a number of students outside 60 to 5,000 or a seed that is not whole.
 */
export function sampleSchool({ level, students: count, seed }: SampleRequest): School {
  if (!Number.isInteger(count) || count < fewestStudents || count > mostStudents) {
    throw new RangeError(`A sample school has ${fewestStudents} to ${mostStudents} students, not ${count}.`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`The seed must be a whole number, not ${seed}.`);
  const random = new Random(seed);
  const name = schoolNameOf(level, seed);
  const students = sampleStudents(level, count, random);
  const week: DraftWeek & { readonly requests?: readonly CourseRequest[] } =
    level === 'elementary' ? elementaryWeek(students, random) : secondaryWeek(level, students, random);
  const vacant = vacantPosts(week.posts, count, random);
  const filled = splitForJobShare(
    week.posts.filter((post) => !vacant.has(post)),
    count,
  );
  const teachers = teachersFor(filled, level, random);
  const positions = week.posts.reduce((sum, post) => sum + post.share, 0);
  const staff = byId([...teachers, ...otherStaff(positions, random)]);
  const sections = sectionsOf(week, filled, teachers);
  return {
    id: name.toLowerCase().replaceAll(' ', '-') as OrgId,
    name,
    identifier: null,
    schoolYear: schoolYear.endsIn,
    students,
    staff,
    courses: byId(week.courses),
    sections,
    terms,
    rules: sampleRules(students, staff, sections, random),
    finance: sampleFinance(staff, students, positions),
    bells: sampleBells(level),
    requests: week.requests === undefined ? null : sortedRequests(week.requests),
    absences: sampleAbsences(staff, random),
  };
}

/** Every class runs all year, so that no other session is named. */
const terms: readonly Term[] = [
  {
    id: 'Y2027' as TermId,
    title: '2026-2027',
    kind: 'schoolYear',
    start: schoolYear.start,
    end: schoolYear.end,
  },
];

/**
 * Full-time posts in the subjects that are hardest to fill (our choice: mathematics and science), or a homeroom; if
 * possible one that no specialist joins, so that its sections show nobody at all.
 */
function vacantPosts(posts: readonly DraftPost[], students: number, random: Random): ReadonlySet<DraftPost> {
  const count = students < oneVacancyFrom ? 0 : students < twoVacanciesFrom ? 1 : 2;
  const joined = new Set(posts.filter((post) => !post.isPrimary).flatMap((post) => post.sectionIds));
  const candidates = posts.filter(
    ({ kind, share, subjects }) =>
      share === 1000 &&
      (kind === 'homeroom' ||
        (kind === 'subject' && subjects.every((subject) => subject === 'MATH' || subject === 'SCIENCE'))),
  );
  const order = shuffled(random, candidates);
  const isAlone = (post: DraftPost): boolean => post.sectionIds.every((id) => !joined.has(id));
  return new Set([...order.filter(isAlone), ...order.filter((post) => !isAlone(post))].slice(0, count));
}

/** In a school of some size the last homeroom is shared by two people with half a post each. */
function splitForJobShare(posts: readonly DraftPost[], students: number): readonly DraftPost[] {
  const shared = students < jobShareFrom ? undefined : posts.findLast((post) => post.kind === 'homeroom');
  return posts.flatMap((post) =>
    post === shared
      ? [
          { ...post, share: 500 },
          { ...post, share: 500, isPrimary: false },
        ]
      : [post],
  );
}

/** The sections with the people of the posts that hold them; a section of a vacant post has nobody. */
function sectionsOf(
  week: DraftWeek,
  posts: readonly DraftPost[],
  people: readonly StaffMember[],
): readonly Section[] {
  const adults = Map.groupBy(
    posts.flatMap((post, index) => {
      const staffId = people[index]?.id;
      return staffId === undefined
        ? []
        : post.sectionIds.map((sectionId) => ({ sectionId, staffId, isPrimary: post.isPrimary }));
    }),
    ({ sectionId }) => sectionId,
  );
  const rooms = roomsOf(week.posts);
  return byId(
    week.sections.map(({ id, title, kind, course, subject, grade, periods, studentIds }): Section => ({
      id: id as SectionId,
      title,
      kind,
      courseId: course.id,
      subject,
      grades: [grade],
      termIds: ['Y2027' as TermId],
      periods,
      room: rooms.get(id) ?? null,
      adults: (adults.get(id) ?? [])
        .map(({ staffId, isPrimary }): SectionAdult => ({ staffId, isPrimary }))
        .toSorted((a, b) => compareText(a.staffId, b.staffId)),
      studentIds: studentIds.toSorted(compareText),
    })),
  );
}

/** Each post that leads its sections has a room of its own. */
function roomsOf(posts: readonly DraftPost[]): ReadonlyMap<string, string> {
  const leading = posts.filter((post) => post.isPrimary);
  return new Map(
    leading.flatMap((post, index) => post.sectionIds.map((id) => [id, String(101 + index)] as const)),
  );
}

function sortedRequests(requests: readonly CourseRequest[]): readonly CourseRequest[] {
  return requests.toSorted(
    (a, b) =>
      compareText(a.studentId, b.studentId) || a.priority - b.priority || compareText(a.courseId, b.courseId),
  );
}

function byId<Item extends { readonly id: StaffId | string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => compareText(a.id, b.id));
}
