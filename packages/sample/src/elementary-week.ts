import type { Random } from '@staffroom/engine';
import type { Course, CourseId, Grade, Student, Subject } from '@staffroom/school';
import { gradesOfLevel } from './facts.ts';
import type { DraftPost, DraftSection, DraftWeek } from './draft-section.ts';
import { shuffled } from './draws.ts';
import { sectionCount } from './section-count.ts';
import { shareOfLoad } from './share-of-load.ts';
import { supportPosts } from './support-posts.ts';

/** Seven teaching periods a day; each grade has its specials in one of the first six, so that its homeroom teachers plan together. */
const periodIds = ['1', '2', '3', '4', '5', '6', '7'] as const;
const specials: readonly (readonly [code: string, title: string, subject: Subject])[] = [
  ['ART', 'Art', 'ARTS'],
  ['MUS', 'Music', 'MUSIC'],
  ['PE', 'Physical Education', 'PE'],
  ['LIB', 'Library', 'LIBRARY'],
  ['TECH', 'Technology', 'TECH'],
];
/** A specials teacher's full week: six classes a day, five days. */
const fullSpecialsLoad = 30;

/**
 * Self-contained homerooms that go to one special a day. Homeroom h of a grade has special (h + day) mod 5: five
 * homerooms fill five specialists without a clash; a larger grade gets a second set of specialists.
 */
export function elementaryWeek(students: readonly Student[], random: Random): DraftWeek {
  const courses: Course[] = [];
  const homerooms: DraftSection[] = [];
  const specialSections: {
    readonly set: number;
    readonly special: number;
    readonly section: DraftSection;
  }[] = [];
  gradesOfLevel.elementary.forEach((grade, gradeIndex) => {
    const inGrade = students.filter((student) => student.grade === grade);
    const count = sectionCount('elementary', grade, inGrade.length);
    const specialsPeriod = periodIds[gradeIndex] ?? '1';
    const gradeTitle = grade === 'K' ? 'Kindergarten' : `Grade ${grade}`;
    const homeroomCourse = course(
      `C-HR-${grade}`,
      `${gradeTitle} Homeroom`,
      `HR${grade}`,
      grade,
      'ELEMENTARY',
    );
    const specialCourses = specials.map(([code, title, subject]) =>
      course(`C-${code}-${grade}`, `${title} ${grade}`, `${code}${grade}`, grade, subject),
    );
    courses.push(homeroomCourse, ...specialCourses);
    splitIntoHomerooms(inGrade, count, random).forEach((room, homeroom) => {
      const place = String(homeroom + 1).padStart(2, '0');
      const studentIds = room.students.map((student) => student.id);
      homerooms.push({
        id: `HR-${grade}-${place}`,
        title: `${gradeTitle} Homeroom ${homeroom + 1}`,
        kind: 'homeroom',
        course: homeroomCourse,
        subject: 'ELEMENTARY',
        grade,
        periods: periodIds.filter((period) => period !== specialsPeriod),
        studentIds,
        clusters: room.clusters,
      });
      specials.forEach(([code, title, subject], special) => {
        const day = (((special - homeroom) % 5) + 5) % 5;
        specialSections.push({
          set: Math.floor(homeroom / 5),
          special,
          section: {
            id: `${code}-${grade}-${place}`,
            title: `${title} ${grade}-${homeroom + 1}`,
            kind: 'scheduled',
            course: specialCourses[special] ?? homeroomCourse,
            subject,
            grade,
            periods: [`D${day + 1}-${specialsPeriod}`],
            studentIds,
            clusters: [],
          },
        });
      });
    });
  });
  const homeroomPosts = homerooms.map((section): DraftPost => ({
    kind: 'homeroom',
    subjects: ['ELEMENTARY'],
    sectionIds: [section.id],
    share: 1000,
    isPrimary: true,
  }));
  const setCount = Math.max(...specialSections.map(({ set }) => set)) + 1;
  const specialsPosts = Array.from({ length: setCount }, (_, set) =>
    specials.map(([, , subject], special): DraftPost => {
      const sectionIds = specialSections
        .filter((entry) => entry.set === set && entry.special === special)
        .map((entry) => entry.section.id);
      return {
        kind: 'specials',
        subjects: [subject],
        sectionIds,
        share: shareOfLoad(sectionIds.length, fullSpecialsLoad),
        isPrimary: true,
      };
    }),
  ).flat();
  const sections = [...homerooms, ...specialSections.map(({ section }) => section)];
  const teaching = [...homeroomPosts, ...specialsPosts];
  return { courses, sections, posts: [...teaching, ...supportPosts(sections, teaching)] };
}

interface Room {
  readonly students: readonly Student[];
  readonly clusters: readonly ('IEP' | 'EL')[];
}

/**
 * Equal homerooms, with English learners gathered from the first homeroom and students with an IEP from the last, about
 * six a room: our choice, because schools cluster them where a specialist can join the class.
 */
function splitIntoHomerooms(students: readonly Student[], count: number, random: Random): readonly Room[] {
  const clusterSize = 6;
  const rooms: Student[][] = Array.from({ length: count }, () => []);
  const mixed = shuffled(random, students);
  const learners = mixed.filter((student) => student.supports?.includes('EL'));
  const withPlan = mixed.filter(
    (student) => student.supports?.includes('IEP') && !student.supports.includes('EL'),
  );
  const others = mixed.filter(
    (student) => !student.supports?.includes('EL') && !student.supports?.includes('IEP'),
  );
  const roomsFor = (size: number): number => Math.min(count, Math.ceil(size / clusterSize));
  learners.forEach((student, index) => rooms[index % roomsFor(learners.length)]?.push(student));
  withPlan.forEach((student, index) => rooms[count - 1 - (index % roomsFor(withPlan.length))]?.push(student));
  for (const student of others) {
    const smallest = rooms.reduce((best, room) => (room.length < best.length ? room : best));
    smallest.push(student);
  }
  return rooms.map((room, index) => ({
    students: room,
    clusters: [
      ...(index < roomsFor(learners.length) ? ['EL' as const] : []),
      ...(index >= count - roomsFor(withPlan.length) ? ['IEP' as const] : []),
    ],
  }));
}

function course(id: string, title: string, code: string, grade: Grade, subject: Subject): Course {
  return { id: id as CourseId, title, code, grades: [grade], subject };
}
