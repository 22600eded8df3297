import { missingInput, type MissingInput } from '@staffroom/school';
import type { AnalysisContext } from './context.ts';

/** What to add where nobody's credentials are known; null where somebody's are. */
export function missingCredentials(context: AnalysisContext): MissingInput | null {
  const isKnown = context.school.staff.some((member) => member.credentials !== null);
  return isKnown ? null : missingInput('credentials', 'staff.csv');
}
