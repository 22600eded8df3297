import { statistic, statisticNumber } from '@staffroom/knowledge';
import { centsFromDollars, type Cents, type Source } from '@staffroom/school';
import { benefitAddOnBasisPoints, benefitLoadSource } from './benefit-load.ts';

/** National figures that stand in for pay nobody told. Used only where the user asks for them. */
export interface AveragePay {
  readonly teacherSalary: Cents;
  readonly teacherSalarySource: Source;
  readonly startingSalary: Cents;
  readonly startingSalarySource: Source;
  readonly benefitsBasisPoints: number;
  readonly benefitsSource: Source;
}

/**
 * Average and starting teacher salary of the National Education Association for 2023-24 ($72,030 and $46,526), and the
 * benefit add-on derived from the Bureau of Labor Statistics (43.5%). Offered, never assumed: a school's own figures come
 * first.
 */
export function averagePay(): AveragePay {
  return {
    teacherSalary: centsFromDollars(statisticNumber('teachers.averageSalary.us')),
    teacherSalarySource: sourceOfStatistic('teachers.averageSalary.us'),
    startingSalary: centsFromDollars(statisticNumber('teachers.startingSalary.us')),
    startingSalarySource: sourceOfStatistic('teachers.startingSalary.us'),
    benefitsBasisPoints: benefitAddOnBasisPoints(),
    benefitsSource: benefitLoadSource,
  };
}

function sourceOfStatistic(id: string): Source {
  const figure = statistic(id);
  // A school year is printed as 2023-24; the year of a source is the one in which it ends.
  const firstYear = Number(figure.year.slice(0, 4));
  const year = /^\d{4}-\d{2}$/.test(figure.year) ? firstYear + 1 : firstYear;
  return { kind: 'published', title: figure.source, url: figure.sourceUrl, year, isVerified: true };
}
