import type { Facts, Indicator, IndicatorAnswers, IndicatorId, StatePolicy } from '@staffroom/knowledge';

/** One state's answer to one indicator. */
export type Answer = IndicatorAnswers[IndicatorId];

/** The places of a record at which its answers stand, as a correction names them (JSON pointer, RFC 6901). */
export function answerPlace(indicator: IndicatorId): string {
  return `/indicators/${indicator}`;
}

export function isKnown(answer: Answer): boolean {
  return answer.value !== 'unknown';
}

/** The jurisdictions by name, ordered by code unit. */
export function statesByName(facts: Facts): readonly StatePolicy[] {
  return facts.states.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** How many of a jurisdiction's answers are known. */
export function knownCount(state: StatePolicy, indicators: readonly Indicator[]): number {
  return indicators.filter(({ id }) => isKnown(state.indicators[id])).length;
}

/** A value of an indicator with the jurisdictions that have it, by name. */
export interface ValueStates {
  readonly value: string;
  readonly meaning: string;
  readonly states: readonly StatePolicy[];
}

/** Every value that an indicator may have, in its order, unknown last, with who has it; also where nobody does. */
export function valueStates(facts: Facts, indicator: Indicator): readonly ValueStates[] {
  const states = statesByName(facts);
  return indicator.allowedValues.map(({ value, meaning }) => ({
    value,
    meaning,
    states: states.filter((state) => state.indicators[indicator.id].value === value),
  }));
}

/** How much is known, counted in cells: a jurisdiction and an indicator. */
export interface Coverage {
  readonly known: number;
  readonly all: number;
  readonly derived: number;
  /** Read from the snapshot itself. */
  readonly fromSnapshot: number;
}

/** What is known of some indicators over all jurisdictions. */
export function coverageOf(facts: Facts, indicators: readonly Indicator[]): Coverage {
  const answers = facts.states.flatMap((state) => indicators.map(({ id }): Answer => state.indicators[id]));
  const known = answers.filter(isKnown);
  return {
    known: known.length,
    all: answers.length,
    derived: known.filter(({ sourceKind }) => sourceKind === 'derived').length,
    fromSnapshot: known.filter(({ sourceKind }) => sourceKind === 'nctq-2024').length,
  };
}

/** The tests that NCTQ rates in its snapshot. */
export function ratedIndicators(facts: Facts): readonly Indicator[] {
  return facts.indicators.filter(({ inNctqSnapshot }) => inNctqSnapshot);
}
