/**
 * The rules of the analysis that tell most, in the order of what a school board asks. Lists, comparison and the report
 * show these.
 */
export const keyRules = [
  'coverage.core',
  'reach.lead',
  'load.median',
  'novices.alone',
  'cost.perStudent',
  'vacancies',
  'continuity.students',
  'adultsPerStudent',
  'time.planning',
] as const;
