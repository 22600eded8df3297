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
export { unitText, valueText, verdictOf } from './report/measure-text.ts';
