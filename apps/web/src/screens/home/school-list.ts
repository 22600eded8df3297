import { formatGrades, gradeOrder, type Level } from '@staffroom/school';
import type { SchoolRecord } from '@staffroom/contract';

export const levelNames: Readonly<Record<Level, string>> = {
  elementary: 'Elementary',
  middle: 'Middle',
  high: 'High',
};

/** What a list says under a school's name: level and grades as far as they are known. */
export function schoolKind(school: SchoolRecord): string {
  const grades = school.grades.toSorted((a, b) => gradeOrder(a) - gradeOrder(b));
  const parts = [
    school.level === null ? '' : levelNames[school.level],
    grades.length === 0 ? '' : `grades ${formatGrades(grades)}`,
  ];
  return parts.filter((part) => part !== '').join(' · ') || 'No roster yet';
}

/** How long ago something was, in words for a list: the exact time stands behind it. */
export function timeAgo(instant: string, now: Date): string {
  const seconds = Math.max(0, (now.getTime() - new Date(instant).getTime()) / 1000);
  if (seconds < 60) return 'just now';
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3600), 'hour');
  if (seconds < 86_400 * 30) return relative.format(-Math.floor(seconds / 86_400), 'day');
  return new Date(instant).toLocaleDateString('en-US', { year: 'numeric', month: 'short', day: 'numeric' });
}
