/** The school year of every sample: 2026-27. The end is exclusive, as in OneRoster. */
export const schoolYear = { endsIn: 2027, start: '2026-08-10', end: '2027-05-29' } as const;

/** Our choice of days without school: first and last day of each break. */
const breaks: readonly (readonly [from: string, to: string])[] = [
  ['2026-09-07', '2026-09-07'],
  ['2026-10-12', '2026-10-12'],
  ['2026-11-23', '2026-11-27'],
  ['2026-12-21', '2027-01-04'],
  ['2027-01-18', '2027-01-18'],
  ['2027-02-15', '2027-02-15'],
  ['2027-03-15', '2027-03-19'],
  ['2027-03-26', '2027-03-26'],
];

/** The dates (ISO) on which school is held: weekdays of the year outside the breaks. */
export function schoolDays(): readonly string[] {
  const days: string[] = [];
  // The first day of school, 10 August 2026, is a Monday.
  let weekday = 0;
  for (let date: string = schoolYear.start; date < schoolYear.end; date = nextDate(date)) {
    if (weekday < 5 && !breaks.some(([from, to]) => date >= from && date <= to)) days.push(date);
    weekday = (weekday + 1) % 7;
  }
  return days;
}

/** The next date of the two calendar years of the school year, neither of which is a leap year. */
function nextDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  if (day < length) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
