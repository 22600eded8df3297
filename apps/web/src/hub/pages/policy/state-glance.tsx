import type { StatePolicy } from '@staffroom/knowledge';
import { classNames } from '../../../system/class-names.ts';
import { FactWords } from '../../parts/fact-words.tsx';
import { shadeGround } from '../../parts/shade.ts';
import { ShadeMark } from '../../parts/shade-mark.tsx';
import { slugOf } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { shadeOf } from './value-shades.ts';
import { valueWord } from './value-words.ts';

/** All answers of a state at a glance, each leading to its place in the record. */
export function StateGlance({ state }: { readonly state: StatePolicy }) {
  const { text, facts } = useHub();
  return (
    <ul className="grid grid-cols-2 gap-1.5 sm:grid-cols-3 md:grid-cols-4 lg:grid-cols-5">
      {facts.indicators.map((indicator) => {
        const { value } = state.indicators[indicator.id];
        const shade = shadeOf(indicator.id, value);
        return (
          <li key={indicator.id} className="whole flex">
            <a
              href={`#${slugOf(indicator.id)}`}
              className={classNames(
                'flex w-full flex-col justify-between gap-2 rounded-[6px] border px-2.5 py-2 no-underline hover:outline-2 hover:outline-offset-1 hover:outline-ink',
                shadeGround[shade],
              )}
            >
              <span
                className={classNames(
                  'self-start text-tiny leading-tight',
                  shade === 'unknown' && 'rounded-[3px] bg-card px-1 text-soft',
                )}
              >
                <FactWords>{indicator.name}</FactWords>
              </span>
              <span
                className={classNames(
                  'flex items-center gap-1.5 self-start text-small font-semibold',
                  shade === 'unknown' && 'rounded-[3px] bg-card px-1',
                )}
              >
                <ShadeMark shade={shade} />
                {valueWord(text, indicator.id, value)}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
