import { cents, centsFromDollars, type Cents, type Source } from '@staffroom/school';

export const iowaSource: Source = {
  kind: 'published',
  title: 'Iowa Department of Education: teacher leadership system, key concepts and cost estimates',
  url: 'https://slideblast.com/download/key-concepts-and-cost-estimatespdf-iowa-department-of-education_5954d0691723dd888332d97b.html',
  year: 2013,
  isVerified: true,
};

/** Iowa's three leadership roles: the share of teachers who hold each, in percent, and the supplement. */
const roles = [
  { name: 'model', percent: 10, supplement: centsFromDollars(2_000) },
  { name: 'mentor', percent: 10, supplement: centsFromDollars(5_000) },
  { name: 'lead', percent: 5, supplement: centsFromDollars(10_000) },
] as const;

/** What the supplements come to for every teacher of a system that fills all roles: derived, $1,200. */
export function iowaCostPerTeacher(): Cents {
  return cents(roles.reduce((sum, { percent, supplement }) => sum + (supplement * percent) / 100, 0));
}
