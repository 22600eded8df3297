import { classSizeOf, statisticNumber, statisticTable } from '@staffroom/knowledge';
import { gradesBetween, parseGrade, type Grade, type Level } from '@staffroom/school';

/** The sample's pay comes from Mississippi's published schedule, so its policy does too. */
export const sampleState = 'MS';

/** The grades of a sample school. */
export const gradesOfLevel: Readonly<Record<Level, readonly Grade[]>> = {
  elementary: gradesBetween('K', '5'),
  middle: gradesBetween('6', '8'),
  high: gradesBetween('9', '12'),
};

/** Pupils by grade in Texas 2021-22: the newest table by grade in the shipped statistics. Its grade 9 bulge is typical. */
export function enrollmentWeights(grades: readonly Grade[]): readonly number[] {
  const table = statisticTable('students.tx.enrolmentByGrade');
  return grades.map((grade) => table.find(([code]) => parseGrade(code) === grade)?.[1] ?? 0);
}

/** Shares of students by support code. IEP and EL are national, 504 and GT from Texas: no national figure is shipped. */
export function supportShares(): {
  readonly IEP: number;
  readonly EL: number;
  readonly '504': number;
  readonly GT: number;
} {
  return {
    IEP: statisticNumber('students.idea.share'),
    EL: statisticNumber('students.englishLearner.share'),
    '504': statisticNumber('students.tx.section504.share'),
    GT: statisticNumber('students.tx.gifted.share'),
  };
}

/** Share of students counted as economically disadvantaged (Texas 2021-22; no national share is shipped). */
export function disadvantagedShare(): number {
  return statisticNumber('students.tx.economicallyDisadvantaged.share');
}

/** Mean class size of ordinary classes, 2017-18: the newest year before the small classes of the pandemic. */
export function targetClassSize(level: Level): number {
  switch (level) {
    case 'elementary':
      return statisticNumber('classSize.2017-18', 'primary', 'selfContained');
    case 'middle':
      return statisticNumber('classSize.2017-18', 'middle', 'departmentalized');
    case 'high':
      return statisticNumber('classSize.2017-18', 'high', 'departmentalized');
    default:
      return level satisfies never;
  }
}

/** The smallest class-size limit that the sample's state sets for a grade; infinite where no rule is known. */
export function stateClassLimit(grade: Grade): number {
  const rules = classSizeOf(sampleState).rules.filter(({ gradeBand }) =>
    gradesBetween(gradeBand.from, gradeBand.to).includes(grade),
  );
  return Math.min(...rules.map((rule) => rule.max));
}

/** Shares of all teacher time in special education and in bilingual or ESL teaching (Texas 2021-22). */
export function programShares(): { readonly specialEducation: number; readonly language: number } {
  return {
    specialEducation: statisticNumber('staff.tx.teacherShareByProgram', 'specialEducation'),
    language: statisticNumber('staff.tx.teacherShareByProgram', 'bilingualESL'),
  };
}

/** People for each teacher in other posts (Texas 2021-22). */
export function staffPerTeacher(): {
  readonly aides: number;
  readonly administrators: number;
  readonly counselors: number;
} {
  const teachers = statisticNumber('staff.tx.fteByCategory', 'teachers');
  return {
    aides: statisticNumber('staff.tx.fteByCategory', 'educationalAides') / teachers,
    administrators: statisticNumber('staff.tx.fteByCategory', 'campusAdministration') / teachers,
    counselors: statisticNumber('staff.tx.fullTimeCounselorsLibrarians', 'counselorsFullTime') / teachers,
  };
}

/** Years of experience by band with the share of teachers in it (Texas 2021-22). The top of the open band is our choice. */
export function experienceBands(): readonly (readonly [
  band: readonly [from: number, to: number],
  share: number,
])[] {
  const years: Readonly<Record<string, readonly [number, number]>> = {
    '0': [0, 0],
    '1-5': [1, 5],
    '6-10': [6, 10],
    '11-20': [11, 20],
    '21-30': [21, 30],
    over30: [31, 36],
  };
  return statisticTable('teachers.experience.tx').map(
    ([band, share]) => [years[band] ?? [0, 0], share] as const,
  );
}

/** Days absent in a year by band with the share of teachers in it (40 large districts, 2012-13). The top of the open band is our choice. */
export function absenceBands(): readonly (readonly [
  band: readonly [from: number, to: number],
  share: number,
])[] {
  const days: Readonly<Record<string, readonly [number, number]>> = {
    '0-3 days': [0, 3],
    '4-10 days': [4, 10],
    '11-17 days': [11, 17],
    '18+ days': [18, 26],
  };
  return statisticTable('absence.teacherDistribution').map(
    ([band, share]) => [days[band] ?? [0, 0], share] as const,
  );
}

/** Shares of teachers by highest degree as a lane of the Mississippi schedule, whose licence classes rise with the degree (US 2020-21). */
export function laneShares(): readonly (readonly [lane: string, share: number])[] {
  const masters = statisticNumber('teachers.highestDegree.us', 'masters');
  const specialist = statisticNumber('teachers.highestDegree.us', 'educationSpecialist');
  const doctorate = statisticNumber('teachers.highestDegree.us', 'doctorate');
  return [
    ['A', 1 - masters - specialist - doctorate],
    ['AA', masters],
    ['AAA', specialist],
    ['AAAA', doctorate],
  ];
}
