import type { Random } from '@staffroom/engine';
import type { Course, CourseRequest, Grade, Level, Student, StudentId } from '@staffroom/school';
import { courseWishes } from './course-wishes.ts';
import type { DraftSection, DraftWeek } from './draft-section.ts';
import { shuffled } from './draws.ts';
import { gradesOfLevel } from './facts.ts';
import { slotsOf } from './secondary-courses.ts';
import { sectionCount } from './section-count.ts';
import { placeStudent, type Seat } from './section-placement.ts';
import { supportPosts } from './support-posts.ts';
import { teachingPosts } from './teaching-posts.ts';

/** A section while students are being placed in it. */
interface OpenSection {
  readonly slot: number;
  readonly period: number;
  readonly course: Course;
  readonly clusters: readonly ('IEP' | 'EL')[];
  readonly studentIds: StudentId[];
}

// Our choices, in units of one student already in the section: what a wish or a cluster is worth.
const wrongCourse = 3;
const alternateCourse = 1;
const clusterWorth = 6;
const overfull = 100;
/** Our choice: how many students with the same support are gathered in one section before the next is used. */
const clusterSize = 7;

/**
 * The week of a middle or high school of seven periods: each grade runs the same number of sections in each of its
 * seven slots, section j of slot s in period s + j, so that every period seats the whole grade. Students are placed
 * one by one: a full day, near their wishes, in the emptier sections.
 */
export function secondaryWeek(
  level: Exclude<Level, 'elementary'>,
  students: readonly Student[],
  random: Random,
): DraftWeek & { readonly requests: readonly CourseRequest[] } {
  const courses: Course[] = [];
  const sections: DraftSection[] = [];
  const requests: CourseRequest[] = [];
  gradesOfLevel[level].forEach((grade, gradeIndex) => {
    const slots = slotsOf(level, grade);
    const inGrade = students.filter((student) => student.grade === grade);
    const open = openSections(slots, inGrade, sectionCount(level, grade, inGrade.length), gradeIndex);
    const offered = offeredCourses(open, slots.length);
    const wishes = new Map(inGrade.map((student) => [student.id, courseWishes(student, offered, random)]));
    placeAll(inGrade, wishes, open, slots.length, random);
    courses.push(...offered.flat());
    sections.push(...numbered(open, grade));
    requests.push(...inGrade.flatMap((student) => wishes.get(student.id) ?? []));
  });
  const taught = teachingPosts(sections, random);
  return { courses, sections, posts: [...taught, ...supportPosts(sections, taught)], requests };
}

/** The courses that have a section, by slot: a small school does not offer every elective. */
function offeredCourses(sections: readonly OpenSection[], slotCount: number): readonly (readonly Course[])[] {
  return Array.from({ length: slotCount }, (_, slot) => [
    ...new Set(sections.filter((section) => section.slot === slot).map((section) => section.course)),
  ]);
}

function openSections(
  slots: readonly (readonly Course[])[],
  students: readonly Student[],
  count: number,
  gradeIndex: number,
): readonly OpenSection[] {
  const clustersNeeded = (support: string): number =>
    Math.min(
      count,
      Math.ceil(students.filter((student) => student.supports?.includes(support)).length / clusterSize),
    );
  const planSections = clustersNeeded('IEP');
  const learnerSections = clustersNeeded('EL');
  return slots.flatMap((courses, slot) =>
    Array.from({ length: count }, (_, index): OpenSection => {
      const [first] = courses;
      if (first === undefined) throw new RangeError(`Slot ${slot} offers no course.`);
      return {
        slot,
        period: (slot + index + 2 * gradeIndex) % slots.length,
        course: courses[(index + gradeIndex) % courses.length] ?? first,
        // Co-taught sections of English and mathematics for students with an IEP, sheltered English for English learners.
        clusters: [
          ...(slot <= 1 && index < planSections ? ['IEP' as const] : []),
          ...(slot === 0 && index >= count - learnerSections ? ['EL' as const] : []),
        ],
        studentIds: [],
      };
    }),
  );
}

function placeAll(
  students: readonly Student[],
  wishes: ReadonlyMap<StudentId, readonly CourseRequest[]>,
  sections: readonly OpenSection[],
  slotCount: number,
  random: Random,
): void {
  const sectionsPerSlot = sections.length / slotCount;
  const seatsInSection = Math.ceil(students.length / sectionsPerSlot) + 2;
  const needing = (student: Student): boolean =>
    student.supports?.includes('IEP') || student.supports?.includes('EL') || false;
  const mixed = shuffled(random, students);
  for (const student of [...mixed.filter(needing), ...mixed.filter((other) => !needing(other))]) {
    const asked = new Map(wishes.get(student.id)?.map((wish) => [wish.courseId, wish.isAlternate]));
    const seats = sections.map(({ slot, period, course, clusters, studentIds }): Seat => {
      const wish = asked.get(course.id);
      const isClustered = clusters.some((support) => student.supports?.includes(support));
      const unsuited = wish === undefined ? wrongCourse : wish ? alternateCourse : 0;
      const cost =
        studentIds.length +
        unsuited -
        (isClustered ? clusterWorth : 0) +
        (studentIds.length >= seatsInSection ? overfull : 0);
      // Ties fall at random, so that classmates differ from subject to subject.
      return { slot, period, cost: cost + random.below(1024) / 1024 };
    });
    for (const seat of placeStudent(slotCount, seats)) sections[seat]?.studentIds.push(student.id);
  }
}

function numbered(open: readonly OpenSection[], grade: Grade): readonly DraftSection[] {
  const countByCourse = new Map<string, number>();
  return open.map(({ course, period, clusters, studentIds }): DraftSection => {
    const number = (countByCourse.get(course.id) ?? 0) + 1;
    countByCourse.set(course.id, number);
    return {
      id: `${course.id.slice(2)}-${String(number).padStart(2, '0')}`,
      title: `${course.title} - section ${number}`,
      kind: 'scheduled',
      course,
      subject: course.subject ?? 'OTHER',
      grade,
      periods: [String(period + 1)],
      studentIds,
      clusters,
    };
  });
}
