import type { Course, CourseId, Grade, Level, Subject } from '@staffroom/school';

type Offer = readonly [code: string, title: string, subject: Subject];

const middleElectives: readonly (readonly Offer[])[] = [
  [
    ['ART', 'Art', 'ARTS'],
    ['BAND', 'Band', 'MUSIC'],
    ['CHOIR', 'Choir', 'MUSIC'],
    ['THEA', 'Theater', 'ARTS'],
  ],
  [
    ['SPAN', 'Spanish', 'LANGUAGE'],
    ['COMP', 'Computing', 'TECH'],
    ['HLTH', 'Health', 'HEALTH'],
    ['ROBO', 'Robotics', 'TECH'],
  ],
];
const middleScience: Readonly<Partial<Record<Grade, string>>> = {
  '6': 'Earth Science',
  '7': 'Life Science',
  '8': 'Physical Science',
};
const middleSocial: Readonly<Partial<Record<Grade, string>>> = {
  '6': 'World Geography',
  '7': 'World History',
  '8': 'United States History',
};

const highMath: Readonly<Partial<Record<Grade, string>>> = {
  '9': 'Algebra I',
  '10': 'Geometry',
  '11': 'Algebra II',
  '12': 'Precalculus',
};
const highScience: Readonly<Partial<Record<Grade, string>>> = {
  '9': 'Biology',
  '10': 'Chemistry',
  '11': 'Physics',
  '12': 'Environmental Science',
};
const highSocial: Readonly<Partial<Record<Grade, string>>> = {
  '9': 'World Geography',
  '10': 'World History',
  '11': 'United States History',
  '12': 'Government and Economics',
};
const highLanguages: readonly Offer[] = [
  ['SPAN', 'Spanish', 'LANGUAGE'],
  ['FREN', 'French', 'LANGUAGE'],
  ['ASL', 'American Sign Language', 'LANGUAGE'],
];
const highWellness: Readonly<Partial<Record<Grade, readonly Offer[]>>> = {
  '9': [['PE', 'Physical Education', 'PE']],
  '10': [
    ['PE', 'Physical Education', 'PE'],
    ['HLTH', 'Health', 'HEALTH'],
  ],
};
const highArts: readonly Offer[] = [
  ['ART', 'Art', 'ARTS'],
  ['BAND', 'Band', 'MUSIC'],
  ['CHOIR', 'Choir', 'MUSIC'],
  ['THEA', 'Theater', 'ARTS'],
];
const highCareer: readonly Offer[] = [
  ['BUS', 'Business', 'CTE'],
  ['COMP', 'Computer Science', 'TECH'],
  ['ENGR', 'Engineering', 'CTE'],
  ['CULI', 'Culinary Arts', 'CTE'],
];

/**
 * The seven slots of a student's day in a grade of a middle or high school, each with the courses a student takes one
 * of: a core subject has one course, an elective slot several. The first four slots are the core subjects.
 */
export function slotsOf(level: Exclude<Level, 'elementary'>, grade: Grade): readonly (readonly Course[])[] {
  const isMiddle = level === 'middle';
  const core: readonly Offer[] = [
    ['ELA', isMiddle ? 'English Language Arts' : 'English', 'ELA'],
    ['MATH', isMiddle ? 'Mathematics' : (highMath[grade] ?? 'Mathematics'), 'MATH'],
    ['SCI', (isMiddle ? middleScience : highScience)[grade] ?? 'Science', 'SCIENCE'],
    ['SOC', (isMiddle ? middleSocial : highSocial)[grade] ?? 'Social Studies', 'SOCIAL'],
  ];
  const electives: readonly (readonly Offer[])[] = isMiddle
    ? [[['PE', 'Physical Education', 'PE']], ...middleElectives]
    : [highLanguages, highWellness[grade] ?? highArts, highCareer];
  return [...core.map((offer) => [offer]), ...electives].map((offers) =>
    offers.map(([code, title, subject]) => ({
      id: `C-${code}-${grade}` as CourseId,
      title: `${title} ${grade}`,
      code: `${code}${grade}`,
      grades: [grade],
      subject,
    })),
  );
}
