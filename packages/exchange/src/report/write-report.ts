import type { Plan, School } from '@staffroom/school';
import { reportFonts } from './report-fonts.ts';
import { reportText } from './report-text.ts';

/**
 * The report of a plan as one self-contained HTML file: no scripts, no requests, light, dark and on paper.
 * Students appear as counts only, never under ten; adults by their ids. The same plan and school give the same bytes.
 * Throws where the plan names a student the school does not have.
 */
export function writeReport(plan: Plan, school: School): string {
  return reportText(plan, school, reportFonts());
}
