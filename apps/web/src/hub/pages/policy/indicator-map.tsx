import type { Indicator } from '@staffroom/knowledge';
import { StateTiles, type StateTile } from '../../parts/state-tiles.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { shadeOf } from './value-shades.ts';
import { valueWord } from './value-words.ts';

/** The map of one indicator. */
export function IndicatorMap({ indicator }: { readonly indicator: Indicator }) {
  const { text, facts, fact, href } = useHub();
  const tiles = Object.fromEntries(
    facts.states.map((state): [string, StateTile] => {
      const { value } = state.indicators[indicator.id];
      return [
        state.state,
        {
          name: state.name,
          href: href(addresses.state(state.state)),
          shade: shadeOf(indicator.id, value),
          value: valueWord(text, indicator.id, value),
        },
      ];
    }),
  );
  return <StateTiles label={text.policy.mapOf(fact(indicator.name).text)} tiles={tiles} />;
}
