// The part of reading and writing that runs in browsers: it takes bytes and gives bytes, and imports nothing of Node.
export { attributeLabel } from './report/attribute-label.ts';
export {
  countOf,
  formatDollars,
  formatNumber,
  formatPosts,
  formatSigned,
  formatSignedDollars,
  numberInWords,
  roleInWords,
  sentenceCase,
} from './report/number-text.ts';
export { differenceWords, unitText, valueText, verdictOf } from './report/measure-text.ts';
export { costVerdict } from './report/money-section.ts';
export {
  findingGroups,
  policyTallies,
  type FindingGroup,
  type PolicyTally,
} from './report/policy-section.ts';
export { hiddenCount, smallestShownCount, studentCount } from './report/privacy.ts';
export { adultsOf, dotsOf, vacantPosts, type TeamAdult } from './report/team-dots.ts';
export { moneyCategoryNames, waterfallSteps, type WaterfallStep } from './report/waterfall.ts';
