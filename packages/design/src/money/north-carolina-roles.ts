import { cents, centsFromDollars, type Cents, type Source } from '@staffroom/school';

export const northCarolinaSource: Source = {
  kind: 'published',
  title: 'N.C. Gen. Stat. 115C-312 (salary supplements for advanced teaching roles)',
  url: 'https://ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_115C/GS_115C-312.html',
  year: 2023,
  isVerified: true,
};

/** Caps, supplements and duties of advanced teaching roles in North Carolina. Percentages are whole numbers. */
export const northCarolinaLimits = {
  leadPercent: 15,
  leadSupplement: centsFromDollars(10_000),
  reachPercent: 5,
  reachSupplement: centsFromDollars(3_000),
  span: { min: 3, max: 8 },
  leadTeachingPercent: 30,
  reachIncreasePercent: 20,
} as const;

/** What the caps allow a school: leads, teachers of extended reach (whole people), and their supplements together. */
export function northCarolinaCap(teachers: number): {
  readonly leads: number;
  readonly reach: number;
  readonly supplements: Cents;
} {
  const limits = northCarolinaLimits;
  const leads = Math.floor((teachers * limits.leadPercent) / 100);
  const reach = Math.floor((teachers * limits.reachPercent) / 100);
  return { leads, reach, supplements: cents(leads * limits.leadSupplement + reach * limits.reachSupplement) };
}

/** Whether leads, each with a span of so many teachers, cover all teachers. Throws RangeError where the span is not lawful. */
export function doesSpanCover(leads: number, span: number, teachers: number): boolean {
  const { min, max } = northCarolinaLimits.span;
  if (span < min || span > max)
    throw new RangeError(`A span of ${span} is outside ${min} to ${max} teachers a lead.`);
  return leads * span >= teachers;
}

/** Whether a lead teaches enough of the day to be one, in whole minutes. */
export function teachesEnough(teachingMinutes: number, dayMinutes: number): boolean {
  return teachingMinutes * 100 >= dayMinutes * northCarolinaLimits.leadTeachingPercent;
}

/** Whether a teacher reaches at least 20% more students than before. */
export function reachesEnough(studentsBefore: number, studentsNow: number): boolean {
  return studentsNow * 100 >= studentsBefore * (100 + northCarolinaLimits.reachIncreasePercent);
}
