import type { Indicator } from '@staffroom/knowledge';
import { classNames } from '../../../system/class-names.ts';
import { shadeGround } from '../../parts/shade.ts';
import { useHub } from '../../site/hub.ts';
import { valueStates } from './answers.ts';
import { shadeOf } from './value-shades.ts';
import { valueWord } from './value-words.ts';

/** How many jurisdictions give which answer, as one bar; what is not known is hatched. Its words stand beside it for readers. */
export function ValueBar({ indicator }: { readonly indicator: Indicator }) {
  const { text, facts } = useHub();
  const given = valueStates(facts, indicator).filter(({ states }) => states.length > 0);
  return (
    <>
      <span className="flex h-4 gap-px overflow-hidden rounded-[4px]" aria-hidden="true">
        {given.map(({ value, states }) => (
          <span
            key={value}
            title={`${valueWord(text, indicator.id, value)}: ${states.length}`}
            style={{ flexGrow: states.length }}
            className={classNames('basis-0 border', shadeGround[shadeOf(indicator.id, value)])}
          />
        ))}
      </span>
      <span className="mt-1 block text-small text-soft">
        {given
          .map(({ value, states }) => `${valueWord(text, indicator.id, value)} ${states.length}`)
          .join(' · ')}
      </span>
    </>
  );
}
