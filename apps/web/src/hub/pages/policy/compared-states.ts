import type { ClassSizeRule, IndicatorId, StateClassSize, StatePolicy } from '@staffroom/knowledge';

/** What of `/data/policy.json` a comparison reads. */
export interface PolicyData {
  readonly states: readonly Pick<StatePolicy, 'state' | 'indicators'>[];
  readonly classSize: readonly StateClassSize[];
}

/** The sentences of ours that a comparison of any states may show, each once. */
export function comparedSentences({ states, classSize }: PolicyData): readonly string[] {
  const answers = states.flatMap(({ indicators }) => Object.values(indicators).map(({ note }) => note));
  const figures = classSize.flatMap(({ rules, noCapEvidence = '' }) => [
    noCapEvidence,
    ...rules.flatMap(({ subjectScope, appliesTo }) => [subjectScope, appliesTo]),
  ]);
  return [...new Set([...answers, ...figures])].filter((sentence) => sentence !== '');
}

/** How many states stand side by side at most. */
export const mostCompared = 4;

/** The codes in a query such as `?states=az,tx`, as many as are known, each once, no more than stand side by side. */
export function comparedCodes(query: string, known: readonly string[]): readonly string[] {
  const asked = (new URLSearchParams(query).get('states') ?? '').toUpperCase().split(',');
  return [...new Set(asked)].filter((code) => known.includes(code)).slice(0, mostCompared);
}

/** The query of a comparison, empty for none. */
export function comparisonQuery(codes: readonly string[], isOnlyDifferences: boolean): string {
  if (codes.length === 0) return '';
  return `?states=${codes.join(',').toLowerCase()}${isOnlyDifferences ? '&only=differences' : ''}`;
}

/** Whether not all of some states give the same answer to a question. Not known differs from every answer. */
export function isDifferent(states: PolicyData['states'], indicator: IndicatorId): boolean {
  return new Set(states.map(({ indicators }) => indicators[indicator].value)).size > 1;
}

/** Whether the figures of some states differ: grades, maximum, what is counted and for which subjects. */
export function areFiguresDifferent(entries: readonly StateClassSize[]): boolean {
  return new Set(entries.map((entry) => figuresOf(entry).join(' '))).size > 1;
}

function figuresOf(entry: StateClassSize): readonly string[] {
  if (entry.noCap === true) return ['none'];
  if (entry.unknown === true) return ['unknown'];
  return entry.rules.map(figureOf).toSorted();
}

function figureOf({ gradeBand, max, basis, unit, subjectScope }: ClassSizeRule): string {
  return [gradeBand.from, gradeBand.to, max, basis, unit, subjectScope].join('/');
}
