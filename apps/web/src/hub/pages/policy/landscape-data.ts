import type { Indicator } from '@staffroom/knowledge';
import type { Locale } from '@staffroom/contract';
import type { Shade } from '../../parts/shade.ts';
import { addresses } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import { statesByName, valueStates } from './answers.ts';
import { shadeOf } from './value-shades.ts';
import { valueWord } from './value-words.ts';

/** A question with its answers, as an island is told of it. */
export interface LandscapeIndicator {
  readonly id: string;
  /** As it stands in addresses. */
  readonly slug: string;
  readonly name: string;
  readonly question: string;
  /** The language of name, question and meanings. */
  readonly lang: Locale;
  readonly group: string;
  readonly href: string;
  readonly values: readonly {
    readonly value: string;
    readonly word: string;
    readonly meaning: string;
    readonly shade: Shade;
    readonly count: number;
  }[];
}

/** A jurisdiction with its answers: places in the lists of values of the indicators. */
export interface LandscapeState {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly answers: readonly number[];
}

/** The questions as an island is told of them. */
export function landscapeIndicators(hub: Hub): readonly LandscapeIndicator[] {
  return hub.facts.indicators.map((indicator) => landscapeIndicator(hub, indicator));
}

function landscapeIndicator(hub: Hub, indicator: Indicator): LandscapeIndicator {
  const { text, fact, href, facts } = hub;
  const name = fact(indicator.name);
  const address = addresses.indicator(indicator.id);
  return {
    id: indicator.id,
    slug: address.slice(address.lastIndexOf('/') + 1),
    name: name.text,
    question: fact(indicator.question).text,
    lang: name.lang,
    group: text.policy.groups[indicator.group],
    href: href(address),
    values: valueStates(facts, indicator).map(({ value, meaning, states }) => ({
      value,
      word: valueWord(text, indicator.id, value),
      meaning: fact(meaning).text,
      shade: shadeOf(indicator.id, value),
      count: states.length,
    })),
  };
}

/** The jurisdictions by name, as an island is told of them. */
export function landscapeStates({ facts, href }: Hub): readonly LandscapeState[] {
  return statesByName(facts).map((state) => ({
    code: state.state,
    name: state.name,
    href: href(addresses.state(state.state)),
    answers: facts.indicators.map(({ id, allowedValues }) =>
      allowedValues.findIndex(({ value }) => value === state.indicators[id].value),
    ),
  }));
}
