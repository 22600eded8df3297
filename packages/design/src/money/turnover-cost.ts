import { centsFromDollars, type Cents, type Source } from '@staffroom/school';

export const turnoverSource: Source = {
  kind: 'published',
  title: 'Learning Policy Institute: 2024 turnover cost calculations, in 2024 dollars',
  url: 'https://learningpolicyinstitute.org/about-teacher-turnover-calculations-2024',
  year: 2024,
  isVerified: true,
};

/** Studies by the size of the district they were made in: dollars per departing teacher. */
const bands = [
  { label: 'under 10,000 students', below: 10_000, studies: [7_270, 16_445] },
  { label: '10,000 to 50,000 students', below: 50_001, studies: [12_206, 7_489, 29_650] },
  { label: 'over 50,000 students', below: Infinity, studies: [25_521, 23_971, 20_461, 29_762] },
] as const;

/**
 * What a departing teacher costs a district of a size: the mean of the studies in its band, rounded to $10.
 * Nine districts were studied in all.
 *
 * @param districtStudents students of the district, at least 0.
 */
export function turnoverCost(districtStudents: number): {
  readonly cost: Cents;
  readonly band: string;
  readonly studies: number;
} {
  const band = bands.find(({ below }) => districtStudents < below) ?? bands[2];
  const mean = band.studies.reduce((sum, cost) => sum + cost, 0) / band.studies.length;
  return {
    cost: centsFromDollars(Math.round(mean / 10) * 10),
    band: band.label,
    studies: band.studies.length,
  };
}
